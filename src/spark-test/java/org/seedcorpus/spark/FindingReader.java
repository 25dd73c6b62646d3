package org.seedcorpus.spark;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.spark.sql.Row;
import org.jspecify.annotations.Nullable;
import org.seedcorpus.rule.Finding;
import org.seedcorpus.rule.Fix.Safety;
import org.seedcorpus.rule.LocatedFix;
import org.seedcorpus.rule.LocatedFix.LocatedEdit;
import org.seedcorpus.rule.Location;
import org.seedcorpus.rule.Location.Point;
import org.seedcorpus.rule.Message;
import org.seedcorpus.rule.QuotedText;
import org.seedcorpus.rule.Severity;
import org.seedcorpus.rule.Snippet;
import org.seedcorpus.text.language.Language;

/** Reads the findings in the output again: everything that a finding is must be there. */
final class FindingReader {
  private FindingReader() {}

  /** Returns the finding of a {@link FindingRow} in the record that has this name. */
  static Finding read(Row row, String path) {
    List<Location> further = new ArrayList<>();
    for (Row place : row.<Row>getList(6)) {
      further.add(place(place, path));
    }
    List<Object> arguments = new ArrayList<>();
    for (Row argument : row.<Row>getList(9)) {
      arguments.add(argument(argument));
    }
    String rule = row.getString(0);
    return new Finding(
        rule,
        Severity.valueOf(row.getString(1).toUpperCase(Locale.ROOT)),
        place(row.getStruct(4), path),
        new Message(rule, row.getString(8), arguments),
        row.getInt(5),
        further,
        row.isNullAt(7) ? null : fix(row.getStruct(7), path),
        null);
  }

  private static LocatedFix fix(Row row, String path) {
    List<LocatedEdit> edits = new ArrayList<>();
    for (Row edit : row.<Row>getList(1)) {
      edits.add(new LocatedEdit(place(edit.getStruct(0), path), edit.getString(1)));
    }
    return new LocatedFix(edits, Safety.valueOf(row.getString(0)));
  }

  private static Object argument(Row row) {
    String value = row.getString(1);
    return switch (row.getString(0)) {
      case "quoted" -> new QuotedText(value);
      case "language" -> Language.of(value);
      case "int" -> Integer.valueOf(value);
      case "long" -> Long.valueOf(value);
      case "double" -> Double.valueOf(value);
      default -> value;
    };
  }

  private static Location place(Row row, String path) {
    @Nullable Snippet excerpt = null;
    if (!row.isNullAt(10)) {
      Row cut = row.getStruct(10);
      excerpt =
          new Snippet(
              cut.getString(0), cut.getInt(1), cut.getInt(2), cut.getBoolean(3), cut.getBoolean(4));
    }
    return new Location(
        path,
        row.getInt(6),
        row.getInt(7),
        new Point(row.getInt(0), row.getInt(1), row.getInt(2)),
        new Point(row.getInt(3), row.getInt(4), row.getInt(5)),
        row.getInt(8),
        row.getInt(9),
        excerpt);
  }
}
