package org.seedcorpus.text.charset;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.seedcorpus.text.SeedText;

/**
 * Finds single words of a Latin-script language whose accented letters were read as signs, as
 * capitals or as letters of another script: “K÷ln”, “EspaÒa”, “Malmц”. The pairs of letters of the
 * language decide.
 */
final class MisreadAccents {
  /** A word has so many letters for each that was misread. */
  private static final int LETTERS_FOR_EACH = 3;

  /** A sign stands for a letter only in a word of so many letters. */
  private static final int FEWEST_WITH_SIGN = 4;

  /** Bits that a pair of letters with a repaired one costs on average, at the most. */
  private static final int MOST_BITS = 8;

  /** Bits of a pair that no word of the language has, unless both were misread. */
  private static final int RARE = 9;

  /** Bits on average for a capital at the end of a word, which may be meant. */
  private static final int MOST_BITS_AT_END = 4;

  /** Letters of other scripts that are also mixed into Latin words for their look (UTS #39). */
  private static final String LIKE_LATIN = "аеорсухіјѕԁһқαινορυκχ";

  /** Letters that loan words and diaereses bring into languages that have few accents. */
  private static final String ACCENTED = "éèëïüöâêîôñç";

  private static final String BARE = "eeeiuoaeionc";

  private static final Set<String> FEW_ACCENTS = Set.of("en", "nl", "da", "nb", "sv");

  /** Bits that such a letter costs more than the bare one. */
  private static final int BARE_LETTER = 2;

  /** Signs that stand right after a word in no good text: “Malm÷”. */
  private static final String NEVER_LAST = "÷¨¸¬¦";

  /** Signs that stand between letters where a space was forgotten. */
  private static final String QUOTES = "“”";

  private static final List<String> READ_AS =
      List.of(
          "windows-1251",
          "windows-1253",
          "windows-1255",
          "windows-1256",
          "IBM437",
          "IBM850",
          "x-MacRoman",
          "x-windows-874",
          "KOI8-R",
          "IBM866");

  private static final List<String> WINDOWS =
      List.of("windows-1252", "windows-1250", "windows-1254", "windows-1257");

  private static final List<String> OLDER =
      List.of("IBM850", "x-MacRoman", "IBM852", "IBM857", "x-MacCentralEurope");

  private final BigramModel model;
  private final List<Misreading> misreadings = new ArrayList<>();

  /** Bytes of one charset that were decoded in another. */
  private record Misreading(SingleByteCharset bytes, MisreadCharset readAs) {}

  private record Repair(Misreading misreading, String word, int bits) {}

  MisreadAccents(BigramModel model) {
    this.model = model;
    for (String name : WINDOWS) {
      SingleByteCharset bytes = SingleByteCharsets.of(name);
      if (bytes.languages().contains(model.language())) {
        READ_AS.forEach(r -> misreadings.add(new Misreading(bytes, MisreadCharset.of(r))));
        for (String older : OLDER) {
          SingleByteCharset from = SingleByteCharsets.of(older);
          if (from.languages().contains(model.language())) {
            misreadings.add(new Misreading(from, MisreadCharset.of(name)));
          }
        }
      }
    }
  }

  /** Adds the garbled words of a line. */
  void find(SeedText text, int start, int end, List<MojibakeSpan> found) {
    for (int i = start; i < end; ) {
      if (!isInWord(text.charAt(i))) {
        i++;
        continue;
      }
      int from = i;
      while (i < end && isInWord(text.charAt(i))) {
        i++;
      }
      Repair best = i - from < LETTERS_FOR_EACH ? null : best(text.text(from, i));
      if (best != null) {
        Misreading misreading = best.misreading;
        found.add(
            new MojibakeSpan(
                from,
                i,
                List.of(misreading.readAs.name()),
                misreading.bytes.name(),
                best.word,
                true));
      }
    }
  }

  private @Nullable Repair best(String word) {
    int odd = 0;
    boolean certain = false;
    for (int i = 0; i < word.length(); i++) {
      if (isOdd(word, i)) {
        odd++;
        certain |= LIKE_LATIN.indexOf(word.charAt(i)) < 0;
      }
    }
    if (!certain || odd * LETTERS_FOR_EACH > word.length()) {
      return null;
    }
    Repair best = null;
    for (Misreading misreading : misreadings) {
      Repair repair = repair(word, misreading);
      if (repair != null && (best == null || repair.bits < best.bits)) {
        best = repair;
      }
    }
    return best;
  }

