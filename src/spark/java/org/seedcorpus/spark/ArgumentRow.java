package org.seedcorpus.spark;

import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.StructType;
import org.seedcorpus.rule.QuotedText;
import org.seedcorpus.text.language.Language;

/** What fills a place of a message, as a row: its kind, so that it can be read again. */
final class ArgumentRow {
  static final StructType SCHEMA = Field.struct(Field.text("kind"), Field.text("value"));

  private ArgumentRow() {}

  static Row of(Object argument) {
    if (argument instanceof QuotedText quoted) {
      return RowFactory.create("quoted", quoted.text());
    }
    if (argument instanceof Language language) {
      return RowFactory.create("language", language.tag());
    }
    String kind =
        argument instanceof Integer
            ? "int"
            : argument instanceof Long ? "long" : argument instanceof Double ? "double" : "text";
    return RowFactory.create(kind, argument.toString());
  }
}
