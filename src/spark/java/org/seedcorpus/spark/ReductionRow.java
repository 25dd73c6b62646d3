package org.seedcorpus.spark;

import java.util.Arrays;
import java.util.List;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.functions;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.jspecify.annotations.Nullable;
import org.seedcorpus.rule.Finding;

/**
 * What corpus rules make of the notes of one key, as rows: a note for a later round, a count, or a
 * finding. Each has the columns that it needs; the others are null.
 */
final class ReductionRow {
  private static final String RULE_ID = "ruleId";
  private static final String FINDING = "finding";

  /** The columns of a note, then those of the other kinds. */
  static final StructType SCHEMA =
      Field.joined(
          NoteRow.SCHEMA,
          Field.struct(
              Field.longNumber("count"),
              Field.text(RULE_ID),
              Field.text("severity"),
              Field.number("occurrences"),
              Field.of(FINDING, DataTypes.BinaryType)));

  /**
   * A finding of {@link #found}: the number of the record that it is in, null if it is in none, its
   * name, and the finding as {@link FindingCodec} has it.
   */
  static final StructType FOUND =
      Field.struct(
          Field.longNumber("number"),
          Field.text("id"),
          Field.text("rule"),
          Field.text("severity"),
          Field.number("occurrences"),
          Field.of(FINDING, DataTypes.BinaryType));

  private ReductionRow() {}

  static Row note(Row note) {
    return RowFactory.create(
        note.get(0),
        note.get(1),
        note.get(2),
        note.get(3),
        note.get(4),
        note.get(5),
        note.get(6),
        note.get(7),
        null,
        null,
        null,
        null,
        null);
  }

  static Row count(int rule, long key, long count) {
    return RowFactory.create(
        rule, null, key, null, null, null, null, null, count, null, null, null, null);
  }

  /** Returns the row of a finding; the record's number is null if it is in none. */
  static Row finding(@Nullable Integer record, Finding finding) {
    return RowFactory.create(
        null,
        null,
        null,
        record,
        finding.place().path(),
        null,
        null,
        null,
        null,
        finding.rule(),
        finding.severity().id(),
        finding.occurrences(),
        FindingCodec.encode(List.of(finding)));
  }

  /** Returns the row of a finding as {@link #FOUND} has it that is in no record. */
  static Row found(Finding finding) {
    return RowFactory.create(
        null,
        finding.place().path(),
        finding.rule(),
        finding.severity().id(),
        finding.occurrences(),
        FindingCodec.encode(List.of(finding)));
  }

  /** Returns the notes. */
  static Dataset<Row> notes(Dataset<Row> rows) {
    return rows.filter(functions.col("round").isNotNull())
        .select(
            Arrays.stream(NoteRow.SCHEMA.fieldNames()).map(functions::col).toArray(Column[]::new));
  }

  /** Returns the counts. */
  static Dataset<Row> counts(Dataset<Row> rows) {
    return rows.filter(functions.col("count").isNotNull()).select("rule", "key", "count");
  }

  /** Returns the findings, as {@link #FOUND} has them. */
  static Dataset<Row> found(Dataset<Row> rows) {
    return rows.filter(functions.col(FINDING).isNotNull())
        .select(
            functions.col("record").cast("long").as("number"),
            functions.col("id"),
            functions.col(RULE_ID).as("rule"),
            functions.col("severity"),
            functions.col("occurrences"),
            functions.col(FINDING));
  }
}
