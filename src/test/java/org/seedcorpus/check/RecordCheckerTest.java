package org.seedcorpus.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.seedcorpus.corpus.Entry;
import org.seedcorpus.corpus.SeedFile;
import org.seedcorpus.corpus.SeedFile.Unreadable.Reason;
import org.seedcorpus.corpus.SeedMetadata;
import org.seedcorpus.rule.Family;
import org.seedcorpus.rule.Finding;
import org.seedcorpus.rule.FindingCollector;
import org.seedcorpus.rule.Rule;
import org.seedcorpus.rule.RuleInfo;
import org.seedcorpus.rule.RuleOptions;
import org.seedcorpus.rule.SeedContext;
import org.seedcorpus.rule.SeedRule;
import org.seedcorpus.rule.Severity;
import org.seedcorpus.rules.Rules;
import org.seedcorpus.text.Span;

/** A record is checked as a file is, and whatever is wrong with it is said of it. */
class RecordCheckerTest {
  private static final String SOUND =
      "Ferry sails again\n\nIt sails to the pier at six.\n\nHarbour Times\n";

  private static Entry entry(String path, SeedMetadata declared) {
    return new Entry(1, path, path, new Span(0, 0), 1, 1, 0, declared);
  }

  private static RecordChecker checker(Rule... more) {
    List<Rule> rules = new ArrayList<>(Rules.all(RuleOptions.DEFAULT));
    rules.addAll(List.of(more));
    return new RecordChecker(rules, new CheckOptions(Map.of(), null, 1, 500), RuleOptions.DEFAULT);
  }

  private static SeedResult check(RecordChecker checker, String text) {
    Entry entry = entry("https://example.org/a?b=../c", SeedMetadata.NONE);
    return checker.check(entry, text.getBytes(StandardCharsets.UTF_8));
  }

  private static List<String> said(SeedResult result) {
    assertThat(result.findings()).allMatch(one -> one.place().path().equals(result.entry().path()));
    return result.findings().stream().map(one -> one.rule() + "." + one.message().key()).toList();
  }

  @Test
  void aRecordIsCheckedAsAFileIs() {
    RecordChecker checker = checker();
    assertThat(said(check(checker, SOUND))).isEmpty();
    SeedResult result = check(checker, SOUND.replace("pier", "\u0007pier"));
    assertThat(said(result)).containsExactly("control-character.found");
    Finding finding = result.findings().get(0);
    assertThat(finding.place().from().line()).isEqualTo(3);
    assertThat(result.counts().of(Severity.ERROR)).isEqualTo(1);
    assertThat(result.facts()).isNotNull();
    assertThat(said(check(checker, SOUND))).as("nothing is left of the one before").isEmpty();
  }

  @Test
  void whatIsNoTextIsAFinding() {
    RecordChecker checker = checker();
    Entry entry = entry("part.jsonl#7", SeedMetadata.NONE);
    assertThat(said(checker.unread(entry, new SeedFile.Unreadable(Reason.RECORD))))
        .containsExactly("seed-unreadable.record");
    assertThat(said(checker.unread(entry, new SeedFile.Unreadable(Reason.NO_TEXT))))
        .containsExactly("seed-unreadable.no-text");
    assertThat(said(check(checker, "a".repeat(501)))).containsExactly("seed-too-large.found");
  }

  @Test
  void whatIsDeclaredIsCompared() {
    SeedMetadata declared =
        new SeedMetadata("Klingonese", null, "Ferry sails again", "Harbour Times", "utf-8", null);
    SeedResult result =
        checker().check(entry("a", declared), SOUND.getBytes(StandardCharsets.UTF_8));
    assertThat(said(result)).containsExactly("declared-language-unknown.found");
  }

  @Test
  void aRecordThatCrashesARuleCostsOnlyThat() {
    RecordChecker checker = checker(new Crashing());
    SeedResult result = check(checker, SOUND.replace("pier", "\u0007pier"));
    assertThat(said(result)).containsExactly("internal-error.rule", "control-character.found");
    assertThat(said(checker.failed(result.entry(), new IllegalStateException("no"))))
        .containsExactly("internal-error.seed");
  }

  private static final class Crashing implements SeedRule {
    private final RuleInfo info = new RuleInfo("crashing", Family.STRUCTURE, Severity.ERROR);

    @Override
    public RuleInfo info() {
      return info;
    }

    @Override
    public void check(SeedContext seed, FindingCollector out) {
      if (seed.text().text(0, seed.text().length()).indexOf('\u0007') >= 0) {
        throw new IllegalStateException("crashed");
      }
    }
  }
}
