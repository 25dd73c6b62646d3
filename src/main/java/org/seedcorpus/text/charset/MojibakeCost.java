package org.seedcorpus.text.charset;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UCharacterCategory;
import com.ibm.icu.lang.UScript;

/** Rough costs, in bits, of what text is made of: to weigh a garbled reading against a repaired. */
final class MojibakeCost {
  private static final String CLOSING = "’”»…–—®™°²³¹ªº\u00A0´›·“‘¬¨|،؛؟۔";
  private static final String OPENING = "–—“”‘’«»…\u00A0¿¡„‚·‹›€£§°•×÷±∆";
  private static final String RARE = "‡†ˆ˜‰¦¤¨¸¶";
  private static final String BEFORE_LETTERS = OPENING + "’ʼ´";
  private static final String MATH = "π∞±≤≥≠∂∑∏∫Ωµ√≈∆";

  /** Letters of Kurdish, Pashto, Sindhi, Uyghur and Kashmiri, beside those of Persian and Urdu. */
  private static final String ARABIC_SCRIPT = "ڕڵۆێڤټځڅډړږښګڼېۍۇۈۋڭڄڃڇڌڏڊڀٿٺٻڦڪڳڱڻ";

  private static final char LOST = '\uFFFD';

  private MojibakeCost() {}

  /** What it costs that a repaired text has this character. */
  static int ofRepaired(int c) {
    if (c < 0xA0) {
      return 12;
    }
    if (c < 0x100 || c == 0x152 || c == 0x153) {
      return 0;
    }
    if (c < 0x180) {
      return c == 0x17F || c == 0x138 || c == 0x149 ? 20 : 3;
    }
    if (c >= 0x2010 && c <= 0x2044 || c == 0x20AC || c == 0x2122 || c == 0xFEFF || c == 0xFFFD) {
      return 0;
    }
    int type = UCharacter.getType(c);
    if (type == UCharacterCategory.UNASSIGNED
        || type == UCharacterCategory.PRIVATE_USE
        || type == UCharacterCategory.CONTROL) {
      return 20;
    }
    if (c >= 0x2190 && c < 0x2600) {
      return 3;
    }
    if (c >= 0x1F300 && c <= 0x1FAFF || c >= 0x2600 && c <= 0x27BF || c == 0xFE0F) {
      return 0;
    }
    return ofLetter(c);
  }

  private static int ofLetter(int c) {
    if (c >= 0x391 && c <= 0x3CE || c >= 0x386 && c < 0x391 || c >= 0x401 && c <= 0x45F) {
      return 2;
    }
    if (c == 0x490 || c == 0x491 || c >= 0x218 && c <= 0x21B || c >= 0x1EA0 && c <= 0x1EF9) {
      return 3;
    }
    if (c >= 0x460 && c < 0x530 || ARABIC_SCRIPT.indexOf(c) >= 0) {
      return 3;
    }
    if (c >= 0x5B0 && c <= 0x5F4 || c >= 0x60C && c <= 0x652 || c == 0x66A || c == 0x6D4) {
      return 1;
    }
    if ("ٱپچژکگیہھںٹڈڑےئۂۓۀە".indexOf(c) >= 0 || c >= 0x6F0 && c <= 0x6F9) {
      return 1;
    }
    if (c >= 0x4E00 && c < 0x9FA6 || c >= 0x3000 && c < 0x3100 || c >= 0xAC00 && c < 0xD7A4) {
      return 3;
    }
    if (c >= 0x900 && c < 0xE60 || c >= 0x200B && c < 0x2010 || c >= 0xFF01 && c < 0xFF5F) {
      return 3;
    }
    if (c >= 0x1D00 && c < 0x1E00) {
      return 15;
    }
    return c >= 0xFB00 && c < 0xFB07 || c == 0x1A0 || c == 0x1A1 || c == 0x1AF || c == 0x1B0
        ? 3
        : 10;
  }

