package org.seedcorpus.report.html;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.seedcorpus.report.html.view.LocalizedMessage;
import org.seedcorpus.report.html.view.RuleFindings;
import org.seedcorpus.report.html.view.RuleFindings.MessageGroup;
import org.seedcorpus.report.html.view.RuleRow;
import org.seedcorpus.report.model.ReportModel;
import org.seedcorpus.report.model.ReportedFinding;
import org.seedcorpus.report.model.ReportedSeed;
import org.seedcorpus.report.model.UiMessages;
import org.seedcorpus.rule.Finding;

/** The pages of the rules that are broken: their findings by message, then by file. */
final class RulePageBuilder {
  /** How many places a page shows at most. */
  private static final int MOST = 1_000;

  /** How many groups are unfolded from the start. */
  private static final int UNFOLDED = 3;

  private static final Comparator<LookAlikes> WORST_FIRST =
      Comparator.comparing(LookAlikes::worst)
          .thenComparing(Comparator.comparingInt(LookAlikes::count).reversed());

  private final PageParts parts;
  private final CardGroupBuilder cards;
  private final Map<String, List<PlacedFinding>> byRule = new HashMap<>();

  RulePageBuilder(ReportModel model, PageParts parts) {
    this.parts = parts;
    cards = CardGroupBuilder.ofRule(parts);
    for (ReportedFinding finding : model.others()) {
      add(new PlacedFinding(finding, null));
    }
    for (ReportedSeed seed : model.seeds()) {
      for (ReportedFinding finding : seed.findings()) {
        add(new PlacedFinding(finding, seed));
      }
    }
  }

  private void add(PlacedFinding placed) {
    byRule.computeIfAbsent(placed.finding().finding().rule(), any -> new ArrayList<>()).add(placed);
  }

  /** Returns the page of a rule that has findings. */
  RuleFindings page(RuleRow rule) {
    List<PlacedFinding> all = byRule.getOrDefault(rule.id(), List.of());
    List<LookAlikes> groups = new ArrayList<>(LookAlikes.of(all));
    groups.sort(WORST_FIRST);
    List<MessageGroup> shown = new ArrayList<>();
    int room = MOST;
    for (LookAlikes group : groups) {
      if (room == 0) {
        break;
      }
      List<PlacedFinding> here = group.all().subList(0, Math.min(room, group.all().size()));
      room -= here.size();
      shown.add(group(group, here, shown.size() < UNFOLDED));
    }
    return new RuleFindings(rule, notes(rule, all.size(), groups), shown);
  }

  private List<String> notes(RuleRow rule, int places, List<LookAlikes> groups) {
    UiMessages words = parts.words();
    List<String> notes = new ArrayList<>();
    int found = rule.counts().all();
    notes.add(words.get("places", found, places));
    int standing = groups.stream().mapToInt(LookAlikes::count).sum();
    if (found > standing) {
      notes.add(words.get("unlisted", found - standing));
    }
    if (places > MOST) {
      notes.add(words.get("part.single", MOST, places));
    }
    if (rule.habit()) {
      notes.add(words.get("habit.note", rule.files()));
    }
    return notes;
  }

  private MessageGroup group(LookAlikes group, List<PlacedFinding> shown, boolean open) {
    Finding first = group.first().finding().finding();
    boolean isOneMessage = group.isOneMessage();
    LocalizedMessage fix =
        isOneMessage ? parts.sentences().fix(first, group.first().voice()) : null;
    return new MessageGroup(
        first.severity().id(),
        cards.message(group),
        parts.count(group),
        fix,
        cards.files(shown, group.common() != null),
        open);
  }
}
