package org.seedcorpus.corpus;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import org.jspecify.annotations.Nullable;
import org.seedcorpus.corpus.SeedFile.Outside.Why;

/** Paths of the corpus as the index writes them, judged by their text alone. */
public final class RelativePath {
  private RelativePath() {}

  /** Returns how a path leaves the folder, by its text alone; null if it stays inside. */
  public static @Nullable Why why(String path) {
    return why(path, "");
  }

  /**
   * Returns how a path leaves the folder when it is resolved from {@code base}; null if it does
   * not.
   */
  public static @Nullable Why why(String path, String base) {
    if (path.startsWith("/")
        || path.startsWith("\\\\")
        || path.regionMatches(true, 0, "file:", 0, 5)
        || hasDrive(path)) {
      return Why.ABSOLUTE;
    }
    if (path.indexOf('\\') >= 0) {
      return Why.BACKSLASH;
    }
    return normalize(base + path) == null ? Why.PARENT : null;
  }

  /** Returns whether the path begins like {@code C:/} or {@code C:\}. */
  private static boolean hasDrive(String path) {
    return path.length() > 2
        && path.charAt(1) == ':'
        && (path.charAt(2) == '/' || path.charAt(2) == '\\')
        && path.charAt(0) < 0x80
        && Character.isLetter(path.charAt(0));
  }

  /** Resolves {@code .} and {@code ..} by text alone; null if the path climbs out. */
  public static @Nullable String normalize(String path) {
    if (isNormal(path)) {
      return path;
    }
    Deque<String> parts = new ArrayDeque<>();
    for (String part : path.split("/", -1)) {
      if (part.equals("..")) {
        if (parts.pollLast() == null) {
          return null;
        }
      } else if (!part.isEmpty() && !part.equals(".")) {
        parts.addLast(part);
      }
    }
    return String.join("/", parts);
  }

  /** Returns whether no part is empty or begins with a dot. */
  private static boolean isNormal(String path) {
    boolean isStart = true;
    for (int i = 0; i < path.length(); i++) {
      char c = path.charAt(i);
      if (isStart && (c == '/' || c == '.')) {
        return false;
      }
      isStart = c == '/';
    }
    return !isStart;
  }

  /**
   * Decodes every {@code %XX} once, others stay; null if there is none or the bytes are not UTF-8.
   */
  public static @Nullable String percentDecoded(String text) {
    if (text.indexOf('%') < 0) {
      return null;
    }
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    int length = 0;
    for (int i = 0; i < bytes.length; i++) {
      byte value = bytes[i];
      int high = value == '%' && i + 2 < bytes.length ? Character.digit(bytes[i + 1], 16) : -1;
      int low = high < 0 ? -1 : Character.digit(bytes[i + 2], 16);
      if (low >= 0) {
        value = (byte) (high << 4 | low);
        i += 2;
      }
      bytes[length++] = value;
    }
    try {
      return StandardCharsets.UTF_8
          .newDecoder()
          .decode(ByteBuffer.wrap(bytes, 0, length))
          .toString();
    } catch (CharacterCodingException e) {
      return null;
    }
  }
}
