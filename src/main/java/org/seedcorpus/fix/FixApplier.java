package org.seedcorpus.fix;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.seedcorpus.check.CorpusChecker;
import org.seedcorpus.check.KnownFindings;
import org.seedcorpus.check.LocatedOccurrence;
import org.seedcorpus.corpus.Entry;
import org.seedcorpus.corpus.SeedMetadata;
import org.seedcorpus.fix.RefusedFix.Reason;
import org.seedcorpus.rule.Headline;
import org.seedcorpus.rule.Occurrence;
import org.seedcorpus.rule.SeedContext;
import org.seedcorpus.rule.SourceLine;
import org.seedcorpus.text.DecodedText;

/**
 * Applies the fixes of one seed's findings in memory: fixes that do not overlap together, then
 * those that remain, until there are none. After each step the seed is checked again; a fix after
 * which its finding is still there, or after which there are more errors or warnings, is refused.
 */
final class FixApplier {
  /** Fixes that overlap are applied one after the other; more than a few steps are a loop. */
  private static final int MOST_STEPS = 8;

  /** Of hostile input, each fix may have to be tried alone. */
  private static final int MOST_ATTEMPTS = 200;

  private final CorpusChecker checker;
  private final KnownFindings allowed;
  private final FixOptions options;
  private final Entry entry;
  private final RepeatedInIndex repeated;
  private final Map<String, Integer> applied = new TreeMap<>();
  private final List<RefusedFix> refused = new ArrayList<>();
  private Snapshot current;
  private int attempts;

  /** Fixes applied in memory: what came of it, or why that is not kept. */
  private record Attempt(@Nullable Snapshot after, Reason reason, List<String> rules) {
    static Attempt refused(Reason reason) {
      return new Attempt(null, reason, List.of());
    }
  }

  private FixApplier(
      CorpusChecker checker,
      KnownFindings allowed,
      FixOptions options,
      SeedContext seed,
      List<Occurrence> found,
      Predicate<String> isInIndex) {
    this.checker = checker;
    this.allowed = allowed;
    this.options = options;
    entry = entry(seed.entry(), withoutChecksum(seed.entry().declared()));
    current = snapshot(seed, found, entry.declared());
    repeated = RepeatedInIndex.of(current, isInIndex);
  }

  /**
   * Returns the seed with its fixes applied.
   *
   * @param isInIndex whether the index has these words in the seed's entry, where they can be
   *     replaced
   */
  static FixedSeed fix(
      CorpusChecker checker,
      KnownFindings allowed,
      FixOptions options,
      SeedContext seed,
      List<Occurrence> found,
      Predicate<String> isInIndex)
      throws IOException {
    return new FixApplier(checker, allowed, options, seed, found, isInIndex).fixed();
  }

  private FixedSeed fixed() throws IOException {
    DecodedText before = current.file();
    convert();
    for (int step = 0; step < MOST_STEPS; step++) {
      List<Occurrence> fixes = TextEdits.withoutOverlaps(chosen());
      refused.clear();
      if (fixes.isEmpty()) {
        break;
      }
      Snapshot base = current;
      List<Occurrence> accepted = new ArrayList<>();
      accept(base, accepted, fixes);
      accepted.forEach(one -> applied.merge(one.rule().id(), 1, Integer::sum));
      if (accepted.isEmpty()) {
        break;
      }
    }
    int left =
        (int) current.occurrences().stream().filter(this::isChosenRule).count() - chosen().size();
    if (isConvertible() && !isChosenConversion()) {
      left += 1;
    }
    return new FixedSeed(
        before, current.file(), applied, current.declared(), List.copyOf(refused), left);
  }

  private boolean isChosenRule(Occurrence one) {
    return one.fix() != null && options.isChosen(one.rule().id());
  }

  private List<Occurrence> chosen() {
    return current.occurrences().stream()
        .filter(one -> isChosenRule(one) && options.isChosen(TextEdits.fix(one)))
        .toList();
  }

  private boolean isConvertible() {
    return current.count(Utf8Conversion.RULE) > 0
        && options.isChosen(Utf8Conversion.RULE)
        && current.file().malformed().isEmpty();
  }

  private boolean isChosenConversion() {
    return current.isUnambiguous() || options.suggested();
  }

