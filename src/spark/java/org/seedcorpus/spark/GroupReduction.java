package org.seedcorpus.spark;

import java.util.Arrays;
import java.util.Collections;
import java.util.Iterator;
import java.util.NoSuchElementException;
import org.apache.spark.TaskContext;
import org.apache.spark.api.java.function.MapPartitionsFunction;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.sql.Row;
import org.apache.spark.util.TaskCompletionListener;
import org.jspecify.annotations.Nullable;
import org.seedcorpus.check.NoteReducer;
import org.seedcorpus.rule.Finding;
import org.seedcorpus.rule.Note;
import org.seedcorpus.rule.NoteCollector;
import org.seedcorpus.rule.NoteGroup;

/**
 * Lets corpus rules look at the notes of a partition, which are sorted by rule and key: those of
 * one key are a group. It returns findings, notes for later rounds, and counts.
 */
final class GroupReduction implements MapPartitionsFunction<Row, Row> {
  private static final long serialVersionUID = 1;

  private final CheckSettings settings;
  private final int round;
  private final Broadcast<CountTable> counts;

  GroupReduction(CheckSettings settings, int round, Broadcast<CountTable> counts) {
    this.settings = settings;
    this.round = round;
    this.counts = counts;
  }

  @Override
  public Iterator<Row> call(Iterator<Row> notes) {
    if (!notes.hasNext()) {
      return Collections.emptyIterator();
    }
    Groups groups = new Groups(notes);
    TaskContext task = TaskContext.get();
    if (task != null) {
      TaskCompletionListener whenDone = done -> groups.close();
      task.addTaskCompletionListener(whenDone);
    }
    return groups;
  }

  /** What a reducer makes of the groups, group after group. */
  private final class Groups implements Iterator<Row>, NoteCollector.Receiver {
    private final NoteReducer reducer =
        new NoteReducer(settings.rules(), settings.options(), CorpusRules.DATA_SET);
    private final NoteCollector next = new NoteCollector();
    private final Iterator<Row> notes;
    private final RowBuffer group = new RowBuffer();
    private final RowBuffer results = new RowBuffer();
    private Iterator<Row> ready = Collections.emptyIterator();
    private @Nullable Row first; // of the next group
    private @Nullable Note current;
    private Iterator<Row> cursor = Collections.emptyIterator();
    private @Nullable Row cursorRow;
    private int ordinal;

    Groups(Iterator<Row> notes) {
      this.notes = notes;
      first = notes.next();
    }

    @Override
    public boolean hasNext() {
      while (!ready.hasNext() && first != null) {
        results.close();
        reduce(first);
        ready = results.iterator();
      }
      return ready.hasNext();
    }

    @Override
    public Row next() {
      if (!hasNext()) {
        throw new NoSuchElementException();
      }
      return ready.next();
    }

    private void reduce(Row start) {
      group.close();
      group.add(start);
      first = null;
      int rule = start.getInt(0);
      long key = start.getLong(2);
      while (first == null && notes.hasNext()) {
        Row row = notes.next();
        if (row.getInt(0) == rule && row.getLong(2) == key) {
          group.add(row);
        } else {
          first = row;
        }
      }
      if (group.size() < reducer.smallestGroup(rule, round)) {
        return;
      }
      next.clear();
      ordinal = 0;
      current = null;
      cursor = group.iterator();
      cursorRow = null;
      reducer.reduce(
          rule,
          new Group(key),
          counts.value().of(rule, reducer.size()),
          next,
          finding -> results.add(found(finding)));
      NoteCollector.read(next.toBytes(), this);
    }

    private Row found(Finding finding) {
      String path = finding.place().path();
      Note note = current;
      if (note != null && note.path().equals(path)) {
        return ReductionRow.finding(note.seed(), finding);
      }
      Row row = find(4, path);
      return ReductionRow.finding(row == null ? null : row.getInt(3), finding);
    }

    @Override
    public void note(int rule, int later, long key, int record, byte[] source, int start, int end) {
      Row of = find(3, record);
      if (of == null) {
        throw new IllegalStateException("a note of a record that is not in the group");
      }
      byte[] bytes = Arrays.copyOfRange(source, start, end);
      results.add(
          ReductionRow.note(
              NoteRow.note(
                  rule, later, key, record, of.getString(4), of.getLong(2), ordinal++, bytes)));
    }

    /** Returns a row of the group; in most cases, what is looked for next follows. */
    private @Nullable Row find(int column, Object value) {
      if (cursorRow != null && cursorRow.get(column).equals(value)) {
        return cursorRow;
      }
      for (int pass = 0; pass < 2; pass++) {
        while (cursor.hasNext()) {
          Row row = cursor.next();
          if (row.get(column).equals(value)) {
            cursorRow = row;
            return row;
          }
        }
        cursor = group.iterator();
      }
      return null;
    }

    @Override
    public void count(int rule, long key, long count) {
      results.add(ReductionRow.count(rule, key, count));
    }

    void close() {
      group.close();
      results.close();
    }

    /** The notes that were buffered last. */
    private final class Group implements NoteGroup {
      private final long key;

      Group(long key) {
        this.key = key;
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
        return group.size();
      }

      @Override
      public Iterator<Note> iterator() {
        Iterator<Row> rows = group.iterator();
        return new Iterator<>() {
          @Override
          public boolean hasNext() {
            return rows.hasNext();
          }

          @Override
          public Note next() {
            Note note = NoteRow.read(rows.next());
            current = note;
            return note;
          }
        };
      }
    }
  }
}
