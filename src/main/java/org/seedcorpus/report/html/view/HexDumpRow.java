package org.seedcorpus.report.html.view;

import java.util.ArrayList;
import java.util.List;
import org.seedcorpus.text.DecodedText;
import org.seedcorpus.text.MalformedSequence;

/**
 * Sixteen bytes of a file.
 *
 * @param offset of the first, hexadecimal
 */
public record HexDumpRow(String offset, List<Cell> cells) {
  private static final int WIDTH = 16;
  private static final int MOST = 64;
  private static final int FIRST = 4;

  /**
   * A byte.
   *
   * @param ascii the character, or a dot
   * @param hit whether it could not be decoded
   */
  public record Cell(String hex, String ascii, boolean hit) {}

  /**
   * Returns the rows that hold malformed bytes, and those beside them; of a file in another charset
   * without any, the first.
   */
  public static List<HexDumpRow> of(DecodedText decoding) {
    List<HexDumpRow> rows = new ArrayList<>();
    if (!decoding.isUtf8() && decoding.malformed().isEmpty()) {
      for (int row = 0; row < FIRST && row * WIDTH < decoding.bytes().length; row++) {
        rows.add(row(decoding, row * WIDTH));
      }
      return rows;
    }
    int next = 0;
    for (MalformedSequence malformed : decoding.malformed()) {
      int from = Math.max(next, malformed.byteOffset() / WIDTH - 1);
      int to = (malformed.byteOffset() + malformed.byteLength() - 1) / WIDTH + 1;
      for (int row = from; row <= to && rows.size() < MOST; row++) {
        if (row * WIDTH < decoding.bytes().length) {
          rows.add(row(decoding, row * WIDTH));
        }
      }
      next = Math.max(next, to + 1);
      if (rows.size() == MOST) {
        break;
      }
    }
    return rows;
  }

  private static HexDumpRow row(DecodedText decoding, int start) {
    byte[] bytes = decoding.bytes();
    int end = Math.min(bytes.length, start + WIDTH);
    boolean[] hits = new boolean[WIDTH];
    for (MalformedSequence malformed : decoding.malformed()) {
      if (malformed.byteOffset() >= end) {
        break;
      }
      for (int i = 0; i < malformed.byteLength(); i++) {
        int at = malformed.byteOffset() + i - start;
        if (at >= 0 && at < WIDTH) {
          hits[at] = true;
        }
      }
    }
    List<Cell> cells = new ArrayList<>();
    for (int i = start; i < end; i++) {
      int b = bytes[i] & 0xFF;
      String ascii = b > 0x20 && b < 0x7F ? Character.toString(b) : b == ' ' ? "␣" : "·";
      cells.add(new Cell("%02X".formatted(b), ascii, hits[i - start]));
    }
    return new HexDumpRow("%06X".formatted(start), cells);
  }
}
