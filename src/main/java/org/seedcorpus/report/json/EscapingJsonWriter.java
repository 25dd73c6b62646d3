package org.seedcorpus.report.json;

import com.google.gson.FormattingStyle;
import com.google.gson.stream.JsonWriter;
import java.io.FilterWriter;
import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.seedcorpus.text.unicode.ControlCharacters;

/**
 * A JSON file in which whatever reorders or hides text is written as {@code \}{@code uXXXX}, so
 * that people who open the file see what it holds; a lone surrogate becomes U+FFFD.
 */
public final class EscapingJsonWriter extends FilterWriter {
  private char high;

  private EscapingJsonWriter(Writer out) {
    super(out);
  }

  /** Something to write. */
  @FunctionalInterface
  public interface Content {
    /** Writes it. */
    void write() throws IOException;
  }

  /** Writes an object on one line of a file that is indented otherwise. */
  public static void onOneLine(JsonWriter json, Content members) throws IOException {
    json.beginObject();
    json.setFormattingStyle(FormattingStyle.COMPACT);
    members.write();
    json.endObject();
    json.setFormattingStyle(FormattingStyle.PRETTY);
  }

  /** Returns a writer that escapes what it passes on. */
  public static EscapingJsonWriter over(Writer out) {
    return new EscapingJsonWriter(out);
  }

  /** Opens a file for writing, indented by two spaces. */
  public static JsonWriter open(Path file) throws IOException {
    JsonWriter json =
        new JsonWriter(
            new EscapingJsonWriter(Files.newBufferedWriter(file, StandardCharsets.UTF_8)));
    json.setFormattingStyle(FormattingStyle.PRETTY);
    json.setHtmlSafe(false);
    return json;
  }

  @Override
  public void write(int unit) throws IOException {
    char c = (char) unit;
    if (high != 0) {
      char first = high;
      high = 0;
      if (Character.isLowSurrogate(c)) {
        pair(first, c);
        return;
      }
      out.write('\uFFFD');
    }
    if (Character.isHighSurrogate(c)) {
      high = c;
    } else if (Character.isLowSurrogate(c)) {
      out.write('\uFFFD');
    } else if (c >= 0x7F && needsEscape(c)) {
      escape(c);
    } else {
      out.write(c);
    }
  }

  private void pair(char first, char second) throws IOException {
    if (ControlCharacters.isDangerous(Character.toCodePoint(first, second))) {
      escape(first);
      escape(second);
    } else {
      out.write(first);
      out.write(second);
    }
  }

  private void escape(char c) throws IOException {
    out.write("\\u%04x".formatted((int) c));
  }

  @Override
  public void write(char[] units, int from, int length) throws IOException {
    for (int i = from; i < from + length; i++) {
      write(units[i]);
    }
  }

  @Override
  public void write(String text, int from, int length) throws IOException {
    int plain = from;
    for (int i = from; i < from + length; i++) {
      char c = text.charAt(i);
      if (high == 0 && !Character.isSurrogate(c) && (c < 0x7F || !needsEscape(c))) {
        continue;
      }
      out.write(text, plain, i - plain);
      write(c);
      plain = i + 1;
      while (high != 0 && plain < from + length) {
        write(text.charAt(plain++));
      }
      i = plain - 1;
    }
    out.write(text, plain, from + length - plain);
  }

  private static boolean needsEscape(char c) {
    return c != '\uFFFD' && ControlCharacters.isDangerous(c);
  }

  @Override
  public void close() throws IOException {
    out.write('\n');
    super.close();
  }
}
