package org.seedcorpus.rules.structure;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.seedcorpus.rule.FindingCollector;
import org.seedcorpus.rule.Location;
import org.seedcorpus.rule.QuotedText;
import org.seedcorpus.rule.Seed;
import org.seedcorpus.rule.SeedRule;

/** A file whose bytes are not those of which the index gives the SHA-256. */
final class ChecksumDiffers implements SeedRule {
  // Tables often show the beginning only, and an ellipsis.
  private static final Pattern DECLARED =
      Pattern.compile(
          "(?:sha-?256[:= ]\\s*)?([0-9a-f]{64}|[0-9a-f]{7,63}(?=…|\\.{3}))(?:…|\\.{3})?");

  @Override
  public void seed(Seed seed, FindingCollector out) {
    String declared = seed.entry().declared().sha256();
    if (declared == null) {
      return;
    }
    Matcher checksum = DECLARED.matcher(declared.strip().toLowerCase(Locale.ROOT));
    FindingCollector.Draft finding = out.at(Location.ofFile(seed.path()));
    if (!checksum.matches()) {
      finding.say("no-checksum", QuotedText.of(declared), seed.entry().line());
      return;
    }
    String actual = sha256(seed.decoding().bytes());
    if (!actual.startsWith(checksum.group(1))) {
      finding.say("found", actual, checksum.group(1), seed.entry().line());
    }
  }

  private static String sha256(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
