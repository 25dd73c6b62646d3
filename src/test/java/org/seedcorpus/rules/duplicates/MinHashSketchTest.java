package org.seedcorpus.rules.duplicates;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.seedcorpus.check.SeedContexts;
import org.seedcorpus.rule.Note;
import org.seedcorpus.rule.NoteCollector;

class MinHashSketchTest {
  private static MinHashSketch sketch(List<String> words) {
    return MinHashSketch.of(SeedContexts.of("en", String.join(" ", words)).tokens());
  }

  private static List<String> words(int seed, int count) {
    Random random = new Random(seed);
    List<String> words = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      words.add("word" + random.nextInt(1_000_000));
    }
    return words;
  }

  @Test
  void tellsHowMuchIsShared() {
    List<String> one = words(5, 400);
    List<String> two = new ArrayList<>(one);
    two.set(200, "other"); // 5 of 396 shingles differ: 391 of 401 are in both
    assertThat(sketch(one).sharedPercent(sketch(one))).isEqualTo(100);
    assertThat(sketch(one).sharedPercent(sketch(two))).isBetween(96, 98);
    assertThat(sketch(words(1, 4)).sharedPercent(sketch(words(2, 3)))).isZero();

    List<String> three = words(7, 20_000);
    List<String> four = new ArrayList<>(three.subList(0, 16_000));
    four.addAll(words(8, 4_000)); // 16,000 of 24,000 are in both: two thirds
    assertThat(sketch(three).sharedPercent(sketch(four))).isBetween(62, 71);
  }

  @Test
  void isReadAsItWasWritten() {
    MinHashSketch sketch = sketch(words(3, 300));
    NoteCollector notes = new NoteCollector();
    sketch.writeTo(notes);
    byte[] bytes = notes.toBytes();
    MinHashSketch read = MinHashSketch.read(new Note(0, "a", bytes, 0, bytes.length));
    assertThat(bytes).hasSizeLessThan(600);
    assertThat(read.bins()).isEqualTo(sketch.bins());
    for (int band = 0; band < MinHashSketch.BANDS; band++) {
      assertThat((int) read.bandKeys()[band]).isEqualTo((int) sketch.bandKeys()[band]);
    }
  }

  @Test
  void tellsNineTenthsFromLess() {
    int wrong = 0;
    for (int i = 0; i < 100; i++) {
      List<String> one = words(i, 450);
      List<String> nearer = new ArrayList<>(one);
      nearer.addAll(words(1_000 + i, 38)); // 446 of 484 shingles are in both: 92 %
      List<String> farther = new ArrayList<>(one);
      farther.addAll(words(1_000 + i, 67)); // 446 of 513: 87 %
      wrong += sketch(one).sharedPercent(sketch(nearer)) < 90 ? 1 : 0;
      wrong += sketch(one).sharedPercent(sketch(farther)) >= 90 ? 1 : 0;
    }
    assertThat(wrong).isLessThanOrEqualTo(6);
  }

  @Test
  void similarTextsHaveABandInCommon() {
    int met = 0;
    for (int i = 0; i < 100; i++) {
      List<String> one = words(i, 400);
      List<String> two = new ArrayList<>(one);
      for (int k = 0; k < 4; k++) {
        two.set(50 + 90 * k, "other"); // 20 of 396 shingles: 90 % are in both
      }
      met += haveCommonKey(sketch(one), sketch(two)) ? 1 : 0;
    }
    assertThat(met).isGreaterThanOrEqualTo(99);
    assertThat(haveCommonKey(sketch(words(1, 50)), sketch(words(2, 50)))).isFalse();
  }

  private static boolean haveCommonKey(MinHashSketch one, MinHashSketch two) {
    BandTable table = new BandTable(4);
    for (long key : one.bandKeys()) {
      table.add(key, 1);
    }
    boolean common = false;
    for (long key : two.bandKeys()) {
      common |= table.first(key) >= 0;
    }
    return common;
  }
}
