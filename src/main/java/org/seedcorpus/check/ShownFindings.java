package org.seedcorpus.check;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;
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
 * the text is there. The last finding of a rule and severity stands for all further ones.
 */
final class ShownFindings {
  /** How many errors, and how many warnings, of one rule in one file are shown one by one. */
  static final int MOST = 20;

  private final int most;
  private final int mostNotes;
  private final @Nullable SeedText text;
  private final BiFunction<Integer, Integer, Location> locations;

  private ShownFindings(
      int most,
      int mostNotes,
      @Nullable SeedText text,
      BiFunction<Integer, Integer, Location> locations) {
    this.most = most;
    this.mostNotes = mostNotes;
    this.text = text;
    this.locations = locations;
  }

  /** Shows the first findings of each rule. */
  static ShownFindings ofSeed(SeedText text, BiFunction<Integer, Integer, Location> locations) {
    return new ShownFindings(MOST + 1, 1, text, locations);
  }

  /** Shows all findings: those of rules about many files. */
  static ShownFindings ofAll(
      @Nullable SeedText text, BiFunction<Integer, Integer, Location> locations) {
    return new ShownFindings(Integer.MAX_VALUE, Integer.MAX_VALUE, text, locations);
  }

  List<Finding> of(FindingCollector collected) {
    IdentityHashMap<RuleInfo, Map<Severity, List<Occurrence>>> byRule = new IdentityHashMap<>();
    List<Finding> shown = new ArrayList<>();
    for (Occurrence one : collected.occurrences()) {
      List<Occurrence> alike =
          byRule
              .computeIfAbsent(one.rule(), any -> new EnumMap<>(Severity.class))
              .computeIfAbsent(one.severity(), any -> new ArrayList<>());
      if (alike.size() < (one.severity() == Severity.INFO ? mostNotes : most)) {
        alike.add(one);
      }
    }
    for (Map<Severity, List<Occurrence>> rule : byRule.values()) {
      rule.forEach(
          (severity, alike) -> {
            int last = alike.size() - 1;
            int all = collected.count(alike.get(0).rule(), severity);
            for (int i = 0; i <= last; i++) {
              shown.add(finding(alike.get(i), i == last ? all - last : 1));
            }
          });
    }
    return shown;
  }

  private Finding finding(Occurrence one, int standingFor) {
    Location location = one.location();
    if (location == null) {
      location = locations.apply(one.start(), one.end());
    }
    Message message = one.message();
    return new Finding(
        one.rule().id(),
        one.severity(),
        location,
        new Message(message.rule(), message.key(), resolved(message.arguments())),
        standingFor,
        one.fix() == null ? null : located(one.fix()));
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
    return argument instanceof CodePoint one ? CharacterNames.name(one.value()) : argument;
  }
}
