package org.seedcorpus.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.seedcorpus.rule.Note;
import org.seedcorpus.rule.NoteGroup;

class NoteSorterTest {
  private record Written(int topic, long key, int seed, int number) {}

  private static final Comparator<Written> ORDER =
      Comparator.comparingInt(Written::topic)
          .thenComparing(Written::key, Long::compareUnsigned)
          .thenComparingInt(Written::seed)
          .thenComparingInt(Written::number);

  /** With buffers that hold everything, many seeds, and one seed each. */
  @ParameterizedTest
  @ValueSource(ints = {1 << 20, 2_000, 1})
  void notesComeBackByTopicAndKeyInTheOrderOfTheirSeeds(int full) throws Exception {
    Random random = new Random(5);
    List<Written> written = new ArrayList<>();
    try (SpillFile file = new SpillFile()) {
      NoteSorter sorter = new NoteSorter(file, full);
      for (int i = 0; i < 600; i++) {
        int seed = i % 3 == 0 ? i : i | 1 << 30; // as of seeds that have changed
        sorter.makeRoom();
        for (int n = random.nextInt(6); n > 0; n--) {
          // Keys that many share, that begin alike, and that hardly any share.
          long key = new long[] {7, random.nextInt(4), random.nextLong() >> 40}[random.nextInt(3)];
          Written one = new Written(random.nextInt(3), key, seed, written.size());
          written.add(one);
          byte[] bytes = bytes(one.number);
          sorter.add(one.topic, key, seed, bytes, 1, bytes.length);
        }
      }
      written.sort(ORDER);
      assertThat(merged(sorter)).isEqualTo(written);
    }
  }

  /** A note of a number: a byte that is left out, the number, and some more or fewer bytes. */
  private static byte[] bytes(int number) {
    byte[] bytes = new byte[5 + number % 40];
    SpillFile.putInt(bytes, 1, Integer.reverseBytes(number));
    return bytes;
  }

  private static List<Written> merged(NoteSorter sorter) throws Exception {
    NoteMerge merge = new NoteMerge(seed -> "seed " + seed);
    merge.add(sorter.sorted());
    List<Written> merged = new ArrayList<>();
    for (int topic = 0; topic < 3; topic++) {
      while (merge.has(topic)) {
        NoteGroup group = merge.next(0);
        int size = 0;
        for (Note note : group) {
          int number = note.readHash();
          note.skip(number % 40);
          assertThat(note.hasMore()).isFalse();
          assertThat(note.path()).isEqualTo("seed " + note.seed());
          merged.add(new Written(topic, group.key(), note.seed(), number));
          size++;
        }
        assertThat(group.size()).isEqualTo(size);
      }
    }
    return merged;
  }

  @Test
  void aGroupHasNotesOfAnyLength() throws Exception {
    int[] lengths = {0, 3, 65_533, 0, 70_000, 0, 0, 65_536, 1, 200_000, 65_535, 2, 0};
    try (SpillFile file = new SpillFile()) {
      NoteSorter sorter = new NoteSorter(file);
      for (int key = 0; key < 2; key++) {
        for (int seed = 0; seed < 20 * lengths.length; seed++) {
          byte[] bytes = new byte[lengths[(seed + 5 * key) % lengths.length]];
          Arrays.fill(bytes, (byte) (seed % 64 * 2)); // numbers of one byte
          sorter.makeRoom();
          sorter.add(0, key, seed, bytes, 0, bytes.length);
        }
      }
      NoteMerge merge = new NoteMerge(seed -> "seed " + seed);
      merge.add(sorter.sorted());
      for (int key = 0; key < 2; key++) {
        int seed = 0;
        for (Note note : merge.next(0)) {
          assertThat(note.seed()).isEqualTo(seed);
          int length = 0;
          for (; note.hasMore(); length++) {
            assertThat(note.readInt()).isEqualTo(seed % 64);
          }
          assertThat(length).isEqualTo(lengths[(seed + 5 * key) % lengths.length]);
          seed++;
        }
        assertThat(seed).isEqualTo(20 * lengths.length);
      }
    }
  }
}
