package org.seedcorpus.check;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.seedcorpus.check.FindingCounts.Count;
import org.seedcorpus.rule.CodePoint;
import org.seedcorpus.rule.Finding;
import org.seedcorpus.rule.FindingCollector;
import org.seedcorpus.rule.Fix;
import org.seedcorpus.rule.LocatedFix;
import org.seedcorpus.rule.LocatedFix.LocatedEdit;
import org.seedcorpus.rule.Location;
import org.seedcorpus.rule.Message;
import org.seedcorpus.rule.Occurrence;
import org.seedcorpus.rule.QuotedText;
import org.seedcorpus.rule.RuleInfo;
import org.seedcorpus.rule.Severity;
import org.seedcorpus.text.SeedText;
import org.seedcorpus.text.Span;
import org.seedcorpus.text.unicode.CharacterNames;

/**
 * Chooses which occurrences of one file reports show one by one, and makes findings of them while
 * the text is there. Many that are alike are one finding. The last finding of a rule and severity
 * stands for all further ones. Of rules of which enough findings are kept already, none is made.
 */
final class ShownFindings {
  /** How many errors, and how many warnings, of one rule in one file are shown one by one. */
  static final int MOST = 20;

  /** How many findings of one rule and severity in the index are shown one by one. */
  static final int MOST_IN_INDEX = 1_000;

  private final int most;
  private final int mostNotes;
  private final FindingLimit limit;
  private final @Nullable SeedText text;
  private final BiFunction<Integer, Integer, Location> locations;
  private final Function<Occurrence, @Nullable String> acceptance;
  private FindingCounts counts = FindingCounts.NONE;

  /** Findings that count together. */
  private record Group(RuleInfo rule, Severity severity, @Nullable String accepted) {}

  private ShownFindings(
      int most,
      int mostNotes,
      FindingLimit limit,
      @Nullable SeedText text,
      BiFunction<Integer, Integer, Location> locations,
      Function<Occurrence, @Nullable String> acceptance) {
    this.most = most;
    this.mostNotes = mostNotes;
    this.limit = limit;
    this.text = text;
    this.locations = locations;
    this.acceptance = acceptance;
  }

  /**
   * Shows the first findings of each rule.
   *
   * @param acceptance returns why an occurrence does not count; null if it does
   */
  static ShownFindings ofSeed(
      SeedText text,
      BiFunction<Integer, Integer, Location> locations,
      Function<Occurrence, @Nullable String> acceptance,
      FindingLimit limit) {
    return new ShownFindings(MOST + 1, 1, limit, text, locations, acceptance);
  }

  /** Shows the first findings of each rule about an index, notes too. */
  static ShownFindings ofIndex(
      @Nullable SeedText text,
      BiFunction<Integer, Integer, Location> locations,
      Function<Occurrence, @Nullable String> acceptance) {
    return new ShownFindings(
        MOST_IN_INDEX, MOST_IN_INDEX, FindingLimit.none(), text, locations, acceptance);
  }

  /** Shows all findings: those of rules about many files. */
  static ShownFindings ofAll(
      @Nullable SeedText text,
      BiFunction<Integer, Integer, Location> locations,
      Function<Occurrence, @Nullable String> acceptance) {
    return new ShownFindings(
        Integer.MAX_VALUE, Integer.MAX_VALUE, FindingLimit.none(), text, locations, acceptance);
  }

  List<Finding> of(FindingCollector collected) {
    Map<Group, AlikeOccurrences> groups = new LinkedHashMap<>();
    for (Occurrence one : collected.occurrences()) {
      Group group = new Group(one.rule(), one.severity(), acceptance.apply(one));
      int shown = one.severity() == Severity.INFO ? mostNotes : most;
      groups.computeIfAbsent(group, any -> new AlikeOccurrences(shown)).add(one);
    }
    List<Finding> findings = new ArrayList<>();
    counts = FindingCounts.NONE;
    groups.forEach(
        (group, shown) -> {
          int all =
              shown.count() + (group.accepted == null ? notKept(collected, group, groups) : 0);
          Severity severity = group.accepted == null ? group.severity : Severity.INFO;
          String rule = group.rule.id();
          counts = counts.and(new FindingCounts(List.of(new Count(rule, severity, all))));
          if (!limit.isReached(rule, severity)) {
            for (AlikeOccurrences.Shown one : shown.shown(all)) {
              findings.add(finding(one, group));
            }
          }
        });
    return findings;
  }

  /** Returns why an occurrence does not count; null if it does. Called once for each. */
  @Nullable String accepted(Occurrence one) {
    return acceptance.apply(one);
  }

  /**
   * Returns one occurrence as a finding.
   *
   * @param accepted why it does not count; null if it does
   */
  Finding of(Occurrence one, @Nullable String accepted) {
    Group group = new Group(one.rule(), one.severity(), accepted);
    return finding(new AlikeOccurrences.Shown(one, 1, List.of(), one.fix()), group);
  }

  /** Returns how many findings there are of what was shown last: those not shown too. */
  FindingCounts counts() {
    return counts;
  }

  /** Of hostile input, some occurrences are only counted: they are not accepted. */
  private static int notKept(
      FindingCollector collected, Group group, Map<Group, AlikeOccurrences> groups) {
    int kept = 0;
    for (Map.Entry<Group, AlikeOccurrences> one : groups.entrySet()) {
      if (one.getKey().rule.equals(group.rule) && one.getKey().severity == group.severity) {
        kept += one.getValue().count();
      }
    }
    return collected.count(group.rule, group.severity) - kept;
  }

  private Finding finding(AlikeOccurrences.Shown shown, Group group) {
    Occurrence one = shown.first();
    Message message = one.message();
    Fix fix = shown.fix();
    return new Finding(
        one.rule().id(),
        group.accepted == null ? one.severity() : Severity.INFO,
        place(one),
        new Message(message.rule(), message.key(), resolved(message.arguments())),
        shown.standingFor(),
        shown.further().stream().map(this::place).toList(),
        fix == null || one.location() != null ? null : located(fix),
        group.accepted);
  }

  private Location place(Occurrence one) {
    Location location = one.location();
    return location == null ? locations.apply(one.start(), one.end()) : location;
  }

  private LocatedFix located(Fix fix) {
    return new LocatedFix(
        fix.edits().stream()
            .map(
                edit ->
                    new LocatedEdit(
                        locations.apply(edit.span().start(), edit.span().end()),
                        edit.replacement()))
            .toList(),
        fix.safety());
  }

  private List<Object> resolved(List<Object> arguments) {
    return arguments.stream().map(this::resolved).toList();
  }

  private Object resolved(Object argument) {
    if (argument instanceof Span span && text != null) {
      return QuotedText.of(text.text(span));
    }
    return argument instanceof CodePoint one ? CharacterNames.numberAndName(one.value()) : argument;
  }
}
