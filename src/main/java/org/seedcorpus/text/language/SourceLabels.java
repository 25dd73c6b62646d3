package org.seedcorpus.text.language;

import com.ibm.icu.text.UnicodeSet;
import com.ibm.icu.text.UnicodeSet.SpanCondition;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.seedcorpus.text.unicode.CharacterSets;
import org.seedcorpus.text.unicode.TextFolding;

/** What languages write before a source: “Source:”, «المصدر:». The file beside it lists them. */
public final class SourceLabels {
  /** No label is longer than a few words: in UTF-16 units. */
  private static final int LONGEST = 40;

  private static final Set<String> LABELS = read();

  private SourceLabels() {}

  /** A label may stand in brackets, after a dash, between stars: “(Source: …)”, “**Source**: …”. */
  private static final UnicodeSet DECORATION = CharacterSets.of("[^[:L:][:M:][:N:]]");

  /**
   * Returns the label at the start of the line, its colon included, or the dash or slash that
   * stands for one; null if there is none.
   */
  public static @Nullable String labelOf(String line) {
    int end = Math.min(line.length(), LONGEST);
    for (int i = 1; i < end; i++) {
      char c = line.charAt(i);
      boolean isColon = c == ':' || c == '：' || c == '﹕' || c == '∶';
      if ((isColon || isDash(line, i)) && isLabel(line.substring(0, i))) {
        return line.substring(0, i + 1);
      }
      if (isColon) {
        return null;
      }
    }
    return null;
  }

  private static boolean isDash(String line, int i) {
    return "-–—/|".indexOf(line.charAt(i)) >= 0
        && (line.charAt(i - 1) == ' ' || i + 1 < line.length() && line.charAt(i + 1) == ' ');
  }

  private static boolean isLabel(String text) {
    int start = DECORATION.span(text, SpanCondition.SIMPLE);
    int end = DECORATION.spanBack(text, SpanCondition.SIMPLE);
    return start < end && LABELS.contains(TextFolding.text(text.substring(start, end)));
  }

  private static Set<String> read() {
    try (InputStream in =
        Objects.requireNonNull(SourceLabels.class.getResourceAsStream("source-labels.txt"))) {
      Set<String> labels = new HashSet<>();
      for (String line : new String(in.readAllBytes(), StandardCharsets.UTF_8).split("\n")) {
        if (!line.startsWith("#")) {
          for (String label : line.substring(line.indexOf('\t') + 1).split(",")) {
            labels.add(TextFolding.text(label));
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
