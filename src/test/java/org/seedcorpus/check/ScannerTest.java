package org.seedcorpus.check;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.text.UnicodeSet;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.seedcorpus.rule.CharacterRule;
import org.seedcorpus.rule.RuleOptions;
import org.seedcorpus.rule.SeedRule;
import org.seedcorpus.rules.Rules;
import org.seedcorpus.text.SeedText;
import org.seedcorpus.text.Span;

/** The hot loop marks what a slow and obvious one marks, on random text. */
class ScannerTest {
  private static final String ALPHABET = "ab 1\n\t.-_'اللهפם ‌‍‏ـًُ\u202E\uFEFF\uFFFDकาé\u0301€";
  private static final List<CharacterRule> RULES =
      Rules.all(RuleOptions.DEFAULT).stream()
          .filter(CharacterRule.class::isInstance)
          .map(CharacterRule.class::cast)
          .toList();

  private static final List<SeedRule> SEED_RULES =
      Rules.all(RuleOptions.DEFAULT).stream()
          .filter(rule -> rule instanceof SeedRule one && one.needs() != null)
          .map(SeedRule.class::cast)
          .toList();

  private static final UnicodeSet MARKS_AND_NUMBERS = new UnicodeSet("[[:M:][:N:]]").freeze();

  @Test
  void marksWordsAndCharactersAsANaiveLoopDoes() {
    Random random = new Random(7);
    TriggerTable map = new TriggerTable(RULES, SEED_RULES);
    Scanner scanner = new Scanner(map);
    for (int round = 0; round < 3_000; round++) {
      StringBuilder text = new StringBuilder();
      for (int n = random.nextInt(40); n > 0; n--) {
        int choice = random.nextInt(20);
        if (choice == 0) {
          text.appendCodePoint(0x1F300 + random.nextInt(0x300));
        } else if (choice == 1) {
          text.append((char) (0xD800 + random.nextInt(0x800))); // often half a character
        } else {
          text.append(ALPHABET.charAt(random.nextInt(ALPHABET.length())));
        }
      }
      SeedText seed = SeedText.of(text.toString());
      scanner.scan(seed);
      assertThat(words(scanner)).as(text.toString()).isEqualTo(naiveWords(seed));
      List<Integer> marks = marks(scanner);
      assertThat(marks).as(text.toString()).containsAll(naiveMarks(seed));
      assertThat(needed(map, scanner)).as(text.toString()).containsAll(naiveNeeded(seed));
      if (text.chars().noneMatch(c -> Character.isSurrogate((char) c))) {
        assertThat(marks).as(text.toString()).isEqualTo(naiveMarks(seed));
        assertThat(needed(map, scanner)).as(text.toString()).isEqualTo(naiveNeeded(seed));
      }
    }
  }

  @Test
  void marksTheSameInTextsForWhichItMakesRoomBitByBit() {
    Random random = new Random(7);
    Scanner scanner = new Scanner(new TriggerTable(RULES, SEED_RULES));
    for (int length : new int[] {40, 65_535, 65_536, 65_537, 200_000, 131_073}) {
      StringBuilder text = new StringBuilder();
      while (text.length() < length) {
        // At the end of each chunk a word that goes on in the next one.
        boolean inWord = (text.length() + 5 & 0xFFFF) < 10;
        text.append(inWord ? 'b' : ALPHABET.charAt(random.nextInt(ALPHABET.length())));
      }
      SeedText seed = SeedText.of(text.toString());
      scanner.scan(seed);
      assertThat(words(scanner).equals(naiveWords(seed))).isTrue();
      assertThat(marks(scanner).equals(naiveMarks(seed))).isTrue();
    }
  }

  private static List<Span> words(Scanner scanner) {
    List<Span> words = new ArrayList<>();
    for (int w = 0; w < scanner.words().count(); w++) {
      words.add(new Span(scanner.words().start(w), scanner.words().end(w)));
    }
    return words;
  }

  private static List<Integer> marks(Scanner scanner) {
    List<Integer> marks = new ArrayList<>();
    for (int m = 0; m < scanner.marked(); m++) {
      marks.add(scanner.mark(m));
    }
    return marks;
  }

  private static Set<Integer> needed(TriggerTable map, Scanner scanner) {
    Set<Integer> needed = new TreeSet<>();
    for (int number = 0; number < map.classCount(); number++) {
      for (int rule : scanner.isSeen(number) ? map.seedRulesOf(number) : new int[0]) {
        needed.add(rule);
      }
    }
    return needed;
  }

  private static Set<Integer> naiveNeeded(SeedText text) {
    Set<Integer> needed = new TreeSet<>();
    for (int r = 0; r < SEED_RULES.size(); r++) {
      UnicodeSet needs = SEED_RULES.get(r).needs();
      if (needs != null && needs.containsSome(text.toString())) {
        needed.add(r);
      }
    }
    return needed;
  }

  private static List<Span> naiveWords(SeedText text) {
    List<Span> words = new ArrayList<>();
    int start = -1;
    for (int i = 0; i <= text.length(); i++) {
      boolean inside = i < text.length() && isWord(text.charAt(i));
      if (inside && start < 0) {
        start = i;
      } else if (!inside && start >= 0) {
        words.add(new Span(start, i));
        start = -1;
      }
    }
    return words;
  }

  private static boolean isWord(char c) {
    return UCharacter.isLetterOrDigit(c)
        || Character.isSurrogate(c)
        || c == '\u200C'
        || c == '\u200D'
        || MARKS_AND_NUMBERS.contains(c);
  }

  private static List<Integer> naiveMarks(SeedText text) {
    List<Integer> marks = new ArrayList<>();
    for (int i = 0; i < text.length(); i++) {
      int codePoint = text.codePointAt(i);
      for (CharacterRule rule : RULES) {
        if (rule.triggers().contains(codePoint)) {
          marks.add(i);
          break;
        }
      }
    }
    return marks;
  }
}
