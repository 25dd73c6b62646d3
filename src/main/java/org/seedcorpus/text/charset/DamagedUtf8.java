package org.seedcorpus.text.charset;

import java.util.List;
import org.seedcorpus.text.DecodedText;
import org.seedcorpus.text.MalformedSequence;
import org.seedcorpus.text.MalformedSequence.Kind;

/**
 * Malformed bytes that can only have been meant as UTF-8: sequences cut short after two bytes and
 * more, halves of surrogate pairs, overlong forms, numbers above U+10FFFF, and one run of
 * continuation bytes in a whole file.
 */
final class DamagedUtf8 {
  private DamagedUtf8() {}

  /** Returns whether all malformed bytes are that. */
  static boolean is(DecodedText utf8) {
    List<MalformedSequence> all = utf8.malformed();
    if (isOneRun(all)) {
      return true;
    }
    for (int i = 0; i < all.size(); ) {
      MalformedSequence first = all.get(i++);
      int lead = utf8.bytes()[first.byteOffset()] & 0xFF;
      int due = lead >= 0xF0 ? 4 : lead >= 0xE0 ? 3 : 2;
      int length = first.byteLength();
      while (i < all.size()
          && length < due
          && all.get(i).kind() == Kind.STRAY_CONTINUATION
          && all.get(i).byteOffset() == first.byteOffset() + length) {
        length++;
        i++;
      }
      boolean meant =
          switch (first.kind()) {
            case TRUNCATED, CUT_OFF -> first.byteLength() > 1;
            case SURROGATE, OVERLONG, ABOVE_10FFFF -> length == due;
            case STRAY_CONTINUATION, INVALID_BYTE, UNDEFINED -> false;
          };
      if (!meant) {
        return false;
      }
    }
    return true;
  }

  private static boolean isOneRun(List<MalformedSequence> all) {
    for (int i = 0; i < all.size(); i++) {
      if (all.get(i).kind() != Kind.STRAY_CONTINUATION
          || all.get(i).byteOffset() != all.get(0).byteOffset() + i) {
        return false;
      }
    }
    return true;
  }
}
