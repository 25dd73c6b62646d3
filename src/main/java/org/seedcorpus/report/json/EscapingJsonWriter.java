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
  private final char[] buffer = new char[1 << 10];
  private int end;
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
      put('\uFFFD');
    }
    if (c < 0x7F) {
      put(c);
    } else if (Character.isHighSurrogate(c)) {
      high = c;
    } else if (Character.isLowSurrogate(c)) {
      put('\uFFFD');
    } else if (needsEscape(c)) {
      escape(c);
    } else {
      put(c);
    }
  }

  /** Gson writes most characters one by one: they are collected here, without a lock. */
  private void put(char c) throws IOException {
    if (end == buffer.length) {
      out.write(buffer, 0, end);
      end = 0;
    }
    buffer[end++] = c;
  }

  private void pair(char first, char second) throws IOException {
    if (ControlCharacters.isDangerous(Character.toCodePoint(first, second))) {
      escape(first);
      escape(second);
    } else {
      put(first);
      put(second);
    }
  }

  private void escape(char c) throws IOException {
    for (char digit : "\\u%04x".formatted((int) c).toCharArray()) {
      put(digit);
    }
  }

  @Override
  public void write(char[] units, int from, int length) throws IOException {
    for (int i = from; i < from + length; i++) {
      write(units[i]);
    }
  }

  @Override
  public void write(String text, int from, int length) throws IOException {
    for (int i = from; i < from + length; i++) {
      write(text.charAt(i));
    }
  }

  private static boolean needsEscape(char c) {
    return c != '\uFFFD' && ControlCharacters.isDangerous(c);
  }

  /** Passes on what is collected here; the writer below keeps its own buffer. */
  @Override
  public void flush() throws IOException {
    out.write(buffer, 0, end);
    end = 0;
  }

  @Override
  public void close() throws IOException {
    put('\n');
    flush();
    out.close();
  }
}
