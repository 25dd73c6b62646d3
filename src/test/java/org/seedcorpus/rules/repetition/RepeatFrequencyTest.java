package org.seedcorpus.rules.repetition;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.seedcorpus.check.SeedContexts;
import org.seedcorpus.rule.ListedNotes;
import org.seedcorpus.rule.Note;
import org.seedcorpus.rule.NoteCollector;
import org.seedcorpus.text.TokenIndex;

class RepeatFrequencyTest {
  @Test
  void samplesAreSpreadEvenly() {
    for (int count : new int[] {0, 1, 63, 64, 65, 100, 191, 193, 1_000}) {
      String text =
          IntStream.range(0, count).mapToObj(i -> "w" + i).collect(Collectors.joining(" "));
      TokenIndex tokens = SeedContexts.of("en", text).tokens();
      int size = Math.min(64, count);
      int[] words =
          IntStream.range(0, size).map(i -> tokens.hash((int) ((long) i * count / size))).toArray();
      assertThat(written(note -> RepeatFrequency.sample(tokens, size, note))).isEqualTo(words);
      int gaps = Math.max(0, count - 1);
      int some = Math.min(192, gaps);
      int[] pairs =
          IntStream.range(0, some)
              .map(i -> (int) ((long) i * gaps / some))
              .map(at -> RepeatFrequency.pair(tokens.hash(at), tokens.hash(at + 1)))
              .toArray();
      assertThat(written(note -> RepeatFrequency.pairs(tokens, some, note))).isEqualTo(pairs);
    }
  }

  @Test
  void theEvidenceLeavesOutTheRepeatItself() {
    TokenIndex tokens = SeedContexts.of("ar", "عنوان\n\nزار الوفد الجسر الجسر الجديد\n").tokens();
    int word = tokens.hash(3);
    assertThat(written(note -> RepeatFrequency.pairs(tokens, 5, note)))
        .doesNotContain(RepeatFrequency.pair(tokens.hash(2), word))
        .doesNotContain(RepeatFrequency.pair(word, tokens.hash(5)))
        .contains(RepeatFrequency.pair(tokens.hash(1), tokens.hash(2)));
  }

  /** Returns the hashes that are written to a note. */
  private static int[] written(Consumer<NoteCollector> write) {
    Note note = new ListedNotes().add(notes -> write.accept(notes.note(0, 0))).iterator().next();
    return IntStream.range(0, note.readInt()).map(i -> note.readHash()).toArray();
  }
}
