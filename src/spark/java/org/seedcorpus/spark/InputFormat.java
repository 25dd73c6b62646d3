package org.seedcorpus.spark;

import java.util.Map;

/** How the records are stored, each read and written by Spark's own data source. */
enum InputFormat {
  /** A JSON object a line. */
  JSON,
  /** Parquet. */
  PARQUET,
  /** A record a line, or a file with the reader's option {@code wholetext}. */
  TEXT,
  /** CSV whose first line names the columns. */
  CSV;

  /** Returns the options of the reader, unless the user sets them. */
  Map<String, String> readerOptions() {
    return switch (this) {
      // Jackson refuses strings of more than 20 million characters unless told otherwise.
      case JSON -> Map.of("maxStringLen", Integer.toString(Integer.MAX_VALUE));
      case CSV -> Map.of("header", "true");
      case PARQUET, TEXT -> Map.of();
    };
  }

  /** Returns whether a record of it may be malformed while others are not. */
  boolean canBeMalformed() {
    return this == JSON || this == CSV;
  }
}
