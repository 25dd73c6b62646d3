package org.seedcorpus.report.html.view;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;

/**
 * Style sheet and script of a page that needs no other file, and the hashes by which its own policy
 * (CSP 3, hash sources) lets just these two in.
 */
public record InlineAssets(String style, String script) {
  /** Returns the style sheet's hash source. */
  public String styleHash() {
    return hash(style);
  }

  /** Returns the script's hash source. */
  public String scriptHash() {
    return hash(script);
  }

  private static String hash(String text) {
    try {
      byte[] hash =
          MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
      return "sha256-" + Base64.getEncoder().encodeToString(hash);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e); // every Java platform has it
    }
  }
}
