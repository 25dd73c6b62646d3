package org.seedcorpus.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.seedcorpus.check.CheckOptions;
import org.seedcorpus.check.CorpusChecker;
import org.seedcorpus.corpus.Entry;
import org.seedcorpus.corpus.SeedMetadata;
import org.seedcorpus.rule.Finding;
import org.seedcorpus.rule.Fix.Safety;
import org.seedcorpus.rule.LocatedFix;
import org.seedcorpus.rule.LocatedFix.LocatedEdit;
import org.seedcorpus.rule.QuotedText;
import org.seedcorpus.rule.Rule;
import org.seedcorpus.rule.Severity;
import org.seedcorpus.text.Span;
import org.seedcorpus.text.language.Language;

/** What one rule finds in one text, and what is expected of it. */
public record CheckedText(Rule rule, SeedMetadata declared, String text, List<Finding> findings) {
  /** Checks a text, each finding as severe as the rule gives it. */
  public static CheckedText of(Rule rule, @Nullable String language, String text) {
    return of(rule, language(language), text, Map.of());
  }

  /** Checks a text with all findings as errors, so that up to twenty are shown. */
  public static CheckedText asErrors(Rule rule, @Nullable String language, String text) {
    return asErrors(rule, language(language), text);
  }

  static CheckedText asErrors(Rule rule, SeedMetadata declared, String text) {
    return of(rule, declared, text, Map.of(rule.id(), Optional.of(Severity.ERROR)));
  }

  static SeedMetadata language(@Nullable String language) {
    return new SeedMetadata(language, null, null, null, null, null);
  }

  private static CheckedText of(
      Rule rule, SeedMetadata declared, String text, Map<String, Optional<Severity>> severities) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    return new CheckedText(rule, declared, text, findings(rule, declared, bytes, severities));
  }

  /** Returns what a rule finds in the bytes of a file. */
  public static List<Finding> findings(Rule rule, String language, byte[] bytes) {
    return findings(rule, language(language), bytes, Map.of());
  }

  static List<Finding> findings(
      Rule rule, SeedMetadata declared, byte[] bytes, Map<String, Optional<Severity>> severities) {
    CorpusChecker checker =
        new CorpusChecker(
            List.of(rule), new CheckOptions(severities, null, 1, CheckOptions.MAX_SEED_SIZE));
    Entry entry = new Entry(1, "x.txt", "x.txt", new Span(0, 5), 1, 1, 1, declared);
    return checker.check(entry, bytes).findings();
  }

  /** Returns the keys of the messages, in the order of the text. */
  public List<String> keys() {
    return findings.stream().map(finding -> finding.message().key()).toList();
  }

  /** Returns how often the fault occurs: alike occurrences may be one finding. */
  public int occurrences() {
    return findings.stream().mapToInt(Finding::occurrences).sum();
  }

  /** Returns the characters that the findings mark. */
  public List<String> marked() {
    return findings.stream()
        .map(finding -> text.substring(finding.place().start(), finding.place().end()))
        .toList();
  }

  /** Expects findings with these messages, in the order of the text. */
  public CheckedText hasKeys(String... keys) {
    assertThat(keys()).as(text).containsExactly(keys);
    return this;
  }

  /** Expects all findings to have this message. */
  public CheckedText hasKey(String key) {
    assertThat(keys()).as(text).isNotEmpty().containsOnly(key);
    return this;
  }

  /** Expects the first finding's message to say this; quotations are compared by their text. */
  public CheckedText says(Object... arguments) {
    List<Object> said = new ArrayList<>();
    for (Object argument : findings.get(0).message().arguments()) {
      said.add(
          argument instanceof QuotedText quoted
              ? quoted.text()
              : argument instanceof Language language ? language.tag() : argument);
    }
    assertThat(said).as(text).containsExactly(arguments);
    return this;
  }

  /** Expects what is found to be this severe where the user configures nothing. */
  public CheckedText hasSeverity(Severity severity) {
    assertThat(of(rule, declared, text, Map.of()).findings())
        .as(text)
        .isNotEmpty()
        .allMatch(finding -> finding.severity() == severity, severity.id());
    return this;
  }

  /** Expects a fix of each finding, all as safe as this. */
  public CheckedText hasFix(Safety safety) {
    for (Finding finding : findings) {
      assertThat(finding.fix()).as(text).isNotNull().returns(safety, LocatedFix::safety);
    }
    return this;
  }

  /** Expects findings that a person has to mend. */
  public CheckedText hasNoFix() {
    assertThat(findings).as(text).isNotEmpty().allMatch(finding -> finding.fix() == null, "no fix");
    return this;
  }

  /** Expects this text after all fixes, and that nothing is found in it. */
  public CheckedText isFixedTo(String expected) {
    assertThat(fixed()).isEqualTo(expected);
    assertThat(asErrors(rule, declared, expected).keys()).as("found in " + expected).isEmpty();
    return this;
  }

  /** Returns the text after all fixes. */
  public String fixed() {
    StringBuilder fixed = new StringBuilder(text);
    int last = text.length();
    for (LocatedEdit edit : edits()) {
      assertThat(edit.location().end()).as("edits overlap").isLessThanOrEqualTo(last);
      last = edit.location().start();
      fixed.replace(last, edit.location().end(), edit.replacement());
    }
    return fixed.toString();
  }

  private List<LocatedEdit> edits() {
    return findings.stream()
        .map(Finding::fix)
        .filter(Objects::nonNull)
        .flatMap(fix -> fix.edits().stream())
        .sorted(Comparator.comparingInt((LocatedEdit edit) -> edit.location().start()).reversed())
        .toList();
  }

  /** Expects findings at exactly these ranges. */
  CheckedText isMarked(Span... spans) {
    List<Span> found =
        findings.stream()
            .map(finding -> new Span(finding.place().start(), finding.place().end()))
            .toList();
    assertThat(found).as(text + " " + marked()).isEqualTo(Arrays.asList(spans));
    return this;
  }
}
