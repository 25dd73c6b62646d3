package org.seedcorpus.rules.encoding;

import java.util.HexFormat;
import java.util.Locale;
import org.seedcorpus.rule.Family;
import org.seedcorpus.rule.FindingCollector;
import org.seedcorpus.rule.RuleInfo;
import org.seedcorpus.rule.SeedContext;
import org.seedcorpus.rule.SeedRule;
import org.seedcorpus.rule.Severity;
import org.seedcorpus.text.DecodedText;
import org.seedcorpus.text.MalformedSequence;

/** Bytes that are not UTF-8: each maximal ill-formed subpart (Unicode 3.9, table 3-7). */
final class MalformedUtf8 implements SeedRule {
  private static final RuleInfo INFO =
      new RuleInfo("malformed-utf8", Family.ENCODING, Severity.ERROR);

  private static final HexFormat HEX = HexFormat.ofDelimiter(" ").withUpperCase();

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
    for (MalformedSequence bad : decoding.malformed()) {
      int from = bad.byteOffset();
      String hex = HEX.formatHex(decoding.bytes(), from, from + bad.byteLength());
      out.at(bad.index(), bad.index() + 1)
          .report(bad.kind().name().toLowerCase(Locale.ROOT).replace('_', '-'), hex, from);
    }
  }
}
