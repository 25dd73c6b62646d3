package org.seedcorpus.rules.encoding;

import java.util.HexFormat;
import java.util.Locale;
import org.seedcorpus.rule.FindingCollector;
import org.seedcorpus.rule.Seed;
import org.seedcorpus.rule.SeedRule;
import org.seedcorpus.text.DecodedText;
import org.seedcorpus.text.MalformedSequence;

/** Bytes that are not UTF-8: each maximal ill-formed subpart (Unicode 3.9, table 3-7). */
final class MalformedUtf8 implements SeedRule {
  private static final HexFormat HEX = HexFormat.ofDelimiter(" ").withUpperCase();

  @Override
  public void seed(Seed seed, FindingCollector out) {
    DecodedText decoding = seed.decoding();
    if (!decoding.isUtf8()) {
      return;
    }
    for (MalformedSequence bad : decoding.malformed()) {
      int from = bad.byteOffset();
      String hex = HEX.formatHex(decoding.bytes(), from, from + bad.byteLength());
      out.at(bad.index(), bad.index() + 1)
          .say(bad.kind().name().toLowerCase(Locale.ROOT).replace('_', '-'), hex, from);
    }
  }
}
