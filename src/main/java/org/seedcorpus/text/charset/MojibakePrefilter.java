package org.seedcorpus.text.charset;

/**
 * Which characters can follow each other where UTF-8 was read as something else: a cheap and exact
 * first look at a line. Bit <i>i</i> of a mask stands for the charset <i>i</i> of {@link
 * MisreadCharset#ALL}.
 */
final class MojibakePrefilter {
  private static final int ALL = (1 << MisreadCharset.ALL.size()) - 1;

  /** The masks of a character begin at its slot: as a continuation, as a lead of 2, 3, 4 bytes. */
  private static final short[] SLOTS = new short[0x10000];

  private static final StringBuilder SEEN = new StringBuilder();
  private static final int[] MASKS = masks();
  private static final char[] CHARACTERS = SEEN.toString().toCharArray();

  /** Pairs in broken words from which on a line is looked at. */
  static final int FEWEST_PAIRS = 5;

  /** The first of the two characters that à becomes, the second of which is often lost. */
  static final char GRAVE_LEAD = 'Ã';

  /** Signs that stand beside a word without being part of it: they break no sequence. */
  private static final String BESIDE_WORDS = "\u00A0“”‘’„‚‹›«»–—…•¿¡€£¥¢₪،؛؟״";

  private MojibakePrefilter() {}

  /** Returns whether the character may stand beside a garbled word without being part of it. */
  static boolean standsBesideWords(char c) {
    return BESIDE_WORDS.indexOf(c) >= 0;
  }

  /** Returns whether the character parts words as a space does. */
  static boolean isDash(char c) {
    return c == '–' || c == '—' || c == '…';
  }

  /** Returns the characters that stand for a byte beyond ASCII in some charset. */
  static char[] characters() {
    return CHARACTERS;
  }

  /** Returns the slot of a character, for {@link #continued} and {@link #leads}. */
  static int slot(char c) {
    return SLOTS[c];
  }

  /** Returns the charsets in which the character is a continuation byte. */
  static int continued(int slot) {
    return MASKS[slot];
  }

  /** Returns the charsets in which the character is a lead byte. */
  static int leads(int slot) {
    return MASKS[slot + 1] | MASKS[slot + 2] | MASKS[slot + 3];
  }

  /** Returns whether à lost its second byte, a no-break space, to a space. */
  static boolean isLostGrave(CharSequence text, int i, int end) {
    return text.charAt(i) == GRAVE_LEAD
        && (i + 1 == end || text.charAt(i + 1) == ' ')
        && (i > 0 && Character.isLowerCase(text.charAt(i - 1))
            || i + 2 < end && text.charAt(i + 2) == ' ');
  }

  /**
   * The charsets in which some word of the range is well-formed UTF-8 throughout and not ASCII, or
   * in which a good part of the line is: bytes get lost on the way. All charsets are followed at
   * once: a mask a state of the decoder.
   */
  static int candidates(CharSequence text, int start, int end) {
    int found = 0;
    int pairs = 0;
    int inPairs = 0;
    int others = 0;
    for (int i = start; i < end; i++) {
      int whole = ALL; // charsets in which the word is well-formed so far
      int need1 = 0; // one more continuation byte is due
      int need2 = 0;
      int need3 = 0;
      int dash = 0;
      int complete = 0; // charsets in which the word has a sequence
      for (char c; i < end && (c = text.charAt(i)) > ' '; i++) {
        if (c < 0x80) {
          need1 = 0;
          need2 = 0;
          need3 = 0;
        } else {
          int slot = SLOTS[c];
          int continued = MASKS[slot];
          int next1 = whole & MASKS[slot + 1] | need2 & continued;
          int next2 = whole & MASKS[slot + 2] | need3 & continued;
          need3 = whole & MASKS[slot + 3];
          int lostGrave = isLostGrave(text, i, end) ? whole & 1 : 0;
          complete |= need1 & continued | lostGrave;
          whole = need1 & continued | lostGrave | (standsBesideWords(c) ? whole : 0);
          need1 = next1;
          need2 = next2;
          dash = isDash(c) ? i : dash;
        }
        if ((whole | need1 | need2 | need3) == 0) {
          complete = 0;
          if (dash > 0) {
            i = dash; // what follows the dash is a word of its own
            break;
          }
          int last = 0;
          for (i++; i < end && (c = text.charAt(i)) > ' '; i++) {
            if (isDash(c)) {
              break;
            }
            int slot = SLOTS[c];
            int pair = last & MASKS[slot];
            last = MASKS[slot + 1];
            if (pair != 0) {
              pairs++;
              inPairs |= pair;
              last = 0;
            } else if (c >= 0x80) {
              others++;
            }
          }
          break;
        }
      }
      found |= whole & complete;
    }
    return pairs >= FEWEST_PAIRS && 2 * pairs >= others ? found | inPairs : found;
  }

  private static int[] masks() {
    int[] masks = new int[4 * 2048];
    int next = 4; // the slot 0 is for all characters that mean nothing
    for (int k = 0; k < MisreadCharset.ALL.size(); k++) {
      MisreadCharset charset = MisreadCharset.ALL.get(k);
      for (char c : charset.characters()) {
        int b = charset.byteOf(c);
        if (b < 0x80 || b > 0xF4 || b == 0xC0 || b == 0xC1) {
          continue;
        }
        if (SLOTS[c] == 0) {
          SLOTS[c] = (short) next;
          SEEN.append(c);
          next += 4;
        }
        int kind = b < 0xC0 ? 0 : b < 0xE0 ? 1 : b < 0xF0 ? 2 : 3;
        masks[SLOTS[c] + kind] |= 1 << k;
      }
    }
    SLOTS[0xFFFD] = (short) next;
    SEEN.append('\uFFFD');
    masks[next] = ALL;
    masks[next + 1] = ALL;
    return masks;
  }
}
