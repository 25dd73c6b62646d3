package org.seedcorpus.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.ibm.icu.text.UnicodeSet;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.seedcorpus.corpus.Corpus;
import org.seedcorpus.corpus.Entry;
import org.seedcorpus.corpus.SeedFile;
import org.seedcorpus.corpus.SeedSelection;
import org.seedcorpus.corpus.index.CorpusReader;
import org.seedcorpus.rule.CharacterRule;
import org.seedcorpus.rule.CorpusRule;
import org.seedcorpus.rule.EntryRule;
import org.seedcorpus.rule.Family;
import org.seedcorpus.rule.Finding;
import org.seedcorpus.rule.FindingCollector;
import org.seedcorpus.rule.IndexRule;
import org.seedcorpus.rule.KeyCounts;
import org.seedcorpus.rule.NoteCollector;
import org.seedcorpus.rule.NoteGroup;
import org.seedcorpus.rule.QuotedText;
import org.seedcorpus.rule.Rule;
import org.seedcorpus.rule.RuleInfo;
import org.seedcorpus.rule.RuleOptions;
import org.seedcorpus.rule.SeedContext;
import org.seedcorpus.rule.SeedRule;
import org.seedcorpus.rule.Severity;
import org.seedcorpus.rules.Rules;

/** A rule that fails on one seed costs what that rule would have found there, and nothing else. */
class FailureTest {
  private final Path seeds;

  FailureTest(@TempDir Path seeds) {
    this.seeds = seeds;
  }

  private CheckResult check(Rule failing, CheckOptions options)
      throws IOException, InterruptedException {
    Files.writeString(seeds.resolve("INDEX.md"), "- [a](a.txt)\n- [b](b.txt)\n- [c](c.txt)\n");
    for (String name : List.of("a", "b", "c")) {
      Files.writeString(
          seeds.resolve(name + ".txt"),
          "Ferry %s sails\n\nIt sails to the the pier%s at six.\n\nHarbour Times\n"
              .formatted(name, name.equals("b") ? "\u0001" : ""));
    }
    List<Rule> rules = new ArrayList<>(Rules.all(RuleOptions.DEFAULT));
    rules.add(0, failing);
    return new CorpusChecker(rules, options).check(CorpusReader.read(seeds, "INDEX.md"));
  }

  static List<Rule> rulesThatFailOnOneSeed() {
    return List.of(
        new FailingSeedRule(),
        new AssertingSeedRule(),
        new FailingNote(),
        new FailingCharacterRule(),
        new FailingEntryRule());
  }

  @ParameterizedTest
  @MethodSource("rulesThatFailOnOneSeed")
  void allElseIsFound(Rule failing) throws IOException, InterruptedException {
    for (int threads : List.of(1, 3)) {
      CheckOptions options = new CheckOptions(Map.of(), null, threads, CheckOptions.MAX_SEED_SIZE);
      CheckResult result = check(failing, options);
      assertThat(result.seeds()).hasSize(3).allMatch(seed -> seed.facts() != null);
      assertThat(result.seeds()).allMatch(seed -> rules(seed.findings()).contains("repeated-word"));
      List<Finding> failures = failures(result);
      assertThat(failures).hasSize(1);
      Finding failure = failures.get(0);
      assertThat(failure.place().path()).isEqualTo("b.txt");
      assertThat(failure.place().isFile()).isTrue();
      assertThat(failure.severity()).isEqualTo(Severity.ERROR);
      assertThat(failure.message().key()).isEqualTo("rule");
      assertThat(failure.message().arguments().get(0)).isEqualTo(failing.id());
      assertThat(((QuotedText) failure.message().arguments().get(1)).text())
          .startsWith("java.lang.");
      assertThat(rules(result.seeds().get(1).findings())).contains("control-character");
    }
  }

  @Test
  void aFailureOnASeedThatHasNotChangedIsReportedToo() throws IOException, InterruptedException {
    check(new FailingNote(), CheckOptions.DEFAULT); // writes the seeds
    CheckResult result =
        new CorpusChecker(List.of(new FailingNote()), CheckOptions.DEFAULT)
            .check(
                CorpusReader.read(seeds, "INDEX.md"),
                SeedSelection.ALL,
                path -> path.equals("a.txt"),
                SeedVisitor.NONE);
    assertThat(result.seeds()).hasSize(1);
    assertThat(failures(result)).extracting(one -> one.place().path()).containsExactly("b.txt");
    assertThat(result.count(Severity.ERROR)).isEqualTo(1);
  }

  @Test
  void aFailureOverAllSeedsIsReportedAtTheIndex() throws IOException, InterruptedException {
    for (Rule failing : List.of(new FailingIndexRule(), new FailingCorpusRule())) {
      CheckResult result = check(failing, CheckOptions.DEFAULT);
      assertThat(failures(result))
          .extracting(one -> one.place().path())
          .containsExactly("INDEX.md");
      assertThat(result.others()).containsAll(failures(result));
      assertThat(result.seeds()).allMatch(seed -> rules(seed.findings()).contains("repeated-word"));
    }
  }

