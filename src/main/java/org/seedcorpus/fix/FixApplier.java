package org.seedcorpus.fix;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.seedcorpus.check.CorpusChecker;
import org.seedcorpus.check.KnownFindings;
import org.seedcorpus.check.LocatedOccurrence;
import org.seedcorpus.corpus.Entry;
import org.seedcorpus.corpus.SeedMetadata;
import org.seedcorpus.rule.Occurrence;
import org.seedcorpus.rule.SeedContext;
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
  private final Map<String, Integer> applied = new TreeMap<>();
  private final List<Occurrence> refused = new ArrayList<>();
  private Snapshot current;
  private int attempts;

  private FixApplier(
      CorpusChecker checker,
      KnownFindings allowed,
      FixOptions options,
      SeedContext seed,
      List<Occurrence> found) {
    this.checker = checker;
    this.allowed = allowed;
    this.options = options;
    entry = withoutChecksum(seed.entry());
    current = snapshot(seed, found);
  }

  /** Returns the seed with its fixes applied. */
  static FixedSeed fix(
      CorpusChecker checker,
      KnownFindings allowed,
      FixOptions options,
      SeedContext seed,
      List<Occurrence> found)
      throws IOException {
    return new FixApplier(checker, allowed, options, seed, found).fixed();
  }

  private FixedSeed fixed() throws IOException {
    DecodedText before = current.file();
    boolean isConverted = convert();
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
    if (!isConverted && current.count(Utf8Conversion.RULE) > 0) {
      left += 1;
    }
    return new FixedSeed(before, current.file(), applied, List.copyOf(refused), left);
  }

  private boolean isChosenRule(Occurrence one) {
    return one.fix() != null && options.isChosen(one.rule().id());
  }

  private List<Occurrence> chosen() {
    return current.occurrences().stream()
        .filter(one -> isChosenRule(one) && options.isChosen(TextEdits.fix(one)))
        .toList();
  }

  private boolean convert() throws IOException {
    DecodedText file = current.file();
    if (current.count(Utf8Conversion.RULE) == 0
        || !options.isChosen(Utf8Conversion.RULE)
        || !file.malformed().isEmpty()
        || !(current.isUnambiguous() || options.suggested())) {
      return false;
    }
    Snapshot utf8 = check(Utf8Conversion.bytes(file));
    if (utf8 == null
        || utf8.isWorseThan(current)
        || !utf8.file().isUtf8()
        || !utf8.file().text().toString().equals(Utf8Conversion.text(file))) {
      return false;
    }
    current = utf8;
    applied.put(Utf8Conversion.RULE, 1);
    return true;
  }

  /** Adds those fixes to the accepted ones that do no harm: tries all, then halves. */
  private void accept(Snapshot base, List<Occurrence> accepted, List<Occurrence> fixes)
      throws IOException {
    List<Occurrence> all = new ArrayList<>(accepted);
    all.addAll(fixes);
    Snapshot next = attempts++ < MOST_ATTEMPTS ? applied(base, all) : null;
    if (next != null) {
      current = next;
      accepted.addAll(fixes);
    } else if (fixes.size() == 1 || attempts >= MOST_ATTEMPTS) {
      refused.addAll(fixes);
    } else {
      int half = fixes.size() / 2;
      accept(base, accepted, fixes.subList(0, half));
      accept(base, accepted, fixes.subList(half, fixes.size()));
    }
  }

  /** Returns the text with the fixes; null if it is not what it should be. */
  private @Nullable Snapshot applied(Snapshot base, List<Occurrence> fixes) throws IOException {
    TextEdits edits = TextEdits.of(fixes);
    byte[] bytes;
    try {
      bytes = edits.bytes(base.file());
    } catch (CharacterCodingException e) {
      return null;
    }
    Snapshot next = check(bytes);
    if (next == null
        || next.isWorseThan(base)
        || !next.file().charset().equals(base.file().charset())
        || !next.file().text().toString().equals(edits.text(base.file()))) {
      return null;
    }
    Map<String, Integer> fixed = new TreeMap<>();
    fixes.forEach(one -> fixed.merge(one.rule().id(), 1, Integer::sum));
    boolean isGone =
        fixed.entrySet().stream()
            .allMatch(
                rule -> next.count(rule.getKey()) <= base.count(rule.getKey()) - rule.getValue());
    return isGone ? next : null;
  }

  private @Nullable Snapshot check(byte[] bytes) throws IOException {
    AtomicReference<@Nullable Snapshot> seen = new AtomicReference<>();
    checker.check(entry, bytes, (seed, found) -> seen.set(snapshot(seed, found)));
    return seen.get();
  }

  /** A checksum differs after every change: the index is updated when all seeds are fixed. */
  private static Entry withoutChecksum(Entry entry) {
    SeedMetadata declared = entry.declared();
    return new Entry(
        entry.number(),
        entry.target(),
        entry.path(),
        entry.span(),
        entry.line(),
        entry.column(),
        entry.block(),
        new SeedMetadata(
            declared.language(),
            declared.direction(),
            declared.headline(),
            declared.source(),
            declared.encoding(),
            null));
  }

  private Snapshot snapshot(SeedContext seed, List<Occurrence> found) {
    List<Occurrence> counted =
        found.stream()
            .filter(
                one ->
                    allowed.reason(
                            new LocatedOccurrence(one, seed.path(), seed.text(), seed.language()))
                        == null)
            .toList();
    boolean isOther = !seed.decoding().isUtf8();
    return new Snapshot(seed.decoding(), counted, isOther && Utf8Conversion.isUnambiguous(seed));
  }
}
