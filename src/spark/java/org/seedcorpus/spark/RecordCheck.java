package org.seedcorpus.spark;

import java.util.Iterator;
import java.util.List;
import org.apache.spark.TaskContext;
import org.apache.spark.api.java.function.MapPartitionsFunction;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.apache.spark.util.TaskCompletionListener;
import org.jspecify.annotations.Nullable;
import org.seedcorpus.check.FindingCounts;
import org.seedcorpus.check.SeedProfile;
import org.seedcorpus.check.SeedResult;
import org.seedcorpus.corpus.Entry;
import org.seedcorpus.corpus.SeedFile;
import org.seedcorpus.corpus.SeedFile.Unreadable.Reason;
import org.seedcorpus.corpus.SeedMetadata;
import org.seedcorpus.report.html.Source;
import org.seedcorpus.rule.Severity;
import org.seedcorpus.spark.CheckerPool.Checker;
import org.seedcorpus.text.Span;

/** Checks the records of one partition, by one checker. */
final class RecordCheck implements MapPartitionsFunction<Row, Row> {
  private static final long serialVersionUID = 1;
  private static final Span NOWHERE = new Span(0, 0);

  private static final StructType DECLARED =
      Field.struct(
          Field.text("headline"),
          Field.text("source"),
          Field.text("language"),
          Field.text("encoding"));

  private static final StructType COUNT =
      Field.struct(Field.text("rule"), Field.text("severity"), Field.number("findings"));

  private final CheckSettings settings;
  private final Broadcast<RecordNumbers> numbers;

  RecordCheck(CheckSettings settings, Broadcast<RecordNumbers> numbers) {
    this.settings = settings;
    this.numbers = numbers;
  }

  /** Returns the columns of a checked record, of which {@code input} is the record as it was. */
  static StructType schema(StructType input) {
    return Field.struct(
        Field.longNumber("number"),
        Field.text("id"),
        Field.of("input", input),
        Field.of("declared", DECLARED),
        Field.of("profile", ProfileRow.SCHEMA),
        Field.list("findings", FindingRow.SCHEMA),
        Field.list("counts", COUNT),
        Field.number("errors"),
        Field.number("warnings"),
        Field.number("infos"),
        Field.text("source"),
        Field.of("notes", DataTypes.BinaryType));
  }

  @Override
  public Iterator<Row> call(Iterator<Row> records) {
    Checker checker = CheckerPool.take(settings);
    TaskContext task = TaskContext.get();
    if (task != null) {
      TaskCompletionListener whenDone = done -> CheckerPool.give(settings, checker);
      task.addTaskCompletionListener(whenDone);
    }
    return new Checked(records, checker, numbers.value());
  }

  /** The checked records of a partition: each is checked when it is asked for. */
  private static final class Checked implements Iterator<Row> {
    private final Iterator<Row> records;
    private final Checker checker;
    private final RecordNumbers numbers;
    private String file = "";
    private long block = -1;
    private RecordNumbers.@Nullable Part part;
    private long place;

    Checked(Iterator<Row> records, Checker checker, RecordNumbers numbers) {
      this.records = records;
      this.checker = checker;
      this.numbers = numbers;
    }

    @Override
    public boolean hasNext() {
      return records.hasNext();
    }

    @Override
    public Row next() {
      Row record = records.next();
      RecordNumbers.Part here = part;
      if (here == null || block != record.getLong(1) || !file.equals(record.getString(0))) {
        file = record.getString(0);
        block = record.getLong(1);
        here = numbers.part(file, block);
        part = here;
        place = 0;
      }
      long number = here.first() + place;
      String id = text(record, 4);
      String path = id == null ? here.name() + "#" + (here.firstInFile() + place) : id;
      SeedMetadata declared =
          new SeedMetadata(
              text(record, 7), null, text(record, 5), text(record, 6), text(record, 8), null);
      place++;
      int order = (int) Math.min(number + 1, Integer.MAX_VALUE);
      Entry entry = new Entry(order, path, path, NOWHERE, 1, 1, 0, declared);
      try {
        return row(number, record, result(record, entry));
      } catch (Throwable e) {
        return row(number, record, checker.records().failed(entry, e));
      }
    }

    private SeedResult result(Row record, Entry entry) {
      if (record.getBoolean(2)) {
        return checker.records().unread(entry, new SeedFile.Unreadable(Reason.RECORD));
      }
      return record.isNullAt(3)
          ? checker.records().unread(entry, new SeedFile.Unreadable(Reason.NO_TEXT))
          : checker.records().check(entry, (byte[]) record.get(3));
    }

    private Row row(long number, Row record, SeedResult result) {
      SeedProfile facts = result.facts();
      List<FindingCounts.Count> counts = result.counts().counts();
      String declared = text(record, 6);
      return RowFactory.create(
          number,
          result.entry().path(),
          record.get(9),
          RowFactory.create(record.get(5), record.get(6), record.get(7), record.get(8)),
          facts == null ? null : ProfileRow.of(facts),
          result.findings().stream()
              .map(finding -> FindingRow.of(finding, checker.catalog()))
              .toArray(),
          counts.stream()
              .map(one -> RowFactory.create(one.rule(), one.severity().id(), one.findings()))
              .toArray(),
          result.counts().of(Severity.ERROR),
          result.counts().of(Severity.WARNING),
          result.counts().of(Severity.INFO),
          Source.of(declared, facts == null ? null : facts.source()),
          checker.records().notes());
    }

    private static @Nullable String text(Row record, int column) {
      return record.isNullAt(column) ? null : record.getString(column);
    }
  }
}
