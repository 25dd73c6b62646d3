package org.seedcorpus.rule;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.seedcorpus.rule.Location.Point;

class NoteTest {
  private static Note note(java.util.function.Consumer<NoteCollector> write) {
    return new ListedNotes().add(notes -> write.accept(notes.note(0, 0))).iterator().next();
  }

  @ParameterizedTest
  @ValueSource(longs = {0, 1, -1, 63, 64, -64, -65, 1 << 20, Long.MAX_VALUE, Long.MIN_VALUE})
  void numbersAreReadAsTheyWereWritten(long number) {
    Note note = note(to -> to.write(number).writeHash((int) number));
    assertThat(note.readLong()).isEqualTo(number);
    assertThat(note.readHash()).isEqualTo((int) number);
    assertThat(note.hasMore()).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "Ferry sails", "é\u00FF", "وصول العبّارة", "𝄞", "\uD834 half", "\uDD1E"})
  void textsAreReadAsTheyWereWrittenHalvesOfPairsToo(String text) {
    Note note = note(to -> to.write(text).write(7));
    assertThat(note.readText()).isEqualTo(text);
    assertThat(note.readInt()).isEqualTo(7);
  }

  @Test
  void locationsAreThoseOfTheSeed() {
    Location place =
        new Location(
            "x",
            20,
            31,
            new Point(3, 5, 6),
            new Point(4, 1, 1),
            40,
            22,
            new Snippet("عادت العبّارة", 5, 13, true, false));
    Note note = note(to -> to.write(place).write(Location.ofFile("x")));
    assertThat(note.readLocation()).isEqualTo(place);
    assertThat(note.readLocation()).isEqualTo(Location.ofFile("x"));
  }

  @Test
  void theRestOfANoteGoesToAnother() {
    Note note = note(to -> to.write("read").write("rest").write(3));
    assertThat(note.readText()).isEqualTo("read");
    Note copy = note(to -> to.write(note));
    assertThat(copy.readText()).isEqualTo("rest");
    assertThat(copy.readInt()).isEqualTo(3);
  }

  @Test
  void whatAFailedRuleWroteIsForgotten() {
    NoteCollector notes = new NoteCollector();
    notes.rule(0);
    notes.note(0, 1).write("kept");
    notes.rule(1);
    notes.note(0, 2).write("failed");
    notes.discard();
    int size = notes.size();
    notes.rule(2);
    assertThat(notes.toBytes()).hasSize(size);
  }

  @Test
  void countsAreSumsByKey() {
    KeyCounts counts = new KeyCounts();
    for (int i = 0; i < 1_000; i++) {
      counts.add(i % 100, 1 + i % 2);
    }
    KeyCounts all = new KeyCounts();
    all.add(5, 1);
    all.add(counts);
    assertThat(all.of(5)).isEqualTo(21);
    assertThat(all.of(6)).isEqualTo(10);
    assertThat(all.of(100)).isZero();
  }
}
