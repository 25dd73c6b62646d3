package org.seedcorpus.spark;

import java.util.List;
import org.apache.spark.TaskContext;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.api.java.UDF9;
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

/**
 * Checks the records of one partition, in their order, by one checker. It is a function of columns
 * so that Spark keeps the record itself as it is: a text is not copied once more only to be passed
 * on.
 */
final class RecordCheck
    implements UDF9<String, Long, Boolean, Object, String, String, String, String, String, Row> {
  // The text is an Object: what reads this source for the plugin's descriptor knows no arrays that
  // may be null.
  private static final long serialVersionUID = 1;
  private static final Span NOWHERE = new Span(0, 0);

  private static final StructType COUNT =
      Field.struct(Field.text("rule"), Field.text("severity"), Field.number("findings"));

  /** The result of one record. */
  static final StructType SCHEMA =
      Field.struct(
          Field.longNumber("number"),
          Field.text("id"),
          Field.of("profile", ProfileRow.SCHEMA),
          Field.of("findings", DataTypes.BinaryType),
          Field.list("counts", COUNT),
          Field.number("errors"),
          Field.number("warnings"),
          Field.number("infos"),
          Field.text("source"),
          Field.of("notes", DataTypes.BinaryType));

  private final CheckSettings settings;
  private final Broadcast<RecordNumbers> numbers;
  private transient @Nullable Partition partition;

  RecordCheck(CheckSettings settings, Broadcast<RecordNumbers> numbers) {
    this.settings = settings;
    this.numbers = numbers;
  }

  @Override
  public Row call(
      String file,
      Long block,
      Boolean isMalformed,
      @Nullable Object text,
      @Nullable String id,
      @Nullable String headline,
      @Nullable String source,
      @Nullable String language,
      @Nullable String encoding) {
    TaskContext task = TaskContext.get();
    Partition now = partition;
    if (now == null || now.task != task) { // each task has a copy of this object
      now = new Partition(task, settings, numbers.value());
      partition = now;
    }
    SeedMetadata declared = new SeedMetadata(language, null, headline, source, encoding, null);
    return now.check(now.next(file, block), isMalformed, text, id, declared);
  }

  /** What is to be known while one partition is checked. */
  private static final class Partition {
    private final @Nullable TaskContext task;
    private final Checker checker;
    private final RecordNumbers numbers;
    private String file = "";
    private long block = -1;
    private RecordNumbers.@Nullable Part part;
    private long place;

    Partition(@Nullable TaskContext task, CheckSettings settings, RecordNumbers numbers) {
      this.task = task;
      this.numbers = numbers;
      Checker taken = CheckerPool.take(settings);
      checker = taken;
      if (task != null) {
        TaskCompletionListener whenDone = done -> CheckerPool.give(settings, taken);
        task.addTaskCompletionListener(whenDone);
      }
    }

    /** Returns the part of a file that the next record is in, and counts the record. */
    RecordNumbers.Part next(String nextFile, long nextBlock) {
      RecordNumbers.Part here = part;
      if (here == null || block != nextBlock || !file.equals(nextFile)) {
        file = nextFile;
        block = nextBlock;
        here = numbers.part(file, block);
        part = here;
        place = 0;
      }
      place++;
      return here;
    }

    Row check(
        RecordNumbers.Part here,
        boolean isMalformed,
        @Nullable Object text,
        @Nullable String id,
        SeedMetadata declared) {
      long number = here.first() + place - 1;
      String path = id == null ? here.name() + "#" + (here.firstInFile() + place - 1) : id;
      int order = (int) Math.min(number + 1, Integer.MAX_VALUE);
      Entry entry = new Entry(order, path, path, NOWHERE, 1, 1, 0, declared);
      try {
        return row(number, result(entry, isMalformed, text));
      } catch (Throwable e) {
        return row(number, checker.records().failed(entry, e));
      }
    }

    private SeedResult result(Entry entry, boolean isMalformed, @Nullable Object text) {
      if (isMalformed) {
        return checker.records().unread(entry, new SeedFile.Unreadable(Reason.RECORD));
      }
      return text == null
          ? checker.records().unread(entry, new SeedFile.Unreadable(Reason.NO_TEXT))
          : checker.records().check(entry, (byte[]) text);
    }

    private Row row(long number, SeedResult result) {
      SeedProfile facts = result.facts();
      List<FindingCounts.Count> counts = result.counts().counts();
      String declared = result.entry().declared().source();
      return RowFactory.create(
          number,
          result.entry().path(),
          facts == null ? null : ProfileRow.of(facts),
          FindingCodec.encode(result.findings()),
          counts.stream()
              .map(one -> RowFactory.create(one.rule(), one.severity().id(), one.findings()))
              .toArray(),
          result.counts().of(Severity.ERROR),
          result.counts().of(Severity.WARNING),
          result.counts().of(Severity.INFO),
          Source.of(declared, facts == null ? null : facts.source()),
          checker.records().notes());
    }
  }
}
