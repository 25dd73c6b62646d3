package org.seedcorpus.rule;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.function.Consumer;

/** Notes of one key in a list, for tests of what a rule makes of them. */
public final class ListedNotes implements NoteGroup {
  private final List<byte[]> notes = new ArrayList<>();
  private final KeyCounts counts = new KeyCounts();

  /** Adds what the next seed's note has, and what is counted of it. */
  public ListedNotes add(Consumer<NoteCollector> write) {
    NoteCollector collector = new NoteCollector();
    write.accept(collector);
    NoteCollector.read(
        collector.toBytes(),
        new NoteCollector.Receiver() {
          @Override
          public void note(
              int rule, int round, long key, int seed, byte[] source, int start, int end) {
            notes.add(Arrays.copyOfRange(source, start, end));
          }

          @Override
          public void count(int rule, long key, long count) {
            counts.add(key, count);
          }
        });
    return this;
  }

  /** Returns what is counted of the seeds. */
  public KeyCounts counts() {
    return counts;
  }

  @Override
  public int round() {
    return 0;
  }

  @Override
  public long key() {
    return 0;
  }

  @Override
  public int size() {
    return notes.size();
  }

  @Override
  public Iterator<Note> iterator() {
    List<Note> all = new ArrayList<>();
    for (byte[] note : notes) {
      all.add(new Note(all.size(), "x", note, 0, note.length));
    }
    return all.iterator();
  }
}
