package org.seedcorpus.spark;

import java.util.Arrays;
import java.util.List;
import org.apache.spark.sql.types.DataType;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructField;
import org.apache.spark.sql.types.StructType;

/** Builds schemas. */
final class Field {
  private Field() {}

  static StructField text(String name) {
    return of(name, DataTypes.StringType);
  }

  static StructField number(String name) {
    return of(name, DataTypes.IntegerType);
  }

  static StructField longNumber(String name) {
    return of(name, DataTypes.LongType);
  }

  static StructField flag(String name) {
    return of(name, DataTypes.BooleanType);
  }

  static StructField list(String name, DataType of) {
    return of(name, DataTypes.createArrayType(of));
  }

  static StructField of(String name, DataType type) {
    return DataTypes.createStructField(name, type, true);
  }

  static StructType struct(StructField... fields) {
    return DataTypes.createStructType(fields);
  }

  /** Returns the fields of the first structure, then those of the second. */
  static StructType joined(StructType first, StructType second) {
    List<StructField> all = new java.util.ArrayList<>(Arrays.asList(first.fields()));
    all.addAll(Arrays.asList(second.fields()));
    return DataTypes.createStructType(all);
  }
}
