package org.seedcorpus.check;

import java.io.IOException;
import java.util.ArrayList;
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
  /** A group of a million notes is in many small arrays: there may be no room for a large one. */
  private static final int CHUNK_BITS = 16;

  private static final int CHUNK = 1 << CHUNK_BITS;

  /** The notes of one seed alone are few. */
  private static final int FIRST_CHUNK = 1 << 9;

  /** How many of these are kept for the next group. */
  private static final int KEPT = 16;

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
    private int[] places = new int[4]; // the chunk, and where in it
    private int[] lengths = new int[4];
    private final List<byte[]> chunks = new ArrayList<>(List.of(new byte[FIRST_CHUNK]));
    private int chunk;
    private int used; // of that chunk

    void begin(int ofRound, long ofKey) {
      if (chunks.size() > KEPT) {
        chunks.subList(KEPT, chunks.size()).clear();
      }
      round = ofRound;
      key = ofKey;
      size = 0;
      chunk = 0;
      used = 0;
    }

    void add(NoteCursor note) {
      if (size == numbers.length) {
        numbers = Arrays.copyOf(numbers, 2 * size);
        places = Arrays.copyOf(places, 2 * size);
        lengths = Arrays.copyOf(lengths, 2 * size);
      }
      if (used >= CHUNK || used + note.length() > chunks.get(chunk).length) {
        nextChunk(note.length());
      }
      System.arraycopy(note.bytes(), note.start(), chunks.get(chunk), used, note.length());
      numbers[size] = note.seed();
      places[size] = chunk << CHUNK_BITS | used;
      lengths[size] = note.length();
      used += note.length();
      size++;
    }

    private void nextChunk(int least) {
      chunk++;
      used = 0;
      if (chunk == chunks.size()) {
        chunks.add(new byte[Math.max(CHUNK, least)]);
      } else if (chunks.get(chunk).length < least) {
        chunks.set(chunk, new byte[least]);
      }
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
          int start = places[i] & CHUNK - 1;
          return new Note(
              numbers[i],
              pathOf.apply(numbers[i]),
              chunks.get(places[i] >>> CHUNK_BITS),
              start,
              start + lengths[i]);
        }
      };
    }
  }
}
