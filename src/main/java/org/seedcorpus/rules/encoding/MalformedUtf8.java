package org.seedcorpus.rules.encoding;

import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.seedcorpus.rule.Family;
import org.seedcorpus.rule.FindingCollector;
import org.seedcorpus.rule.QuotedText;
import org.seedcorpus.rule.RuleInfo;
import org.seedcorpus.rule.SeedContext;
import org.seedcorpus.rule.SeedRule;
import org.seedcorpus.rule.Severity;
import org.seedcorpus.text.DecodedText;
import org.seedcorpus.text.MalformedSequence;
import org.seedcorpus.text.SeedText;
import org.seedcorpus.text.charset.TextDecoder;

/**
 * Bytes that are not UTF-8: each maximal ill-formed subpart (Unicode 3.9, table 3-7), or lines of
 * another charset as one.
 */
final class MalformedUtf8 implements SeedRule {
  private static final RuleInfo INFO =
      new RuleInfo("malformed-utf8", Family.ENCODING, Severity.ERROR);

  private static final HexFormat HEX = HexFormat.ofDelimiter(" ").withUpperCase();

  /** Below this many malformed sequences, lines tell nothing about their charset. */
  private static final int FEWEST = 5;

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(SeedContext seed, FindingCollector out) {
    DecodedText decoding = seed.decoding();
    if (!decoding.isUtf8()) {
      return;
    }
    List<MalformedSequence> all = decoding.malformed();
    for (int i = 0; i < all.size(); ) {
      int next = endOfRun(decoding.text(), all, i);
      if (next - i < FEWEST || !reportsCharset(seed, all.get(i), all.get(next - 1), out)) {
        all.subList(i, next).forEach(bad -> report(decoding, bad, out));
      }
      i = next;
    }
  }

  /** Returns the first sequence after a line without any; blank lines do not count. */
  private static int endOfRun(SeedText text, List<MalformedSequence> all, int from) {
    int line = text.lineOf(all.get(from).index());
    int i = from + 1;
    for (; i < all.size(); i++) {
      int next = text.lineOf(all.get(i).index());
      while (line + 1 < next && text.isBlank(line + 1)) {
        line++;
      }
      if (next > line + 1) {
        break;
      }
      line = next;
    }
    return i;
  }

  /** Reports the lines from one sequence to another if they are text in another charset. */
  private static boolean reportsCharset(
      SeedContext seed, MalformedSequence first, MalformedSequence last, FindingCollector out) {
    SeedText text = seed.text();
    int start = text.lineStart(text.lineOf(first.index()));
    int end = text.lineEnd(text.lineOf(last.index()));
    DecodedText other = inOtherCharset(seed, start, end);
    if (other == null) {
      return false;
    }
    String decoded = other.text().toString();
    out.at(start, end)
        .fix(decoded)
        .suggested()
        .report("charset", other.charset().name(), QuotedText.of(decoded.strip()));
    return true;
  }

  private static @Nullable DecodedText inOtherCharset(SeedContext seed, int start, int end) {
    DecodedText file = seed.decoding();
    byte[] lines = Arrays.copyOfRange(file.bytes(), file.byteOffset(start), file.byteOffset(end));
    String language = seed.isLanguageDeclared() ? seed.language().tag() : null;
    DecodedText decoded = TextDecoder.decode(lines, null, language);
    return decoded.isUtf8() || !decoded.malformed().isEmpty() ? null : decoded;
  }

  private static void report(DecodedText file, MalformedSequence bad, FindingCollector out) {
    int from = bad.byteOffset();
    String hex = HEX.formatHex(file.bytes(), from, from + bad.byteLength());
    String key = bad.kind().name().toLowerCase(Locale.ROOT).replace('_', '-');
    out.at(bad.index(), bad.index() + 1).report(key, hex, from);
  }
}
