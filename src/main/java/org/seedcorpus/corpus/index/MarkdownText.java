package org.seedcorpus.corpus.index;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Text and paths as Markdown that reads back as they are. */
public final class MarkdownText {
  private static final String SPECIAL = "\\`*_[]<>&|~";
  private static final String ENCODED = " %()<>\\|\"?#[]`*_~&:";

  private MarkdownText() {}

  /** Returns a text on one line, without meaning for Markdown; null is empty. */
  static String of(@Nullable String text) {
    return text == null ? "" : of(text, "");
  }

  /**
   * Returns a text on one line, without meaning for Markdown.
   *
   * @param plain a text whose characters have no meaning in its place
   */
  public static String of(String text, String plain) {
    StringBuilder escaped = new StringBuilder();
    for (char c : text.toCharArray()) {
      if (SPECIAL.indexOf(c) >= 0 && plain.indexOf(c) < 0) {
        escaped.append('\\');
      }
      escaped.append(c < ' ' ? ' ' : c);
    }
    return escaped.toString();
  }

  /** Returns a path as the target of a link. */
  static String target(String path) {
    StringBuilder target = new StringBuilder();
    for (char c : path.toCharArray()) {
      if (c <= ' ' || c == 0x7F || ENCODED.indexOf(c) >= 0) {
        for (byte b : String.valueOf(c).getBytes(StandardCharsets.UTF_8)) {
          target.append("%%%02X".formatted(b & 0xFF));
        }
      } else {
        target.append(c);
      }
    }
    return target.toString();
  }

  /**
   * Returns the path of a file as seen from a folder, a path that is empty or ends with a slash.
   */
  static String relative(String folder, String path) {
    List<String> from = folder.isEmpty() ? List.of() : List.of(folder.split("/"));
    List<String> to = List.of(path.split("/"));
    int common = 0;
    while (common < from.size()
        && common < to.size() - 1
        && from.get(common).equals(to.get(common))) {
      common++;
    }
    List<String> parts = new ArrayList<>();
    for (int up = common; up < from.size(); up++) {
      parts.add("..");
    }
    parts.addAll(to.subList(common, to.size()));
    return String.join("/", parts);
  }
}