  @Test
  void aFailureIsAnErrorWhateverIsConfigured() throws IOException, InterruptedException {
    for (Optional<Severity> severity :
        List.of(Optional.<Severity>empty(), Optional.of(Severity.INFO))) {
      CheckOptions options =
          new CheckOptions(Map.of("internal-error", severity), null, 1, CheckOptions.MAX_SEED_SIZE);
      CheckResult result = check(new FailingSeedRule(), options);
      assertThat(failures(result)).extracting(Finding::severity).containsExactly(Severity.ERROR);
      assertThat(result.rules()).extracting(Rule::id).contains("internal-error");
    }
  }

  @Test
  void memoryThatIsExhaustedEndsTheRun() {
    assertThatThrownBy(() -> check(new GreedyRule(), CheckOptions.DEFAULT))
        .isInstanceOf(OutOfMemoryError.class);
  }

  private static List<Finding> failures(CheckResult result) {
    return result.findings().filter(one -> one.rule().equals("internal-error")).toList();
  }

  private static List<String> rules(List<Finding> findings) {
    return findings.stream().map(Finding::rule).toList();
  }

  private static boolean isB(Entry entry) {
    return entry.path().equals("b.txt");
  }

  @SuppressWarnings("InfiniteRecursion")
  private static int deep(int depth) {
    return deep(depth + 1) + depth;
  }

  /** Returns what is known of a rule of these tests. */
  private static RuleInfo info(String id) {
    return new RuleInfo(id, Family.INDEX, Severity.ERROR);
  }

  private record FailingSeedRule(RuleInfo info) implements SeedRule {
    FailingSeedRule() {
      this(FailureTest.info("failing-seed-rule"));
    }

    @Override
    public void check(SeedContext seed, FindingCollector out) {
      if (isB(seed.entry())) {
        deep(0);
      }
    }
  }

  private record AssertingSeedRule(RuleInfo info) implements SeedRule {
    AssertingSeedRule() {
      this(FailureTest.info("asserting-seed-rule"));
    }

    @Override
    public void check(SeedContext seed, FindingCollector out) {
      if (isB(seed.entry())) {
        throw new AssertionError();
      }
    }
  }

  private record FailingCharacterRule(RuleInfo info, AtomicInteger calls) implements CharacterRule {
    FailingCharacterRule() {
      this(FailureTest.info("failing-character-rule"), new AtomicInteger());
    }

    @Override
    public UnicodeSet triggers() {
      return new UnicodeSet(1, 1);
    }

    @Override
    public void character(SeedContext seed, int index, int codePoint, FindingCollector out) {
      throw new IllegalStateException("call " + calls.incrementAndGet());
    }
  }

  private record FailingEntryRule(RuleInfo info) implements EntryRule {
    FailingEntryRule() {
      this(FailureTest.info("failing-entry-rule"));
    }

    @Override
    public void entry(Corpus corpus, Entry entry, SeedFile file, FindingCollector out) {
      if (isB(entry)) {
        deep(0);
      }
    }
  }

  private record FailingNote(RuleInfo info) implements CorpusRule {
    FailingNote() {
      this(FailureTest.info("failing-note"));
    }

    @Override
    public void collect(SeedContext seed, NoteCollector notes, FindingCollector out) {
      notes.note(0, 1).write("a note");
      if (isB(seed.entry())) {
        throw new IllegalStateException("no note");
      }
    }

    @Override
    public void reduce(
        NoteGroup group, KeyCounts counts, NoteCollector next, FindingCollector out) {
      assertThat(group).hasSize(2).allMatch(note -> note.readText().equals("a note"));
    }
  }

  private record FailingCorpusRule(RuleInfo info) implements CorpusRule {
    FailingCorpusRule() {
      this(FailureTest.info("failing-corpus-rule"));
    }

    @Override
    public void collect(SeedContext seed, NoteCollector notes, FindingCollector out) {
      notes.note(0, seed.entry().number());
    }

    @Override
    public void reduce(
        NoteGroup group, KeyCounts counts, NoteCollector next, FindingCollector out) {
      deep(0);
    }
  }

  private record FailingIndexRule(RuleInfo info) implements IndexRule {
    FailingIndexRule() {
      this(FailureTest.info("failing-index-rule"));
    }

    @Override
    public void index(Corpus corpus, FindingCollector out) {
      throw new IllegalStateException("index");
    }
  }

  private record GreedyRule(RuleInfo info) implements SeedRule {
    GreedyRule() {
      this(FailureTest.info("greedy-rule"));
    }

    @Override
    public void check(SeedContext seed, FindingCollector out) {
      throw new OutOfMemoryError("as if");
    }
  }
}
