package org.seedcorpus.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.seedcorpus.check.CheckOptions;
import org.seedcorpus.check.CorpusChecker;
import org.seedcorpus.check.Owners;
import org.seedcorpus.corpus.Entry;
import org.seedcorpus.corpus.SeedSelection;
import org.seedcorpus.corpus.index.CorpusReader;
import org.seedcorpus.rule.Occurrence;
import org.seedcorpus.rule.Rule;
import org.seedcorpus.rule.RuleOptions;
import org.seedcorpus.rule.RulePage;
import org.seedcorpus.text.Span;

/**
 * A fault is reported once: on all examples and golden corpora, no two rules report overlapping
 * ranges unless {@code owners.tsv} lists both as independent.
 */
class OverlapsTest {
  private static final List<Rule> ALL = Rules.all(RuleOptions.DEFAULT);
  private static final Path CORPORA = Path.of("src/test/resources/corpora");

  private final Set<String> independent = new HashSet<>();
  private final TreeMap<String, String> overlaps = new TreeMap<>();

  @Test
  void noTwoRulesReportTheSamePlace() throws IOException, InterruptedException {
    for (Owners.Claim claim : Owners.claims()) {
      if (claim.scope() == Owners.Scope.BOTH) {
        independent.add(claim.owner() + " " + claim.other());
        independent.add(claim.other() + " " + claim.owner());
      }
    }
    CorpusChecker checker = new CorpusChecker(ALL, CheckOptions.DEFAULT);
    for (Rule rule : ALL) {
      RulePage page = RulePage.of(rule);
      for (PageExample example : PageExample.in(page.flagged() + "\n" + page.notFlagged())) {
        Entry entry = new Entry(1, "x.txt", "x.txt", new Span(0, 5), 1, 1, 1, example.declared());
        checker.check(
            entry,
            example.bytes(),
            (seed, found) -> look(found, rule.id() + ": " + example.shown()));
      }
    }
    try (Stream<Path> cases = Files.list(CORPORA)) {
      for (Path one : cases.sorted().toList()) {
        Path seeds = one.resolve("seeds");
        checker.check(
            CorpusReader.read(seeds, "INDEX.md"),
            SeedSelection.ALL,
            (seed, found) -> look(found, one.getFileName() + "/" + seed.path()));
      }
    }
    assertThat(overlaps).isEmpty();
  }

  private synchronized void look(List<Occurrence> found, String where) {
    List<Occurrence> sorted = new ArrayList<>(found);
    sorted.sort(java.util.Comparator.comparingInt(Occurrence::start));
    for (int i = 0; i < sorted.size(); i++) {
      Occurrence one = sorted.get(i);
      for (int k = i + 1; k < sorted.size() && sorted.get(k).start() < one.end(); k++) {
        Occurrence two = sorted.get(k);
        String pair = one.rule().id() + " " + two.rule().id();
        if (!one.rule().equals(two.rule()) && !isIndependent(one, two)) {
          overlaps.putIfAbsent(
              pair, one.message().key() + "/" + two.message().key() + " in " + where);
        }
      }
    }
  }

  private boolean isIndependent(Occurrence one, Occurrence two) {
    return independent.contains(one.rule().id() + " " + two.rule().id())
        || independent.contains(one.rule().id() + " *")
        || independent.contains(two.rule().id() + " *");
  }

  @Test
  void theTableNamesRulesThatExist() {
    Set<String> ids = new HashSet<>(ALL.stream().map(Rule::id).toList());
    for (Owners.Claim claim : Owners.claims()) {
      assertThat(ids).contains(claim.owner().split("\\.")[0]);
      assertThat(claim.other())
          .satisfiesAnyOf(
              other -> assertThat(ids).contains(other), other -> assertThat(other).isEqualTo("*"));
      assertThat(claim.reason()).endsWith(".");
    }
  }
}
