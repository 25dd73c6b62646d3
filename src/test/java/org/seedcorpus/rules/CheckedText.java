package org.seedcorpus.rules;

import static java.util.Objects.requireNonNull;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.seedcorpus.check.CheckOptions;
import org.seedcorpus.check.CorpusChecker;
import org.seedcorpus.corpus.Entry;
import org.seedcorpus.corpus.SeedMetadata;
import org.seedcorpus.rule.Finding;
import org.seedcorpus.rule.LocatedFix.LocatedEdit;
import org.seedcorpus.rule.Rule;
import org.seedcorpus.rule.Severity;
import org.seedcorpus.text.Span;

/** What one rule finds in a text, for tests. */
public record CheckedText(String text, List<Finding> findings) {
  /** Checks a text, each finding as severe as the rule gives it. */
  public static CheckedText of(Rule rule, String language, String text) {
    return of(rule, language, text, Map.of());
  }

  /** Checks a text with all findings as errors, so that up to twenty are shown. */
  public static CheckedText asErrors(Rule rule, String language, String text) {
    return of(rule, language, text, Map.of(rule.id(), Optional.of(Severity.ERROR)));
  }

  private static CheckedText of(
      Rule rule, String language, String text, Map<String, Optional<Severity>> severities) {
    CorpusChecker checker =
        new CorpusChecker(
            List.of(rule), new CheckOptions(severities, null, 1, CheckOptions.MAX_SEED_SIZE));
    SeedMetadata declared = new SeedMetadata(language, null, null, null, null, null);
    Entry entry = new Entry(1, "x.txt", "x.txt", new Span(0, 5), 1, 1, 1, declared);
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    return new CheckedText(text, checker.check(entry, bytes).findings());
  }

  /** Returns the keys of the messages, in the order of the text. */
  public List<String> keys() {
    return findings.stream().map(finding -> finding.message().key()).toList();
  }

  /** Returns the characters that the findings mark. */
  public List<String> marked() {
    return findings.stream()
        .map(finding -> text.substring(finding.place().start(), finding.place().end()))
        .toList();
  }

  /** Returns the text after the fix of the only finding. */
  public String fixed() {
    if (findings.size() != 1) {
      throw new AssertionError("not one finding: " + findings);
    }
    List<LocatedEdit> edits = requireNonNull(findings.get(0).fix()).edits();
    StringBuilder fixed = new StringBuilder(text);
    for (int i = edits.size() - 1; i >= 0; i--) {
      LocatedEdit edit = edits.get(i);
      fixed.replace(edit.location().start(), edit.location().end(), edit.replacement());
    }
    return fixed.toString();
  }
}
