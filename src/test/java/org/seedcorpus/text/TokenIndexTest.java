package org.seedcorpus.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.seedcorpus.check.SeedContexts;
import org.seedcorpus.text.unicode.LooseFold;
import org.seedcorpus.text.unicode.UnspacedScripts;

class TokenIndexTest {
  private static TokenIndex tokens(String text) {
    return SeedContexts.of("en", text).tokens();
  }

  private static List<Integer> hashes(String text) {
    TokenIndex tokens = tokens(text);
    return IntStream.range(0, tokens.count()).mapToObj(tokens::hash).toList();
  }

  @Test
  void spellingsOfOneWordHaveOneHash() {
    assertThat(hashes("Café CAFÉ cafe\u0301 café")).hasSize(4).containsOnly(hashes("café").get(0));
    assertThat(hashes("کِتاب كتاب كـتاب ﻛﺘﺎب")).hasSize(4).containsOnly(hashes("کتاب").get(0));
    assertThat(hashes("ﻻ لا")).hasSize(2).containsOnly(hashes("لا").get(0));
    assertThat(hashes("don't don’t")).hasSize(2).containsOnly(hashes("don't").get(0));
    assertThat(hashes("don't dont")).doesNotHaveDuplicates();
  }

  @Test
  void apostrophesAndGershayimDoNotEndAWord() {
    assertThat(tokens("it's צה\"ל rock ‘n’ roll a.b").count()).isEqualTo(7);
  }

  @Test
  void aPartAfterZwnjHasAHashOfItsOwn() {
    TokenIndex tokens = tokens("کتاب‌ها ها");
    assertThat(tokens.count()).isEqualTo(2);
    assertThat(tokens.tailHash(0)).isEqualTo(tokens.hash(1));
    assertThat(tokens.tailHash(1)).isZero();
  }

  /** Words have equal hashes if their units are equal when folded; hardly ever otherwise. */
  @Test
  void hashesAreThoseOfTheFoldedUnits() {
    Random random = new Random(3);
    String letters = "abAB1éÉاأكکيیىةُّـﻻﻼאםְ字กา\u200C\u200D\u0301";
    for (int round = 0; round < 5_000; round++) {
      String one = word(random, letters);
      String two = word(random, letters);
      boolean same = folded(one).equals(folded(two));
      assertThat(hashes(one).equals(hashes(two))).as(one + " and " + two).isEqualTo(same);
    }
  }

  private static String word(Random random, String letters) {
    StringBuilder word = new StringBuilder();
    for (int n = random.nextInt(4); n > 0; n--) {
      word.append(letters.charAt(random.nextInt(letters.length())));
    }
    return word.toString();
  }

  /** Returns the units that count, a space on each side of those that are a token each. */
  private static String folded(String word) {
    StringBuilder folded = new StringBuilder();
    for (char c : word.toCharArray()) {
      if (UnspacedScripts.contains(c)) {
        folded.append(' ').append(c).append(' ');
      } else if (c >= '\uFEF5' && c <= '\uFEFC') {
        folded.append("لا");
      } else if (LooseFold.of(c) != LooseFold.NOTHING) {
        folded.append(LooseFold.of(c));
      }
    }
    return folded.toString().replaceAll(" +", " ").strip();
  }
}
