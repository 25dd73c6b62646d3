package org.seedcorpus.rules;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.seedcorpus.corpus.SeedMetadata;

/**
 * An example on a rule's page: a {@code seed} fence has one a line, each a line of a seed's body; a
 * {@code file} fence is one whole file. {@code [[…]]} marks what is found, {@code <U+202E>} is a
 * character, {@code <xE9>} a byte. {@link IndexExamplesTest} and {@link CorpusExamplesTest} read
 * the fences that show more than one file.
 *
 * @param declared what follows the fence: {@code file ar declared headline …}; without a language
 *     it is detected
 * @param marks the byte ranges that are marked
 */
@SuppressWarnings("ArrayRecordComponent")
public record PageExample(String shown, SeedMetadata declared, byte[] bytes, List<Mark> marks) {
  /** A range of bytes. */
  public record Mark(int start, int end) {}

  private static final Pattern FENCE =
      Pattern.compile(
          "^```(seed|file)(?: (\\S+))?(?: declared (\\w+) ([^\\n]+))?\\n(.*?)\\n```$",
          Pattern.MULTILINE | Pattern.DOTALL);
  private static final Pattern TOKEN =
      Pattern.compile("\\[\\[|\\]\\]|<U\\+([0-9A-F]{4,6})>|<x([0-9A-F]{2})>");

  /** Returns the examples of a part of a page. */
  public static List<PageExample> in(String markdown) {
    List<PageExample> examples = new ArrayList<>();
    Matcher fence = FENCE.matcher(markdown);
    while (fence.find()) {
      if (fence.group(1).equals("file")) {
        examples.add(of(fence.group(5), declared(fence), fence.group(5) + "\n"));
      } else {
        for (String line : fence.group(5).split("\n")) {
          examples.add(of(line, declared(fence), "1\n\n" + line + "\n\n1\n"));
        }
      }
    }
    return examples;
  }

  private static SeedMetadata declared(Matcher fence) {
    String value = fence.group(4);
    return new SeedMetadata(
        fence.group(2),
        null,
        "headline".equals(fence.group(3)) ? value : null,
        "source".equals(fence.group(3)) ? value : null,
        null,
        "sha256".equals(fence.group(3)) ? value : null);
  }

  static PageExample of(String shown, SeedMetadata declared, String text) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    List<Mark> marks = new ArrayList<>();
    Matcher token = TOKEN.matcher(text);
    int at = 0;
    int open = -1;
    while (token.find()) {
      bytes.writeBytes(text.substring(at, token.start()).getBytes(StandardCharsets.UTF_8));
      at = token.end();
      if (token.group().equals("[[")) {
        open = bytes.size();
      } else if (token.group().equals("]]")) {
        marks.add(new Mark(open, bytes.size()));
      } else if (token.group(1) != null) {
        String character = Character.toString(Integer.parseInt(token.group(1), 16));
        bytes.writeBytes(character.getBytes(StandardCharsets.UTF_8));
      } else {
        bytes.write(Integer.parseInt(token.group(2), 16));
      }
    }
    bytes.writeBytes(text.substring(at).getBytes(StandardCharsets.UTF_8));
    return new PageExample(shown, declared, bytes.toByteArray(), marks);
  }

  @Override
  public String toString() {
    return shown;
  }
}
