package org.seedcorpus.check;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.seedcorpus.rule.CharacterRule;
import org.seedcorpus.rule.CorpusRule;
import org.seedcorpus.rule.Finding;
import org.seedcorpus.rule.FindingCollector;
import org.seedcorpus.rule.LineRule;
import org.seedcorpus.rule.Rule;
import org.seedcorpus.rule.Seed;
import org.seedcorpus.rule.SeedRule;
import org.seedcorpus.rule.WordRule;
import org.seedcorpus.text.SeedText;

/** Checks one seed after the other, on one thread: marks its text, then calls the rules. */
final class SeedChecker {
  static final Comparator<Finding> BY_PLACE =
      Comparator.<Finding>comparingInt(finding -> finding.place().start())
          .thenComparing(Finding::severity)
          .thenComparing(Finding::rule);

  private final RuleSet rules;
  private final CharacterRule[] characterRules;
  private final List<WordRule> wordRules;
  private final List<LineRule> lineRules;
  private final List<SeedRule> seedRules;
  private final List<CorpusRule<?>> corpusRules;
  private final int[][] classes;
  private final short[] kinds;
  private final Scanner scanner;

  private final List<FindingCollector> findings = new ArrayList<>();
  private final List<Finding> failures = new ArrayList<>();

  SeedChecker(RuleSet rules) {
    this.rules = rules;
    characterRules = rules.only(CharacterRule.class).toArray(CharacterRule[]::new);
    wordRules = rules.only(WordRule.class);
    lineRules = rules.only(LineRule.class);
    seedRules = rules.only(SeedRule.class);
    corpusRules = corpusRules(rules);
    classes = rules.map().classes();
    kinds = rules.map().kinds();
    scanner = new Scanner(rules.map());
  }

  static List<CorpusRule<?>> corpusRules(RuleSet rules) {
    List<CorpusRule<?>> found = new ArrayList<>();
    for (Rule rule : rules.all()) {
      if (rule instanceof CorpusRule<?> corpusRule) {
        found.add(corpusRule);
      }
    }
    return found;
  }

  /**
   * What is left of a seed when its text is gone.
   *
   * @param facts null if they could not be found out
   * @param notes one a corpus rule
   */
  record Checked(
      @Nullable SeedProfile facts, List<Finding> findings, List<@Nullable Object> notes) {}

  Checked check(Seed seed) {
    findings.clear();
    failures.clear();
    scanner.scan(seed.text());
    characters(seed);
    for (WordRule rule : wordRules) {
      guard(rule, seed, out -> rule.words(seed, scanner.words(), out));
    }
    for (LineRule rule : lineRules) {
      guard(rule, seed, out -> lines(rule, seed, out));
    }
    for (SeedRule rule : seedRules) {
      guard(rule, seed, out -> rule.seed(seed, out));
    }
    List<@Nullable Object> notes = notes(seed);
    SeedProfile facts = facts(seed);
    return new Checked(facts, found(), notes);
  }

  /** Lets a rule look at the seed; should it fail, that is a finding too. */
  private void guard(Rule rule, Seed seed, Consumer<FindingCollector> look) {
    try {
      look.accept(begin(rule, seed));
    } catch (Throwable e) {
      failures.add(Failure.of(rule, seed.path(), e));
    }
  }

  private @Nullable SeedProfile facts(Seed seed) {
    try {
      return SeedProfile.of(seed, scanner.words().count());
    } catch (Throwable e) {
      failures.add(Failure.of(seed.path(), e));
      return null;
    }
  }

  private void characters(Seed seed) {
    FindingCollector[] out = new FindingCollector[characterRules.length];
    for (int r = 0; r < out.length; r++) {
      out[r] = begin(characterRules[r], seed);
    }
    boolean[] failed = new boolean[out.length];
    SeedText text = seed.text();
    int marked = scanner.marked();
    for (int m = 0; m < marked; m++) {
      int i = scanner.mark(m);
      char c = text.charAt(i);
      boolean half = Character.isSurrogate(c);
      if (half && Character.isLowSurrogate(c) && i > 0 && isHigh(text.charAt(i - 1))) {
        continue; // seen with its other half
      }
      int codePoint = text.codePointAt(i);
      for (int r : classes[kinds[c] & TriggerTable.CLASS]) {
        CharacterRule rule = characterRules[r];
        if (failed[r] || half && !rule.triggers().contains(codePoint)) {
          continue;
        }
        try {
          rule.character(seed, i, codePoint, out[r]);
        } catch (Throwable e) {
          failed[r] = true;
          failures.add(Failure.of(rule, seed.path(), e));
        }
      }
    }
  }

  private static boolean isHigh(char c) {
    return Character.isHighSurrogate(c);
  }

  private static void lines(LineRule rule, Seed seed, FindingCollector out) {
    SeedText text = seed.text();
    for (int line = 0; line < text.lineCount(); line++) {
      if (!text.isBlank(line)) {
        rule.line(seed, line, text.lineStart(line), text.lineEnd(line), out);
      }
    }
  }

  private List<@Nullable Object> notes(Seed seed) {
    List<@Nullable Object> notes = new ArrayList<>();
    for (CorpusRule<?> rule : corpusRules) {
      @Nullable Object[] note = new @Nullable Object[1];
      guard(rule, seed, out -> note[0] = rule.note(seed, scanner.words(), out));
      notes.add(note[0]);
    }
    return notes;
  }

  private FindingCollector begin(Rule rule, Seed seed) {
    FindingCollector out = rules.inFile(rule, seed::place);
    findings.add(out);
    return out;
  }

  private List<Finding> found() {
    List<Finding> all = new ArrayList<>(failures);
    for (FindingCollector ofRule : findings) {
      all.addAll(ofRule.list());
    }
    all.sort(BY_PLACE);
    return all;
  }
}