  private void convert() throws IOException {
    if (!isConvertible() || !isChosenConversion()) {
      return;
    }
    DecodedText file = current.file();
    Snapshot utf8 = check(Utf8Conversion.bytes(file), current.declared());
    if (utf8 != null
        && !utf8.isWorseThan(current)
        && utf8.file().isUtf8()
        && utf8.file().text().toString().equals(Utf8Conversion.text(file))) {
      current = utf8;
      applied.put(Utf8Conversion.RULE, 1);
    }
  }

  /** Adds those fixes to the accepted ones that do no harm: tries all, then halves. */
  private void accept(Snapshot base, List<Occurrence> accepted, List<Occurrence> fixes)
      throws IOException {
    List<Occurrence> all = new ArrayList<>(accepted);
    all.addAll(fixes);
    Attempt attempt =
        attempts++ < MOST_ATTEMPTS ? applied(base, all) : Attempt.refused(Reason.NOT_TRIED);
    if (attempt.after != null) {
      current = attempt.after;
      accepted.addAll(fixes);
    } else if (fixes.size() == 1 || attempts >= MOST_ATTEMPTS) {
      Attempt why = fixes.size() == 1 ? attempt : Attempt.refused(Reason.NOT_TRIED);
      fixes.forEach(one -> refused.add(new RefusedFix(one, why.reason, why.rules)));
    } else {
      int half = fixes.size() / 2;
      accept(base, accepted, fixes.subList(0, half));
      accept(base, accepted, fixes.subList(half, fixes.size()));
    }
  }

  /** Applies the fixes; refuses them if the text is not what it should be then. */
  private Attempt applied(Snapshot base, List<Occurrence> fixes) throws IOException {
    TextEdits edits = TextEdits.of(fixes);
    byte[] bytes;
    try {
      bytes = edits.bytes(base.file());
    } catch (CharacterCodingException e) {
      return Attempt.refused(Reason.NOT_IN_CHARSET);
    }
    Snapshot next = check(bytes, repeated.after(base, edits));
    if (next == null
        || !next.file().charset().equals(base.file().charset())
        || !next.file().text().toString().equals(edits.text(base.file()))) {
      return Attempt.refused(Reason.READ_DIFFERENTLY);
    }
    if (next.isWorseThan(base)) {
      return new Attempt(null, Reason.MORE_FINDINGS, next.rulesWorseThan(base));
    }
    Map<String, Integer> fixed = new TreeMap<>();
    fixes.forEach(one -> fixed.merge(one.rule().id(), 1, Integer::sum));
    boolean isGone =
        fixed.entrySet().stream()
            .allMatch(
                rule -> next.count(rule.getKey()) <= base.count(rule.getKey()) - rule.getValue());
    return isGone
        ? new Attempt(next, Reason.STILL_FOUND, List.of())
        : Attempt.refused(Reason.STILL_FOUND);
  }

  private @Nullable Snapshot check(byte[] bytes, SeedMetadata declared) throws IOException {
    AtomicReference<@Nullable Snapshot> seen = new AtomicReference<>();
    checker.check(
        entry(entry, declared), bytes, (seed, found) -> seen.set(snapshot(seed, found, declared)));
    return seen.get();
  }

  private static Entry entry(Entry entry, SeedMetadata declared) {
    return new Entry(
        entry.number(),
        entry.target(),
        entry.path(),
        entry.span(),
        entry.line(),
        entry.column(),
        entry.block(),
        declared);
  }

  /** A checksum differs after every change: the index is updated when all seeds are fixed. */
  private static SeedMetadata withoutChecksum(SeedMetadata declared) {
    return new SeedMetadata(
        declared.language(),
        declared.direction(),
        declared.headline(),
        declared.source(),
        declared.encoding(),
        null,
        declared.allow());
  }

  private Snapshot snapshot(SeedContext seed, List<Occurrence> found, SeedMetadata declared) {
    List<Occurrence> counted =
        found.stream()
            .filter(
                one ->
                    allowed.reason(
                            new LocatedOccurrence(one, seed.path(), seed.text(), seed.language()))
                        == null)
            .toList();
    boolean isOther = !seed.decoding().isUtf8();
    Headline headline = seed.headline();
    SourceLine source = seed.source();
    return new Snapshot(
        seed.decoding(),
        counted,
        declared,
        headline == null ? null : headline.span(),
        source == null ? null : source.span(),
        isOther && Utf8Conversion.isUnambiguous(seed));
  }
}
