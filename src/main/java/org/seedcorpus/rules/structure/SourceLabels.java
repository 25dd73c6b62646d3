package org.seedcorpus.rules.structure;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.seedcorpus.text.Fold;

/** What languages write before a source: “Source:”, «المصدر:». The file beside it lists them. */
final class SourceLabels {
  /** No label is longer than a few words: in UTF-16 units. */
  private static final int LONGEST = 40;

  private static final Set<String> LABELS = read();

  private SourceLabels() {}

  /** Returns the label at the start of the line, its colon included; null if there is none. */
  static @Nullable String labelOf(String line) {
    int end = Math.min(line.length(), LONGEST);
    for (int i = 1; i < end; i++) {
      char c = line.charAt(i);
      if (c == ':' || c == '：') {
        String label = Fold.text(withoutDecoration(line.substring(0, i)));
        return LABELS.contains(label) ? line.substring(0, i + 1) : null;
      }
    }
    return null;
  }

  /** A label may stand in brackets, after a dash or a star: “(Source: …)”, “— Source: …”. */
  private static String withoutDecoration(String label) {
    int start = 0;
    while (start < label.length() && !Character.isLetter(label.charAt(start))) {
      start++;
    }
    return label.substring(start);
  }

  private static Set<String> read() {
    try (InputStream in =
        Objects.requireNonNull(SourceLabels.class.getResourceAsStream("source-labels.txt"))) {
      Set<String> labels = new HashSet<>();
      for (String line : new String(in.readAllBytes(), StandardCharsets.UTF_8).split("\n")) {
        if (!line.startsWith("#")) {
          for (String label : line.substring(line.indexOf('\t') + 1).split(",")) {
            labels.add(Fold.text(label));
          }
        }
      }
      labels.remove("");
      return Set.copyOf(labels);
    } catch (IOException e) {
      throw new UncheckedIOException("source-labels.txt", e);
    }
  }
}
