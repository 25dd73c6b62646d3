package org.seedcorpus.spark;

import java.util.Collections;
import java.util.Iterator;
import java.util.NoSuchElementException;
import org.apache.spark.TaskContext;
import org.apache.spark.api.java.function.MapPartitionsFunction;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.StructType;
import org.apache.spark.util.TaskCompletionListener;
import org.seedcorpus.rule.Finding;
import org.seedcorpus.spark.CheckerPool.Checker;

/** Puts findings that were kept as bytes into words and columns, a row each. */
final class FindingRows implements MapPartitionsFunction<Row, Row> {
  private static final long serialVersionUID = 1;

  /** A finding, with the number and the name of the record that it is in. */
  static final StructType SCHEMA =
      Field.struct(
          Field.longNumber("number"), Field.text("id"), Field.of("finding", FindingRow.SCHEMA));

  private final CheckSettings settings;

  FindingRows(CheckSettings settings) {
    this.settings = settings;
  }

  @Override
  public Iterator<Row> call(Iterator<Row> encoded) {
    if (!encoded.hasNext()) {
      return Collections.emptyIterator();
    }
    Checker checker = CheckerPool.take(settings);
    TaskContext task = TaskContext.get();
    if (task != null) {
      TaskCompletionListener whenDone = done -> CheckerPool.give(settings, checker);
      task.addTaskCompletionListener(whenDone);
    }
    return new Rows(encoded, checker);
  }

  private static final class Rows implements Iterator<Row> {
    private final Iterator<Row> encoded;
    private final Checker checker;
    private Row record = RowFactory.create();
    private Iterator<Finding> findings = Collections.emptyIterator();

    Rows(Iterator<Row> encoded, Checker checker) {
      this.encoded = encoded;
      this.checker = checker;
    }

    @Override
    public boolean hasNext() {
      while (!findings.hasNext() && encoded.hasNext()) {
        record = encoded.next();
        findings = FindingCodec.decode((byte[]) record.get(2), record.getString(1)).iterator();
      }
      return findings.hasNext();
    }

    @Override
    public Row next() {
      if (!hasNext()) {
        throw new NoSuchElementException();
      }
      Finding finding = findings.next();
      return RowFactory.create(
          record.get(0), record.get(1), FindingRow.of(finding, checker.catalog()));
    }
  }
}