  private @Nullable Repair repair(String word, Misreading misreading) {
    StringBuilder repaired = new StringBuilder(word);
    int bare = 0;
    for (int i = 0; i < word.length(); i++) {
      if (isMisread(word, i)) {
        int b = misreading.readAs.byteOf(word.charAt(i));
        char c = b < 0 ? ' ' : misreading.bytes.character((byte) b);
        if (!Character.isLowerCase(c) || letter(c) < BigramModel.FIRST_LETTER) {
          return null;
        }
        repaired.setCharAt(i, c);
        bare += model.number(c) == BigramModel.UNKNOWN ? 1 : 0;
      }
    }
    if (bare > 0 && hasInnerCapital(word)) {
      return null; // a piece of UTF-8: “geA¯nspireerd”
    }
    int bits = bare * BARE_LETTER;
    int pairs = 0;
    for (int i = 0; i <= word.length(); i++) {
      if (i > 0 && isMisread(word, i - 1) || i < word.length() && isMisread(word, i)) {
        int pair = model.bits(number(repaired, i - 1), number(repaired, i));
        boolean both = i > 0 && isMisread(word, i - 1) && i < word.length() && isMisread(word, i);
        if (pair > RARE && !both) {
          return null;
        }
        bits += pair;
        pairs++;
      }
    }
    boolean capitalAtEnd = Character.isUpperCase(word.charAt(word.length() - 1));
    int most = capitalAtEnd ? MOST_BITS_AT_END : MOST_BITS;
    return bits > most * pairs ? null : new Repair(misreading, repaired.toString(), bits);
  }

  private static boolean hasInnerCapital(String word) {
    return word.chars().skip(1).anyMatch(c -> c < 0x80 && Character.isUpperCase(c));
  }

  private int number(CharSequence word, int at) {
    return at < 0 || at == word.length() ? BigramModel.BREAK : letter(word.charAt(at));
  }

  /** Returns the number of a letter; in a language with few accents, that of the bare letter. */
  private int letter(char c) {
    int number = model.number(c);
    boolean loan = number == BigramModel.UNKNOWN && FEW_ACCENTS.contains(model.language());
    int accented = loan ? ACCENTED.indexOf(c) : -1;
    return accented < 0 ? number : model.number(BARE.charAt(accented));
  }

  /** Returns whether the character is odd, or a sign at the end of a word that has odd ones. */
  private static boolean isMisread(String word, int at) {
    return isOdd(word, at) || at + 1 == word.length() && !isLetterOrThai(word.charAt(at));
  }

  /** Returns whether no Latin word has the character where it stands. */
  private static boolean isOdd(String word, int at) {
    char c = word.charAt(at);
    if (c < 0x80 || at == 0) {
      return false;
    }
    boolean last = at + 1 == word.length();
    char before = word.charAt(at - 1);
    if (!LetterFolding.isLetter(c)) {
      return word.length() >= FEWEST_WITH_SIGN
          && (last ? NEVER_LAST.indexOf(c) >= 0 : !Character.isUpperCase(word.charAt(at + 1)));
    }
    boolean latin = c < 0x370 || c >= 0x1E00 && c < 0x1F00;
    return latin
        ? Character.isUpperCase(c) && (Character.isLowerCase(before) || isOdd(word, at - 1))
        : !last || at >= LETTERS_FOR_EACH && !isSymbol(c);
  }

  /** Interferonγ, cosφ: Greek letters without accents are symbols at the end of a word. */
  private static boolean isSymbol(char c) {
    return c >= 'Α' && c <= 'ω' && c != 'ΰ' && c != 'ά' && c != 'έ' && c != 'ή' && c != 'ί';
  }

  private static boolean isInWord(char c) {
    return isLetterOrThai(c) || isSignForLetter(c);
  }

  /** Thai digits have the bytes of Latin letters. */
  private static boolean isLetterOrThai(char c) {
    return LetterFolding.isLetter(c) || c >= 0xE4F && c <= 0xE5B;
  }

  /** Returns whether the sign can stand for a letter between letters. */
  private static boolean isSignForLetter(char c) {
    return c >= 0x80
        && c < 0x2600
        && !LetterFolding.isLetter(c)
        && !Character.isDigit(c)
        && ForeignCharacters.BETWEEN_LETTERS.indexOf(c) < 0
        && QUOTES.indexOf(c) < 0
        && Character.getType(c) != Character.FORMAT
        && Character.getType(c) != Character.SPACE_SEPARATOR;
  }
}
