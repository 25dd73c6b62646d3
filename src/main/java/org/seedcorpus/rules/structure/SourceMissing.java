package org.seedcorpus.rules.structure;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.seedcorpus.rule.CorpusRule;
import org.seedcorpus.rule.Family;
import org.seedcorpus.rule.FindingCollector;
import org.seedcorpus.rule.Location;
import org.seedcorpus.rule.RuleInfo;
import org.seedcorpus.rule.SeedContext;
import org.seedcorpus.rule.Severity;
import org.seedcorpus.rule.SourceLine;
import org.seedcorpus.text.SeedText;
import org.seedcorpus.text.Span;
import org.seedcorpus.text.unicode.TextFolding;
import org.seedcorpus.text.unicode.WebAddress;

/** A last line that names no source; or a corpus in which no last line does. */
final class SourceMissing implements CorpusRule<SourceMissing.LastLine> {
  private static final RuleInfo INFO =
      new RuleInfo("source-missing", Family.STRUCTURE, Severity.ERROR);

  /** Of fewer seeds each may well have a source of its own. */
  private static final int FEWEST_SEEDS = 20;

  /** Names that share a word at an end are those of one publisher, with a town or a date. */
  private static final int SHARE = 10;

  /** A longer line that is not a source cannot be one with a mark too many: in UTF-16 units. */
  private static final int LONGEST_NAME = 40;

  /** The general categories of letters and marks. */
  private static final int LETTER =
      1 << Character.UPPERCASE_LETTER
          | 1 << Character.LOWERCASE_LETTER
          | 1 << Character.TITLECASE_LETTER
          | 1 << Character.MODIFIER_LETTER
          | 1 << Character.OTHER_LETTER
          | 1 << Character.NON_SPACING_MARK
          | 1 << Character.ENCLOSING_MARK
          | 1 << Character.COMBINING_SPACING_MARK;

  /**
   * How a seed ends.
   *
   * @param name the hash of the letters of the last line
   * @param first the hash of its first word
   * @param last the hash of its last word
   * @param isSure whether it is declared in the index, has a label or is an address
   * @param missing where it is, if it does not name a source by itself
   */
  record LastLine(int name, int first, int last, boolean isSure, @Nullable Location missing) {}

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public @Nullable LastLine collect(SeedContext seed, FindingCollector out) {
    SeedText text = seed.text();
    int line = text.sourceLine();
    if (line < 0 || !seed.isSourceRequired() || seed.isSourceOnly()) {
      return null;
    }
    Span last = text.trimmedLine(line);
    SourceLine source = seed.source();
    if (source != null) {
      boolean isSure =
          seed.entry().declared().source() != null
              || !text.text(last).equals(source.publisher())
              || WebAddress.isIn(source.publisher())
              || WebAddress.is(source.publisher());
      return lastLine(source.publisher(), isSure, null);
    }
    String words = text.text(last);
    if (!Legible.is(words)) {
      return null;
    }
    if (line != text.headlineLine() && words.length() <= LONGEST_NAME) {
      return lastLine(words, false, seed.location(last.start(), last.end()));
    }
    out.at(last).report(line == text.headlineLine() ? "one-line" : "found");
    return null;
  }

  private static LastLine lastLine(String line, boolean isSure, @Nullable Location missing) {
    String folded = TextFolding.text(line);
    StringBuilder words = new StringBuilder(folded.length()); // with a space after each
    for (int i = 0; i < folded.length(); ) {
      int c = folded.codePointAt(i);
      if ((1 << Character.getType(c) & LETTER) != 0) {
        words.appendCodePoint(c);
      } else if (!words.isEmpty() && words.charAt(words.length() - 1) != ' ') {
        words.append(' ');
      }
      i += Character.charCount(c);
    }
    String name = words.toString().strip();
    if (name.isEmpty()) { // no letters
      return new LastLine(line.hashCode(), 0, 0, isSure, missing);
    }
    int firstEnd = name.indexOf(' ');
    String first = firstEnd < 0 ? name : name.substring(0, firstEnd);
    String last = name.substring(name.lastIndexOf(' ') + 1);
    return new LastLine(name.hashCode(), first.hashCode(), last.hashCode(), isSure, missing);
  }

  @Override
  public void corpus(List<Collected<LastLine>> notes, FindingCollector out) {
    Set<Integer> names = new HashSet<>();
    Map<Integer, Integer> ends = new HashMap<>();
    int bare = 0;
    boolean anySure = false;
    for (Collected<LastLine> one : notes) {
      LastLine line = one.note();
      anySure |= line.isSure();
      if (line.missing() == null) {
        names.add(line.name());
        ends.merge(line.first(), 1, Integer::sum);
        ends.merge(line.last(), 1, Integer::sum);
        bare++;
      }
    }
    for (Collected<LastLine> one : notes) {
      Location place = one.note().missing();
      if (place != null && !names.contains(one.note().name())) {
        out.at(place).report("found");
      }
    }
    int most = ends.values().stream().mapToInt(count -> count).max().orElse(0);
    if (!anySure && bare >= FEWEST_SEEDS && names.size() == bare && SHARE * most <= bare) {
      out.at(0, 0).severity(Severity.WARNING).report("all-differ", bare);
    }
  }
}
