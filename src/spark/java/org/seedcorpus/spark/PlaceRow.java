package org.seedcorpus.spark;

import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.StructType;
import org.seedcorpus.rule.Location;
import org.seedcorpus.rule.Snippet;

/** A location in a record as a row; all but the record's name. */
final class PlaceRow {
  private static final StructType EXCERPT =
      Field.struct(
          Field.text("text"),
          Field.number("start"),
          Field.number("end"),
          Field.flag("cutBefore"),
          Field.flag("cutAfter"));

  static final StructType SCHEMA =
      Field.struct(
          Field.number("line"),
          Field.number("column"),
          Field.number("columnUtf16"),
          Field.number("endLine"),
          Field.number("endColumn"),
          Field.number("endColumnUtf16"),
          Field.number("start"),
          Field.number("end"),
          Field.number("byteOffset"),
          Field.number("byteLength"),
          Field.of("excerpt", EXCERPT));

  private PlaceRow() {}

  static Row of(Location place) {
    Snippet excerpt = place.excerpt();
    return RowFactory.create(
        place.from().line(),
        place.from().column(),
        place.from().columnUtf16(),
        place.to().line(),
        place.to().column(),
        place.to().columnUtf16(),
        place.start(),
        place.end(),
        place.byteOffset(),
        place.byteLength(),
        excerpt == null
            ? null
            : RowFactory.create(
                excerpt.text(),
                excerpt.start(),
                excerpt.end(),
                excerpt.cutBefore(),
                excerpt.cutAfter()));
  }
}
