package org.seedcorpus.rules.structure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class FuzzyNamesTest {
  private static final FuzzyNames NAMES =
      new FuzzyNames(List.of("harbour times", "reuters", "رويترز", "harbor", "canal 12", ""));

  @Test
  void aSlipIsFoundWhereverItIs() {
    for (String slip :
        List.of(
            "harbour tines",
            "harbuor times",
            "hrabour times",
            "harbour timess",
            "harbourtimes",
            "harbou times")) {
      assertThat(NAMES.near(slip)).as(slip).isEqualTo("harbour times");
    }
    assertThat(NAMES.near("روتيرز")).isEqualTo("رويترز");
    assertThat(NAMES.near("reuterss")).isEqualTo("reuters");
  }

  @Test
  void anotherNameIsNoSlip() {
    for (String other :
        List.of("harbour times", "barbour times", "harbour daily", "reuter", "canal 13", "", "x")) {
      assertThat(NAMES.near(other)).as(other).isNotEqualTo("harbour times");
    }
    assertThat(NAMES.near("canal 13")).isNull();
    assertThat(NAMES.near("bbc")).isNull();
  }

  @Test
  void whatComparingAllWithAllFindsIsFound() {
    Random random = new Random(7);
    List<String> names = new ArrayList<>();
    for (int i = 0; i < 300; i++) {
      StringBuilder name = new StringBuilder("ab");
      for (int length = 3 + random.nextInt(12); length > 0; length--) {
        name.append("abc ".charAt(random.nextInt(4)));
      }
      names.add(name.toString().strip().replaceAll(" +", " "));
    }
    FuzzyNames all = new FuzzyNames(names);
    int found = 0;
    for (String name : names) {
      List<String> one =
          names.stream().filter(n -> new FuzzyNames(List.of(n)).near(name) != null).toList();
      assertThat(all.near(name)).as(name).isEqualTo(one.isEmpty() ? null : one.get(0));
      found += one.isEmpty() ? 0 : 1;
    }
    assertThat(found).isPositive();
  }

  @Test
  void manyNamesThatShareALetterTakeLittleTime() {
    Random random = new Random(7);
    List<String> names = new ArrayList<>();
    for (int i = 0; i < 4_000; i++) {
      names.add("a" + Long.toString(random.nextLong(1L << 50) + (1L << 50), 36));
    }
    FuzzyNames all = new FuzzyNames(names);
    assertTimeout(
        Duration.ofSeconds(20),
        () -> assertThat(names.stream().filter(name -> all.near(name) != null)).isEmpty());
  }
}