  /** How odd it is that two characters stand side by side, the first not being ASCII. */
  static int oddity(char first, char second, char after) {
    boolean a = isLetter(first);
    boolean b = isLetter(second);
    if (first == LOST || second == LOST) {
      return 3;
    }
    if (isControl(first) || isControl(second)) {
      return 14;
    }
    if (MATH.indexOf(first) >= 0 && MATH.indexOf(second) >= 0) {
      return 2;
    }
    if (a && b) {
      int script = UScript.getScript(first);
      int other = UScript.getScript(second);
      if (script != other && script != UScript.INHERITED && other != UScript.INHERITED) {
        return 10;
      }
      return oddLetters(first, second, after);
    }
    if (a) {
      boolean free = !LetterFolding.isLetter(after) || (second == '’' && after == 's');
      return free && CLOSING.indexOf(second) >= 0 ? 2 : 14;
    }
    if (b) {
      return OPENING.indexOf(first) >= 0 ? 2 : 14;
    }
    if (first == '¬' && CLOSING.indexOf(second) >= 0) {
      return 5;
    }
    if (RARE.indexOf(second) >= 0) {
      return 8;
    }
    boolean geresh = first == '׳' || first == '״';
    if (OPENING.indexOf(first) >= 0 || (geresh && CLOSING.indexOf(second) >= 0)) {
      return 2;
    }
    return isBox(first) && isBox(second) ? 5 : 14;
  }

  private static int oddLetters(char first, char second, char after) {
    if (isThai(first)) {
      return isThaiMark(second) && !isThaiConsonant(first) ? 12 : 2;
    }
    boolean capital = Character.isUpperCase(first);
    if (Character.isLowerCase(first) && Character.isUpperCase(second)) {
      return 8;
    }
    if (capital && Character.isUpperCase(second) && Character.isLowerCase(after)) {
      return second == 'Ÿ' ? 10 : 8;
    }
    if (capital && Character.isLowerCase(second) && Character.isUpperCase(after)) {
      return 10;
    }
    if (capital && (second == 'ƒ' || second == 'Ÿ')) {
      return second == 'ƒ' ? 14 : 10;
    }
    return "œŒƒŠŽšžŸ".indexOf(second) >= 0 ? 6 : 2;
  }

  private static boolean isThai(char c) {
    return c >= 0xE01 && c <= 0xE5B;
  }

  private static boolean isThaiConsonant(char c) {
    return c >= 0xE01 && c <= 0xE2E;
  }

  /** Returns whether the character stands above or below a consonant. */
  private static boolean isThaiMark(char c) {
    return c == 0xE31 || c >= 0xE34 && c <= 0xE3A || c >= 0xE47 && c <= 0xE4E;
  }

  /** How odd it is that a garbled sequence begins with this character after that one. */
  static int oddStart(char before, char first) {
    if (isThaiMark(first) && !isThai(before)) {
      return 12;
    }
    if (!LetterFolding.isLetter(before)) {
      return 0;
    }
    if (!isLetter(first)) {
      return first == '‚' || first == '„' ? 8 : OPENING.indexOf(first) >= 0 ? 3 : 6;
    }
    if (UScript.getScript(before) != UScript.getScript(first)) {
      return 6;
    }
    return Character.isUpperCase(first) && Character.isLowerCase(before) ? 6 : 0;
  }

  /** How odd it is, on top of that, that a capital after a small letter is before a sign: uÅ³. */
  static int capitalAndSign(char before, char first, char second) {
    boolean capital = Character.isLowerCase(before) && Character.isUpperCase(first);
    return capital && !LetterFolding.isLetter(second) ? 2 : 0;
  }

  /** How odd it is that a garbled sequence ends with this character before that one. */
  static int oddEnd(char last, char after) {
    boolean letters = isLetter(last) && LetterFolding.isLetter(after);
    if (!letters
        && LetterFolding.isLetter(after)
        && last != LOST
        && BEFORE_LETTERS.indexOf(last) < 0) {
      return 5;
    }
    return letters && UScript.getScript(last) != UScript.getScript(after) ? 6 : 0;
  }

  private static boolean isLetter(char c) {
    return LetterFolding.isLetter(c);
  }

  private static boolean isControl(char c) {
    return c >= 0x80 && c < 0xA0;
  }

  private static boolean isBox(char c) {
    return c >= 0x2500 && c < 0x25A0;
  }
}
