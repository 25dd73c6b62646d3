package org.seedcorpus.check;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.seedcorpus.rule.CharacterRule;
import org.seedcorpus.rule.CorpusRule;
import org.seedcorpus.rule.Finding;
import org.seedcorpus.rule.FindingCollector;
import org.seedcorpus.rule.NoteCollector;
import org.seedcorpus.rule.Rule;
import org.seedcorpus.rule.SeedContext;
import org.seedcorpus.rule.SeedRule;
import org.seedcorpus.text.SeedText;
import org.seedcorpus.text.WordIndex;

/** Checks one seed after the other, on one thread: scans its text, then calls the rules. */
final class SeedChecker {
  static final Comparator<Finding> BY_LOCATION =
      Comparator.<Finding>comparingInt(finding -> finding.place().start())
          .thenComparing(Finding::severity)
          .thenComparing(Finding::rule);

  private final RuleSet rules;
  private final KnownFindings known;
  private final @Nullable Timings timings;
  private final CharacterRule[] characterRules;
  private final List<SeedRule> seedRules;
  private final boolean[] needed;
  private final List<CorpusRule> corpusRules;
  private final TriggerTable triggers;
  private final short[] kinds;
  private final boolean[] failed;
  private final Scanner scanner;
  private final FindingCollector out;
  private final NoteCollector notes = new NoteCollector();
  private final List<Finding> failures = new ArrayList<>();

  /** Creates a checker that adds to timings what rules take, unless they are null. */
  SeedChecker(RuleSet rules, KnownFindings known, @Nullable Timings timings) {
    this.timings = timings;
    this.rules = rules;
    this.known = known;
    characterRules = rules.characterRules().toArray(CharacterRule[]::new);
    seedRules = rules.seedRules();
    needed = new boolean[seedRules.size()];
    corpusRules = rules.corpusRules();
    triggers = rules.triggers();
    kinds = triggers.kinds();
    failed = new boolean[characterRules.length];
    scanner = new Scanner(triggers);
    out = new FindingCollector(Failure.INFO, null);
  }

  /** Returns where the words of the next seed will be. */
  WordIndex words() {
    return scanner.words();
  }

  /**
   * Checks a seed.
   *
   * @param entryFindings what is known to be wrong with its entries
   * @param limit findings beyond it are not made
   * @throws IOException if the visitor does
   */
  CheckedSeed check(
      SeedContext seed, List<Finding> entryFindings, SeedVisitor visitor, FindingLimit limit)
      throws IOException {
    out.clear();
    failures.clear();
    scanner.scan(seed.text());
    characters(seed);
    need();
    for (int r = 0; r < needed.length; r++) {
      SeedRule rule = seedRules.get(r);
      if (needed[r]) {
        guarded(rule, seed, () -> rule.check(seed, out));
      }
    }
    byte[] noted = notes(seed);
    SeedProfile profile = profile(seed);
    Owners.apply(out);
    visitor.visit(seed, out.occurrences());
    List<Finding> findings = new ArrayList<>(failures);
    FindingCounts counts = FindingCounts.of(entryFindings).and(FindingCounts.of(failures));
    if (!out.occurrences().isEmpty()) {
      ShownFindings shown =
          ShownFindings.ofSeed(
              seed.text(),
              seed::location,
              one ->
                  known.reason(
                      new LocatedOccurrence(one, seed.path(), seed.text(), seed.language())),
              limit);
      findings.addAll(shown.of(out));
      counts = counts.and(shown.counts());
    }
    findings.sort(BY_LOCATION);
    return new CheckedSeed(seed.entry(), entryFindings, profile, findings, counts, false, noted);
  }

  /** Lets the corpus rules see a seed, and no other rule. */
  CheckedSeed notesOnly(SeedContext seed, List<Finding> entryFindings) {
    out.clear();
    failures.clear();
    scanner.scan(seed.text());
    byte[] noted = notes(seed);
    List<Finding> found = new ArrayList<>(entryFindings);
    found.addAll(failures);
    return CheckedSeed.notesOnly(seed.entry(), found, noted);
  }

  private byte[] notes(SeedContext seed) {
    notes.clear();
    for (int r = 0; r < corpusRules.size(); r++) {
      CorpusRule rule = corpusRules.get(r);
      notes.rule(r);
      if (!guarded(rule, seed, () -> rule.collect(seed, notes, out))) {
        notes.discard();
      }
    }
    return notes.toBytes();
  }

  /** Calls a rule; should it fail, that is a finding too. */
  private boolean guarded(Rule rule, SeedContext seed, Runnable look) {
    out.begin(rule.info(), rules.configured(rule));
    long begun = timings == null ? 0 : System.nanoTime();
    try {
      look.run();
      return true;
    } catch (Throwable e) {
      failures.add(Failure.of(rule, seed.path(), e));
      return false;
    } finally {
      if (timings != null) {
        timings.rule(rule.id(), begun);
      }
    }
  }

  private @Nullable SeedProfile profile(SeedContext seed) {
    try {
      return SeedProfile.of(seed);
    } catch (Throwable e) {
      failures.add(Failure.of(seed.path(), e));
      return null;
    }
  }

  /** Marks the seed rules whose needed characters occur. */
  private void need() {
    for (int r = 0; r < needed.length; r++) {
      needed[r] = seedRules.get(r).needs() == null;
    }
    for (int number = 1; number < triggers.classCount(); number++) {
      if (scanner.isSeen(number)) {
        for (int r : triggers.seedRulesOf(number)) {
          needed[r] = true;
        }
      }
    }
  }

  private void characters(SeedContext seed) {
    Arrays.fill(failed, false);
    SeedText text = seed.text();
    int marked = scanner.marked();
    for (int m = 0; m < marked; m++) {
      int i = scanner.mark(m);
      char c = text.charAt(i);
      boolean half = Character.isSurrogate(c);
      if (half && Character.isLowSurrogate(c) && i > 0 && isHigh(text.charAt(i - 1))) {
        continue; // reported with its high surrogate
      }
      int codePoint = text.codePointAt(i);
      for (int r : triggers.characterRulesOf(kinds[c] & TriggerTable.CLASS)) {
        if (!failed[r] && (!half || characterRules[r].triggers().contains(codePoint))) {
          failed[r] = !called(characterRules[r], seed, i, codePoint);
        }
      }
    }
  }

  private boolean called(CharacterRule rule, SeedContext seed, int index, int codePoint) {
    out.begin(rule.info(), rules.configured(rule));
    long begun = timings == null ? 0 : System.nanoTime();
    try {
      rule.character(seed, index, codePoint, out);
      return true;
    } catch (Throwable e) {
      failures.add(Failure.of(rule, seed.path(), e));
      return false;
    } finally {
      if (timings != null) {
        timings.rule(rule.id(), begun);
      }
    }
  }

  private static boolean isHigh(char c) {
    return Character.isHighSurrogate(c);
  }
}
