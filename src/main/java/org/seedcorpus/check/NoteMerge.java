package org.seedcorpus.check;

import java.io.IOException;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.PriorityQueue;
import java.util.function.IntFunction;
import org.seedcorpus.rule.Note;
import org.seedcorpus.rule.NoteGroup;

/** Merges sorted notes into groups: those of one topic and key. */
final class NoteMerge {
  /** A buffer that a large group has made larger is not kept. */
  private static final int KEPT = 1 << 20;

  private final IntFunction<String> pathOf;
  private final PriorityQueue<NoteCursor> cursors =
      new PriorityQueue<>(
          (one, two) -> {
            int topics = Integer.compare(one.topic(), two.topic());
            int keys = topics != 0 ? topics : Long.compareUnsigned(one.key(), two.key());
            return keys != 0 ? keys : Integer.compare(one.seed(), two.seed());
          });
  private final Group group = new Group();

  /** Creates an empty merge of the notes of seeds with these paths. */
  NoteMerge(IntFunction<String> pathOf) {
    this.pathOf = pathOf;
  }

  /** Adds notes, all of topics that have not been read yet. */
  void add(List<NoteCursor> some) throws IOException {
    for (NoteCursor one : some) {
      if (one.next()) {
        cursors.add(one);
      }
    }
  }

  /** Returns whether there are more notes of the topic; those of earlier ones must be read. */
  boolean has(int topic) {
    NoteCursor first = cursors.peek();
    return first != null && first.topic() == topic;
  }

  /** Returns the next group; it is valid until the next one is read. */
  NoteGroup next(int round) throws IOException {
    NoteCursor first = cursors.poll();
    if (first == null) {
      throw new NoSuchElementException();
    }
    int topic = first.topic();
    group.begin(round, first.key());
    while (first != null && first.topic() == topic && first.key() == group.key) {
      group.add(first);
      if (!first.next()) {
        first = cursors.poll();
      } else if (!cursors.isEmpty()
          && (first.topic() != topic || first.key() != group.key || isBehind(first))) {
        cursors.add(first);
        first = cursors.poll();
      }
    }
    if (first != null) {
      cursors.add(first);
    }
    return group;
  }

  private boolean isBehind(NoteCursor cursor) {
    NoteCursor other = cursors.peek();
    return other != null
        && other.topic() == cursor.topic()
        && other.key() == cursor.key()
        && other.seed() < cursor.seed();
  }

  /** A group, in arrays that are used again for the next one. */
  private final class Group implements NoteGroup {
    private int round;
    private long key;
    private int size;
    private int[] numbers = new int[4];
    private int[] starts = new int[4];
    private byte[] bytes = new byte[256];
    private int length;

    void begin(int ofRound, long ofKey) {
      if (bytes.length > KEPT) {
        bytes = new byte[KEPT];
      }
      round = ofRound;
      key = ofKey;
      size = 0;
      length = 0;
    }

    void add(NoteCursor note) {
      if (size == numbers.length) {
        numbers = Arrays.copyOf(numbers, 2 * size);
        starts = Arrays.copyOf(starts, 2 * size);
      }
      if (length + note.length() > bytes.length) {
        bytes = Arrays.copyOf(bytes, Math.max(bytes.length * 3 / 2, length + note.length()));
      }
      System.arraycopy(note.bytes(), note.start(), bytes, length, note.length());
      numbers[size] = note.seed();
      starts[size] = length;
      length += note.length();
      size++;
    }

    @Override
    public int round() {
      return round;
    }

    @Override
    public long key() {
      return key;
    }

    @Override
    public int size() {
      return size;
    }

    @Override
    public Iterator<Note> iterator() {
      return new Iterator<>() {
        private int next;

        @Override
        public boolean hasNext() {
          return next < size;
        }

        @Override
        public Note next() {
          if (next >= size) {
            throw new NoSuchElementException();
          }
          int i = next++;
          return new Note(
              numbers[i],
              pathOf.apply(numbers[i]),
              bytes,
              starts[i],
              i + 1 < size ? starts[i + 1] : length);
        }
      };
    }
  }
}
