package org.seedcorpus.fix;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.seedcorpus.check.CheckOptions;
import org.seedcorpus.check.CorpusChecker;
import org.seedcorpus.check.KnownFindings;
import org.seedcorpus.corpus.Entry;
import org.seedcorpus.corpus.SeedMetadata;
import org.seedcorpus.rule.Edit;
import org.seedcorpus.rule.Occurrence;
import org.seedcorpus.rule.Rule;
import org.seedcorpus.rule.RuleOptions;
import org.seedcorpus.rule.RulePage;
import org.seedcorpus.rule.Severity;
import org.seedcorpus.rules.PageExample;
import org.seedcorpus.rules.Rules;
import org.seedcorpus.text.DecodedText;
import org.seedcorpus.text.Span;

/**
 * All fixes of all rules on the examples of the rules' pages, one rule at a time, all rules
 * together, and on random mixtures of the examples.
 */
class FixExamplesTest {
  private static final List<Rule> ALL = Rules.all(RuleOptions.DEFAULT);
  private static final FixOptions EVERY = new FixOptions(Set.of(), true);

  /** Rules of which a finding is still there after its fix, on an example. It is to be empty. */
  private static final Set<String> NOT_GONE_AFTER_FIX = Set.of();

  private record Seen(DecodedText file, List<Occurrence> found) {}

  private static CorpusChecker checker(Rule only) {
    Map<String, Optional<Severity>> off =
        ALL.stream()
            .map(Rule::id)
            .filter(id -> !id.equals(only.id()))
            .collect(Collectors.toMap(id -> id, id -> Optional.empty()));
    return new CorpusChecker(ALL, new CheckOptions(off, null, 1, CheckOptions.MAX_SEED_SIZE));
  }

  private static Entry entry(SeedMetadata declared) {
    return new Entry(1, "x.txt", "x.txt", new Span(0, 5), 1, 1, 1, declared);
  }

  private static Seen check(CorpusChecker checker, SeedMetadata declared, byte[] bytes)
      throws IOException {
    AtomicReference<Seen> seen = new AtomicReference<>();
    checker.check(
        entry(declared),
        bytes,
        (seed, found) -> seen.set(new Seen(seed.decoding(), List.copyOf(found))));
    return Objects.requireNonNull(seen.get());
  }

  private static FixedSeed fix(CorpusChecker checker, SeedMetadata declared, byte[] bytes)
      throws IOException {
    AtomicReference<FixedSeed> fixed = new AtomicReference<>();
    checker.check(
        entry(declared),
        bytes,
        (seed, found) ->
            fixed.set(
                FixApplier.fix(checker, KnownFindings.NONE, EVERY, seed, found, words -> false)));
    return Objects.requireNonNull(fixed.get());
  }

  private static List<PageExample> examples(Rule rule) {
    RulePage page = RulePage.of(rule);
    return Stream.of(page.flagged(), page.notFlagged())
        .flatMap(part -> PageExample.in(part).stream())
        .toList();
  }

  /** What a fix promises: without its rule's help or hindrance by others, the finding is gone. */
  @Test
  void aFixRemovesItsFinding() throws IOException {
    Set<String> failing = new TreeSet<>();
    Set<String> fixing = new TreeSet<>();
    for (Rule rule : ALL) {
      CorpusChecker checker = checker(rule);
      for (PageExample example : examples(rule)) {
        Seen seen = check(checker, example.declared(), example.bytes());
        for (Occurrence one : seen.found) {
          if (one.fix() == null) {
            continue;
          }
          fixing.add(rule.id());
          TextEdits edits = TextEdits.of(List.of(one));
          Seen after = check(checker, example.declared(), edits.bytes(seen.file));
          assertThat(after.file.text().toString()).isEqualTo(edits.text(seen.file));
          if (after.found.size() >= seen.found.size()) {
            failing.add(rule.id());
          }
        }
      }
    }
    assertThat(fixing).hasSizeGreaterThanOrEqualTo(21);
    assertThat(failing).isEqualTo(NOT_GONE_AFTER_FIX);
  }

