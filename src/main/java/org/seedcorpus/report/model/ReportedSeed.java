package org.seedcorpus.report.model;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import org.seedcorpus.check.FindingCounts;
import org.seedcorpus.check.SeedResult;

/**
 * A seed with its findings as all formats show them.
 *
 * @param findings those that are shown one by one; {@link #counts} is of all
 */
public record ReportedSeed(SeedResult result, List<ReportedFinding> findings) {
  private static final int LONGEST = 40;

  /** Returns the seed's path in the corpus. */
  public String path() {
    return result.entry().path();
  }

  /** Returns how many findings it has, those that are not shown too. */
  public FindingCounts counts() {
    return result.counts();
  }

  /**
   * Returns {@code error}, {@code warning} or {@code info} by the worst finding; else {@code ok}.
   */
  public String state() {
    var worst = counts().worst();
    return worst == null ? "ok" : worst.id();
  }

  /**
   * Returns a name for a file's page and anchors, made of nothing but its path: the ASCII letters
   * and digits at its end for people, and a part of its SHA-256.
   */
  public static String name(String path) {
    String plain = path.toLowerCase(Locale.ROOT).replaceFirst("\\.[a-z]+$", "");
    plain = plain.replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
    plain = plain.substring(Math.max(0, plain.length() - LONGEST)).replaceAll("^-", "");
    try {
      byte[] hash =
          MessageDigest.getInstance("SHA-256").digest(path.getBytes(StandardCharsets.UTF_8));
      String end = HexFormat.of().formatHex(hash, 0, 5);
      return plain.isEmpty() ? end : plain + "-" + end;
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e); // every Java platform has it
    }
  }
}
