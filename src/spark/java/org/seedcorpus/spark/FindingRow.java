package org.seedcorpus.spark;

import java.util.ArrayList;
import java.util.List;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.StructType;
import org.jspecify.annotations.Nullable;
import org.seedcorpus.report.model.RuleCatalog;
import org.seedcorpus.rule.Finding;
import org.seedcorpus.rule.Fix.Safety;
import org.seedcorpus.rule.LocatedFix;
import org.seedcorpus.rule.LocatedFix.LocatedEdit;
import org.seedcorpus.rule.Location;
import org.seedcorpus.rule.Message;

/** A finding as a row, with everything that the plugin's reports know of it. */
final class FindingRow {
  private static final StructType EDIT =
      Field.struct(Field.of("place", PlaceRow.SCHEMA), Field.text("replacement"));

  private static final StructType FIX =
      Field.struct(Field.text("safety"), Field.list("edits", EDIT));

  static final StructType SCHEMA =
      Field.struct(
          Field.text("rule"),
          Field.text("severity"),
          Field.text("message"),
          Field.text("remedy"),
          Field.of("place", PlaceRow.SCHEMA),
          Field.number("occurrences"),
          Field.list("further", PlaceRow.SCHEMA),
          Field.of("fix", FIX),
          Field.text("key"),
          Field.list("arguments", ArgumentRow.SCHEMA));

  private FindingRow() {}

  /**
   * Returns the row of a finding.
   *
   * @param catalog what the rules say
   */
  static Row of(Finding finding, RuleCatalog catalog) {
    LocatedFix fix = finding.fix();
    return RowFactory.create(
        finding.rule(),
        finding.severity().id(),
        catalog.message(finding),
        catalog.fix(finding),
        PlaceRow.of(finding.place()),
        finding.occurrences(),
        finding.further().stream().map(PlaceRow::of).toArray(),
        fix == null ? null : of(fix),
        finding.message().key(),
        finding.message().arguments().stream().map(ArgumentRow::of).toArray());
  }

  private static Row of(LocatedFix fix) {
    return RowFactory.create(
        fix.safety().name(),
        fix.edits().stream()
            .map(edit -> RowFactory.create(PlaceRow.of(edit.location()), edit.replacement()))
            .toArray());
  }

  /** Returns the finding in the record that has this name. */
  static Finding read(Row row, String path) {
    List<Location> further = new ArrayList<>();
    for (Row place : row.<Row>getList(6)) {
      further.add(PlaceRow.read(place, path));
    }
    List<Object> arguments = new ArrayList<>();
    for (Row argument : row.<Row>getList(9)) {
      arguments.add(ArgumentRow.read(argument));
    }
    String rule = row.getString(0);
    return new Finding(
        rule,
        Names.severity(row.getString(1)),
        PlaceRow.read(row.getStruct(4), path),
        new Message(rule, row.getString(8), arguments),
        row.getInt(5),
        further,
        row.isNullAt(7) ? null : fix(row.getStruct(7), path),
        null);
  }

  private static @Nullable LocatedFix fix(Row row, String path) {
    List<LocatedEdit> edits = new ArrayList<>();
    for (Row edit : row.<Row>getList(1)) {
      edits.add(new LocatedEdit(PlaceRow.read(edit.getStruct(0), path), edit.getString(1)));
    }
    return new LocatedFix(edits, Safety.valueOf(row.getString(0)));
  }
}
