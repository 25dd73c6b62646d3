package org.seedcorpus.rules.structure;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.seedcorpus.rule.Family;
import org.seedcorpus.rule.FindingBuilder;
import org.seedcorpus.rule.FindingCollector;
import org.seedcorpus.rule.Location;
import org.seedcorpus.rule.QuotedText;
import org.seedcorpus.rule.RuleInfo;
import org.seedcorpus.rule.SeedContext;
import org.seedcorpus.rule.SeedRule;
import org.seedcorpus.rule.Severity;

/** A file whose bytes are not those of which the index gives the SHA-256. */
final class ChecksumDiffers implements SeedRule {
  private static final RuleInfo INFO =
      new RuleInfo("checksum-differs", Family.STRUCTURE, Severity.ERROR);

  // Tables often show the beginning only, and an ellipsis.
  private static final Pattern DECLARED =
      Pattern.compile(
          "(?:sha-?256[:= ]\\s*)?([0-9a-f]{64}|[0-9a-f]{7,63}(?=…|\\.{3}))(?:…|\\.{3})?");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(SeedContext seed, FindingCollector out) {
    String declared = seed.entry().declared().sha256();
    if (declared == null) {
      return;
    }
    Matcher checksum = DECLARED.matcher(declared.strip().toLowerCase(Locale.ROOT));
    FindingBuilder finding = out.at(Location.ofFile(seed.path()));
    if (!checksum.matches()) {
      finding.report("no-checksum", QuotedText.of(declared), seed.entry().line());
      return;
    }
    String actual = sha256(seed.decoding().bytes());
    if (!actual.startsWith(checksum.group(1))) {
      finding.report("found", actual, checksum.group(1), seed.entry().line());
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
