package org.seedcorpus.spark;

import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.StructType;
import org.seedcorpus.check.SeedProfile;
import org.seedcorpus.check.SeedProfile.Direction;
import org.seedcorpus.check.SeedProfile.LineEnds;
import org.seedcorpus.rule.SeedContext.LanguageFrom;
import org.seedcorpus.text.language.Language;

/** What a record is like, as a row. */
final class ProfileRow {
  static final StructType SCHEMA =
      Field.struct(
          Field.text("language"),
          Field.text("languageFrom"),
          Field.text("encoding"),
          Field.flag("wellFormed"),
          Field.flag("byteOrderMark"),
          Field.text("lineEnds"),
          Field.text("direction"),
          Field.number("bytes"),
          Field.number("characters"),
          Field.number("words"),
          Field.number("lines"),
          Field.text("headline"),
          Field.text("source"),
          Field.number("headlineLine"),
          Field.number("sourceLine"));

  private ProfileRow() {}

  static Row of(SeedProfile facts) {
    return RowFactory.create(
        facts.language().tag(),
        facts.languageFrom().name(),
        facts.encoding(),
        facts.wellFormed(),
        facts.byteOrderMark(),
        facts.lineEnds().name(),
        facts.direction().name(),
        facts.bytes(),
        facts.characters(),
        facts.words(),
        facts.lines(),
        facts.headline(),
        facts.source(),
        facts.headlineLine(),
        facts.sourceLine());
  }

  static SeedProfile read(Row row) {
    return new SeedProfile(
        Language.of(row.getString(0)),
        LanguageFrom.valueOf(row.getString(1)),
        row.getString(2),
        row.getBoolean(3),
        row.getBoolean(4),
        LineEnds.valueOf(row.getString(5)),
        Direction.valueOf(row.getString(6)),
        row.getInt(7),
        row.getInt(8),
        row.getInt(9),
        row.getInt(10),
        row.isNullAt(11) ? null : row.getString(11),
        row.isNullAt(12) ? null : row.getString(12),
        row.getInt(13),
        row.getInt(14));
  }
}
