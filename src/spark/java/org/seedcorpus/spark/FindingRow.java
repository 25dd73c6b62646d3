package org.seedcorpus.spark;

import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.StructType;
import org.seedcorpus.report.model.RuleCatalog;
import org.seedcorpus.rule.Finding;
import org.seedcorpus.rule.LocatedFix;

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
}
