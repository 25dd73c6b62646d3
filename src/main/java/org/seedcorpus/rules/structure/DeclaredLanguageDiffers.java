package org.seedcorpus.rules.structure;

import com.ibm.icu.lang.UScript;
import com.ibm.icu.util.ULocale;
import org.jspecify.annotations.Nullable;
import org.seedcorpus.rule.Family;
import org.seedcorpus.rule.FindingCollector;
import org.seedcorpus.rule.RuleInfo;
import org.seedcorpus.rule.SeedContext;
import org.seedcorpus.rule.SeedContext.LanguageFrom;
import org.seedcorpus.rule.SeedRule;
import org.seedcorpus.rule.Severity;
import org.seedcorpus.text.SeedText;
import org.seedcorpus.text.Span;
import org.seedcorpus.text.language.DetectedLanguage;
import org.seedcorpus.text.language.Language;
import org.seedcorpus.text.language.LanguageDetector;
import org.seedcorpus.text.language.WordNormalizer;
import org.seedcorpus.text.unicode.DirectionCounts;

/** A text that plainly is in another language than the one that was declared. */
final class DeclaredLanguageDiffers implements SeedRule {
  private static final RuleInfo INFO =
      new RuleInfo("declared-language-differs", Family.STRUCTURE, Severity.WARNING);

  /** Fewer letters than this are a caption or a list of names. */
  private static final int ENOUGH = 100;

  /** A Chinese or Korean character says as much as so many letters of an alphabet. */
  private static final int WIDE_LETTER = 3;

  /** In Japanese at least one character in so many is kana. */
  private static final int KANA_SHARE = 10;

  /**
   * A text is looked at in pieces, and one in the declared language acquits it: in UTF-16 units.
   */
  private static final int PIECE = 400;

  private static final int MOST_PIECES = 8;

  /** What is vocalised is often a quotation from another language, or scripture. */
  private static final int LETTERS_A_MARK = 5;

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(SeedContext seed, FindingCollector out) {
    SeedText text = seed.text();
    if (!seed.isLanguageDeclared()
        || text.headlineLine() < 0
        || WIDE_LETTER * seed.letters().total() < ENOUGH
        || !LanguageDetector.canTell(seed.language())) {
      return;
    }
    if (seed.isInItsLanguage()) {
      return;
    }
    DetectedLanguage whole = seed.detected();
    Language other =
        isOtherScript(seed.language(), whole)
            ? otherByScript(seed.language(), whole.language(), text)
            : other(seed.language(), text, body(text));
    if (other != null) {
      Span headline = text.trimmedLine(text.headlineLine());
      boolean declared = seed.languageFrom() == LanguageFrom.DECLARED;
      out.at(headline).report(declared ? "found" : "configured", seed.language(), other);
    }
  }

  /** Returns whether the script alone tells that the text is in another language. */
  private static boolean isOtherScript(Language declared, DetectedLanguage found) {
    String other = scripts(found.language().script());
    return found.confident()
        && (other.equals("Kore") || other.equals("Hani") || other.equals("Jpan"))
        && !other.equals(scripts(declared.script()));
  }

  /** Returns one name for both scripts of Chinese. */
  private static String scripts(String script) {
    return switch (script) {
      case "Hans", "Hant" -> "Hani";
      default -> script;
    };
  }

  /** Returns the language of a text hardly any letter of which is in the declared one's script. */
  private static @Nullable Language otherByScript(
      Language declared, Language other, SeedText text) {
    int own = 0;
    int wide = 0;
    int kana = 0;
    int[] known = UScript.getCode(ULocale.forLanguageTag(declared.tag()));
    int[] ownScripts = known == null ? new int[0] : known;
    for (int i = 0; i < text.length(); i++) {
      int script = UScript.getScript(text.charAt(i));
      if (isWide(script)) {
        wide++;
        kana += script == UScript.HIRAGANA || script == UScript.KATAKANA ? 1 : 0;
      } else if (isOneOf(script, ownScripts)) {
        own++;
      }
    }
    // Chinese quotes a word of Japanese, and Japanese headlines have no kana.
    boolean japanese = other.script().equals("Jpan");
    boolean fits = japanese ? KANA_SHARE * kana >= wide : kana == 0;
    boolean related = japanese || declared.script().equals("Jpan");
    return WIDE_LETTER * wide >= ENOUGH && own <= wide && (fits || !related) ? other : null;
  }

  private static boolean isWide(int script) {
    return switch (script) {
      case UScript.HAN, UScript.HANGUL, UScript.HIRAGANA, UScript.KATAKANA -> true;
      default -> false;
    };
  }

  private static boolean isOneOf(int script, int[] scripts) {
    for (int one : scripts) {
      if (one == script) {
        return true;
      }
    }
    return false;
  }

  /** Returns what lies between headline and source line; all if nothing does. */
  private static Span body(SeedText text) {
    int start = text.lineEnd(text.headlineLine());
    int end = text.lineStart(text.sourceLine());
    return start < end && text.trim(start, end).start() < end
        ? new Span(start, end)
        : new Span(0, text.length());
  }

  /** Returns the language that most pieces are in, if none is in the declared one, or null. */
  private static @Nullable Language other(Language declared, SeedText text, Span body) {
    String all = text.text(body).replace("\r\n", "\n"); // line ends must not move the pieces
    int pieces = Math.min(MOST_PIECES, Math.max(1, all.length() / PIECE));
    Language other = null;
    int agreed = 0;
    for (int p = 0; p < pieces; p++) {
      String piece = all.substring(cut(all, p, pieces), cut(all, p + 1, pieces));
      DetectedLanguage found = LanguageDetector.detect(piece);
      if (declared.isCloseTo(found.language())) {
        return null;
      }
      if (found.confident() && (other == null || other.equals(found.language()))) {
        other = found.language();
        agreed++;
      }
    }
    return other != null && 3 * agreed >= 2 * pieces && isPlain(declared, other, text, body)
        ? other
        : null;
  }

  private static int cut(String body, int piece, int pieces) {
    return (int) ((long) body.length() * piece / pieces);
  }

  private static boolean isPlain(Language declared, Language other, SeedText text, Span body) {
    DirectionCounts letters = DirectionCounts.in(text, body.start(), body.end());
    int marks = 0;
    for (int i = body.start(); i < body.end(); i++) {
      marks += WordNormalizer.isVowelMark(text.charAt(i)) ? 1 : 0;
    }
    int own = declared.isRightToLeft() ? letters.right() : letters.left();
    boolean isMixed =
        declared.isRightToLeft() != other.isRightToLeft() && 5 * own >= letters.total();
    return letters.total() >= ENOUGH && LETTERS_A_MARK * marks <= letters.total() && !isMixed;
  }
}
