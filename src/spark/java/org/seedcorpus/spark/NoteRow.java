package org.seedcorpus.spark;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.spark.api.java.function.FlatMapFunction;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.seedcorpus.rule.Note;
import org.seedcorpus.rule.NoteCollector;

/** The notes that corpus rules take of records, and what they count, as rows. */
final class NoteRow {
  /** A note; {@code after} and {@code ordinal} keep the notes of one record in their order. */
  static final StructType SCHEMA =
      Field.struct(
          Field.number("rule"),
          Field.number("round"),
          Field.longNumber("key"),
          Field.number("record"),
          Field.text("id"),
          Field.longNumber("after"),
          Field.number("ordinal"),
          Field.of("bytes", DataTypes.BinaryType));

  static final StructType COUNT =
      Field.struct(Field.number("rule"), Field.longNumber("key"), Field.longNumber("count"));

  private NoteRow() {}

  /** Returns the notes of all records, a row each. */
  static Dataset<Row> notes(Dataset<Row> checked) {
    FlatMapFunction<Row, Row> notes =
        row -> {
          List<Row> rows = new ArrayList<>();
          int number = Math.toIntExact(row.getLong(0));
          NoteCollector.read((byte[]) row.get(2), new Notes(rows, number, row.getString(1)));
          return rows.iterator();
        };
    return checked.select("number", "id", "notes").flatMap(notes, Encoders.row(SCHEMA));
  }

  /** Returns what was counted of all records, a row a record and key. */
  static Dataset<Row> counts(Dataset<Row> checked) {
    FlatMapFunction<Row, Row> counts =
        row -> {
          List<Row> rows = new ArrayList<>();
          NoteCollector.read((byte[]) row.get(0), new Counts(rows));
          return rows.iterator();
        };
    return checked.select("notes").flatMap(counts, Encoders.row(COUNT));
  }

  static Row note(
      int rule, int round, long key, int record, String id, long after, int ordinal, byte[] bytes) {
    return RowFactory.create(rule, round, key, record, id, after, ordinal, bytes);
  }

  /** Returns the note to be read again. */
  static Note read(Row row) {
    byte[] bytes = (byte[]) row.get(7);
    return new Note(row.getInt(3), row.getString(4), bytes, 0, bytes.length);
  }

  private record Notes(List<Row> rows, int number, String id) implements NoteCollector.Receiver {
    @Override
    public void note(int rule, int round, long key, int seed, byte[] source, int start, int end) {
      byte[] bytes = Arrays.copyOfRange(source, start, end);
      rows.add(NoteRow.note(rule, round, key, number, id, 0L, rows.size(), bytes));
    }

    @Override
    public void count(int rule, long key, long count) {
      // read by itself
    }
  }

  private record Counts(List<Row> rows) implements NoteCollector.Receiver {
    @Override
    public void note(int rule, int round, long key, int seed, byte[] source, int start, int end) {
      // read by itself
    }

    @Override
    public void count(int rule, long key, long count) {
      rows.add(RowFactory.create(rule, key, count));
    }
  }
}