  @TestFactory
  Stream<DynamicTest> allRulesTogether() {
    CorpusChecker checker = new CorpusChecker(ALL, CheckOptions.DEFAULT);
    return ALL.stream()
        .map(
            rule ->
                dynamicTest(
                    rule.id(),
                    () -> {
                      for (PageExample example : examples(rule)) {
                        holds(checker, example.declared(), example.bytes());
                      }
                    }));
  }

  /** Lines of many examples, of one language, in one seed. */
  @Test
  void randomMixtures() throws IOException {
    CorpusChecker checker = new CorpusChecker(ALL, CheckOptions.DEFAULT);
    Map<String, List<byte[]>> lines = new TreeMap<>();
    for (Rule rule : ALL) {
      for (PageExample example : examples(rule)) {
        String language = String.valueOf(example.declared().language());
        String text = new String(example.bytes(), StandardCharsets.ISO_8859_1);
        for (String line : text.split("(?<=\n)")) {
          lines
              .computeIfAbsent(language, any -> new ArrayList<>())
              .add(line.getBytes(StandardCharsets.ISO_8859_1));
        }
      }
    }
    Random random = new Random(4);
    int applied = 0;
    for (int i = 0; i < 400; i++) {
      String language = List.copyOf(lines.keySet()).get(random.nextInt(lines.size()));
      List<byte[]> pool = Objects.requireNonNull(lines.get(language));
      StringBuilder text = new StringBuilder();
      for (int n = 2 + random.nextInt(8); n > 0; n--) {
        text.append(new String(pool.get(random.nextInt(pool.size())), StandardCharsets.ISO_8859_1));
      }
      SeedMetadata declared =
          new SeedMetadata(language.equals("null") ? null : language, null, null, null, null, null);
      applied += holds(checker, declared, text.toString().getBytes(StandardCharsets.ISO_8859_1));
    }
    assertThat(applied).isGreaterThan(100);
  }

  /** Fixes a seed, and checks all that must be true then; returns how many fixes were applied. */
  private static int holds(CorpusChecker checker, SeedMetadata declared, byte[] bytes)
      throws IOException {
    FixedSeed fixed = fix(checker, declared, bytes);
    Seen before = check(checker, declared, bytes);
    Seen after = check(checker, declared, fixed.after().bytes());
    assertThat(fixed.before().bytes()).isEqualTo(bytes);
    if (!fixed.isChanged()) {
      assertThat(fixed.after().bytes()).isEqualTo(bytes);
    }
    // No error and no warning is new.
    Map<String, Long> was = faults(before);
    faults(after)
        .forEach(
            (rule, count) ->
                assertThat(count).as(rule).isLessThanOrEqualTo(was.getOrDefault(rule, 0L)));
    // Twice changes nothing more.
    FixedSeed again = fix(checker, declared, fixed.after().bytes());
    assertThat(again.applied()).isEmpty();
    // What has a fix still was refused.
    long fixable = after.found.stream().filter(one -> one.fix() != null).count();
    assertThat(again.refused().size()).isLessThanOrEqualTo((int) fixable);
    if (again.refused().isEmpty()) {
      assertThat(fixable).isZero();
    }
    return fixed.applied().values().stream().mapToInt(Integer::intValue).sum();
  }

  private static Map<String, Long> faults(Seen seen) {
    return seen.found.stream()
        .filter(
            one -> one.severity() != Severity.INFO && !one.rule().id().equals("checksum-differs"))
        .collect(Collectors.groupingBy(one -> one.rule().id(), Collectors.counting()));
  }

  @Test
  void overlappingFixesAreNotAppliedTogether() throws IOException {
    CorpusChecker checker = new CorpusChecker(ALL, CheckOptions.DEFAULT);
    for (Rule rule : ALL) {
      for (PageExample example : examples(rule)) {
        List<Occurrence> fixable =
            check(checker, example.declared(), example.bytes()).found.stream()
                .filter(one -> one.fix() != null)
                .toList();
        List<Edit> edits =
            TextEdits.withoutOverlaps(fixable).stream()
                .flatMap(one -> TextEdits.fix(one).edits().stream())
                .sorted((a, b) -> a.span().start() - b.span().start())
                .toList();
        for (int i = 1; i < edits.size(); i++) {
          assertThat(edits.get(i).span().start())
              .isGreaterThanOrEqualTo(edits.get(i - 1).span().end());
        }
      }
    }
  }
}
