package org.seedcorpus.report.model;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;
import org.seedcorpus.rule.Finding;
import org.seedcorpus.rule.Snippet;

/**
 * Names findings so that they keep their name when lines are added or removed around them: by rule,
 * path in the repository, the text of the line, and which of several equal ones it is.
 */
public final class Fingerprints {
  private final ReportOptions options;
  private final MessageDigest digest;
  private final Map<String, Integer> seen = new HashMap<>();

  /** Creates the names of one result. */
  public Fingerprints(ReportOptions options) {
    this.options = options;
    try {
      digest = MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e); // every Java platform has it
    }
  }

  /** Returns the name of the next finding in the order of the result: a unique one. */
  public String next(Finding finding) {
    Snippet excerpt = finding.place().excerpt();
    add(finding.rule());
    add(options.path(finding.place().path()));
    add(excerpt == null ? "" : excerpt.text());
    String hash = HexFormat.of().formatHex(digest.digest(), 0, 16);
    return hash + ":" + seen.merge(hash, 1, Integer::sum);
  }

  private void add(String part) {
    digest.update(part.getBytes(StandardCharsets.UTF_8));
    digest.update((byte) 0);
  }
}
