package org.seedcorpus.report.html;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.seedcorpus.report.html.view.RuleFindings;
import org.seedcorpus.report.html.view.RuleFindings.FileGroup;
import org.seedcorpus.report.html.view.RuleFindings.MessageGroup;
import org.seedcorpus.report.html.view.RuleRow;
import org.seedcorpus.report.html.view.TextLocale;
import org.seedcorpus.report.model.ReportModel;
import org.seedcorpus.report.model.ReportedFinding;
import org.seedcorpus.report.model.ReportedSeed;
import org.seedcorpus.report.model.UiMessages;
import org.seedcorpus.rule.Location;
import org.seedcorpus.rule.Snippet;

/** The pages of the rules that are broken: their findings by message, then by file. */
final class RulePageBuilder {
  /** How many places a page shows at most. */
  private static final int MOST = 1_000;

  /** How many groups are unfolded from the start. */
  private static final int UNFOLDED = 3;

  private final PageParts parts;
  private final Map<String, Map<String, List<Place>>> byRule = new HashMap<>();

  /** A finding and the seed that has it, if one has. */
  private record Place(ReportedFinding finding, @Nullable ReportedSeed seed) {}

  RulePageBuilder(ReportModel model, PageParts parts) {
    this.parts = parts;
    for (ReportedFinding finding : model.others()) {
      add(new Place(finding, null));
    }
    for (ReportedSeed seed : model.seeds()) {
      for (ReportedFinding finding : seed.findings()) {
        add(new Place(finding, seed));
      }
    }
  }

  private void add(Place place) {
    byRule
        .computeIfAbsent(place.finding.finding().rule(), any -> new LinkedHashMap<>())
        .computeIfAbsent(place.finding.message(), any -> new ArrayList<>())
        .add(place);
  }

  /** Returns the page of a rule that has findings. */
  RuleFindings page(RuleRow rule) {
    Collection<List<Place>> all = byRule.getOrDefault(rule.id(), Map.of()).values();
    List<List<Place>> groups = new ArrayList<>(all);
    groups.sort(
        Comparator.comparing((List<Place> group) -> group.get(0).finding.severity())
            .thenComparing(Comparator.comparingInt(RulePageBuilder::count).reversed()));
    int places = groups.stream().mapToInt(List::size).sum();
    List<MessageGroup> shown = new ArrayList<>();
    int room = MOST;
    for (List<Place> group : groups) {
      if (room == 0) {
        break;
      }
      List<Place> here = group.subList(0, Math.min(room, group.size()));
      room -= here.size();
      shown.add(group(group, here, shown.size() < UNFOLDED));
    }
    UiMessages words = parts.words();
    List<String> notes = new ArrayList<>();
    int found = rule.counts().all();
    notes.add(words.get("places", found, places));
    int standing = groups.stream().mapToInt(RulePageBuilder::count).sum();
    if (found > standing) {
      notes.add(words.get("unlisted", found - standing));
    }
    if (places > MOST) {
      notes.add(words.get("part.single", MOST, places));
    }
    if (rule.habit()) {
      notes.add(words.get("habit.note", rule.files()));
    }
    return new RuleFindings(rule, notes, shown);
  }

  private static int count(List<Place> group) {
    return group.stream().mapToInt(place -> place.finding.finding().occurrences()).sum();
  }

  private MessageGroup group(List<Place> all, List<Place> shown, boolean open) {
    Place first = all.get(0);
    Map<String, List<Place>> files = new LinkedHashMap<>();
    for (Place place : shown) {
      files.computeIfAbsent(place.finding.place().path(), any -> new ArrayList<>()).add(place);
    }
    long inFiles = all.stream().map(place -> place.finding.place().path()).distinct().count();
    List<FileGroup> views = new ArrayList<>();
    files.forEach((path, here) -> views.add(file(path, here)));
    return new MessageGroup(
        first.finding.severity().id(),
        parts.sentences().message(first.finding.finding(), voice(first)),
        parts.words().get("group.count", count(all), inFiles),
        parts.sentences().fix(first.finding.finding(), voice(first)),
        views,
        open);
  }

  private static TextLocale voice(Place place) {
    return place.seed == null ? TextLocale.UNKNOWN : TextLocale.of(place.seed.result().facts());
  }

  private FileGroup file(String path, List<Place> places) {
    String page = parts.seedPages().href(places.get(0).seed);
    String href = page == null ? null : "../" + page;
    List<FileGroup.Line> lines = new ArrayList<>();
    for (Place place : places) {
      Location at = place.finding.place();
      Snippet excerpt = at.excerpt();
      int more = place.finding.finding().occurrences() - 1;
      lines.add(
          new FileGroup.Line(
              place.finding.severity().id(),
              parts.cards().where(at),
              href == null ? null : href + "#" + place.finding.anchor(),
              excerpt == null
                  ? null
                  : voice(place)
                      .passage(excerpt.around(Snippet.NEAR), place.finding.severity().id()),
              more > 0 ? parts.words().get("finding.more", more) : null));
    }
    return new FileGroup(parts.path(path), href, lines);
  }
}
