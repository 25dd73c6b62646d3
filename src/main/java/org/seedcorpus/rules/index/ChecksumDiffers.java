package org.seedcorpus.rules.index;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Locale;
import org.seedcorpus.corpus.Seed;
import org.seedcorpus.rule.Findings;
import org.seedcorpus.rule.Quote;
import org.seedcorpus.rule.SeedRule;

/**
 * A file whose SHA-256 (FIPS 180-4) is not the declared one: it is not the file that was listed.
 */
final class ChecksumDiffers implements SeedRule {
  @Override
  public void seed(Seed seed, Findings out) {
    String declared = seed.entry().declared().sha256();
    if (declared == null) {
      return;
    }
    String expected = declared.strip().toLowerCase(Locale.ROOT);
    if (!expected.matches("[0-9a-f]{64}")) {
      out.at(0, 0).say("no-checksum", Quote.of(declared));
      return;
    }
    String actual = HexFormat.of().formatHex(sha256().digest(seed.decoding().bytes()));
    if (!actual.equals(expected)) {
      out.at(0, 0).say("found", actual, expected);
    }
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
