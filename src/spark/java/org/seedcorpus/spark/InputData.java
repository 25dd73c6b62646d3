package org.seedcorpus.spark;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.DataFrameReader;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.expressions.UserDefinedFunction;
import org.apache.spark.sql.functions;
import org.apache.spark.sql.types.ArrayType;
import org.apache.spark.sql.types.BinaryType;
import org.apache.spark.sql.types.DataType;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.MapType;
import org.apache.spark.sql.types.StringType;
import org.apache.spark.sql.types.StructField;
import org.apache.spark.sql.types.StructType;
import org.jspecify.annotations.Nullable;

/** The data set to check, as Spark reads it. */
final class InputData {
  private static final String CORRUPT_OPTION = "spark.sql.columnNameOfCorruptRecord";

  private final Dataset<Row> data;
  private final @Nullable String corrupt;

  private InputData(Dataset<Row> data, @Nullable String corrupt) {
    this.data = data;
    this.corrupt = corrupt;
  }

  /** Opens the data set; its records are not read yet, but for their schema. */
  static InputData open(SparkSession spark, Arguments arguments) {
    Map<String, String> options = new HashMap<>(arguments.format().readerOptions());
    options.putAll(arguments.readerOptions());
    String corrupt = spark.conf().get(CORRUPT_OPTION);
    if (arguments.format().canBeMalformed()) {
      options.put("mode", "PERMISSIVE");
      options.put("columnNameOfCorruptRecord", corrupt);
    }
    String[] paths = arguments.inputs().toArray(String[]::new);
    String format = arguments.format().name().toLowerCase(Locale.ROOT);
    DataFrameReader reader = spark.read().format(format).options(options);
    if (!arguments.format().canBeMalformed()) {
      String ddl = arguments.schema();
      return new InputData((ddl == null ? reader : reader.schema(ddl)).load(paths), null);
    }
    StructType schema = schema(reader, arguments, paths);
    if (!Arrays.asList(schema.fieldNames()).contains(corrupt)) {
      schema = schema.add(corrupt, DataTypes.StringType);
    }
    return new InputData(reader.schema(schema).load(paths), corrupt);
  }

  private static StructType schema(DataFrameReader reader, Arguments arguments, String[] paths) {
    String ddl = arguments.schema();
    if (ddl != null) {
      return StructType.fromDDL(ddl);
    }
    StructType found = reader.load(paths).schema();
    // Of an empty file nothing can be found out: it has the columns that it is said to have.
    return found.isEmpty() ? named(arguments.columns()) : found;
  }

  private static StructType named(Arguments.Columns columns) {
    StructType schema = new StructType();
    for (String name :
        Arrays.asList(
            columns.text(),
            columns.id(),
            columns.headline(),
            columns.source(),
            columns.language(),
            columns.encoding())) {
      if (name != null && !Arrays.asList(schema.fieldNames()).contains(name)) {
        schema = schema.add(name, DataTypes.StringType);
      }
    }
    return schema;
  }

  /** Returns the columns of the input, without that of malformed records. */
  List<String> columns() {
    return Arrays.stream(data.columns()).filter(name -> !name.equals(corrupt)).toList();
  }

  /** Returns the name of the column with the text of malformed records; null if there is none. */
  @Nullable String corruptColumn() {
    return corrupt;
  }

  /** Returns in which part of which file each record is. */
  Dataset<Row> parts() {
    return data.select(file(), block());
  }

  /**
   * Returns each record as it is, what is declared of it, and its result.
   *
   * @param check what returns the result of the columns of a {@link RecordCheck}
   */
  Dataset<Row> checked(Arguments.Columns names, UserDefinedFunction check) {
    Column text = column("text", names.text());
    DataType type = data.select(text).schema().fields()[0].dataType();
    if (!(type instanceof StringType || type instanceof BinaryType)) {
      throw new UsageException(
          "--text: the column “%s” is of type %s; a text is string or binary"
              .formatted(names.text(), type.sql()));
    }
    Column malformed =
        corrupt == null ? functions.lit(false) : data.col(quoted(corrupt)).isNotNull();
    List<Column> whole = new ArrayList<>();
    for (String name : data.columns()) {
      whole.add(data.col(quoted(name)));
    }
    Column headline = string("headline", names.headline());
    Column source = string("source", names.source());
    Column language = string("language", names.language());
    Column encoding = string("declared-encoding", names.encoding());
    Column result =
        check.apply(
            file(),
            block(),
            malformed,
            text.cast(DataTypes.BinaryType),
            string("id", names.id()),
            headline,
            source,
            language,
            encoding);
    return data.select(
        functions.struct(whole.toArray(Column[]::new)).as("input"),
        functions
            .struct(
                headline.as("headline"),
                source.as("source"),
                language.as("language"),
                encoding.as("encoding"))
            .as("declared"),
        result.as("checked"));
  }

  /** Not of the column {@code _metadata}: for that, Spark copies each record once more. */
  private static Column file() {
    return functions.input_file_name().as("file");
  }

  private static Column block() {
    return functions.expr("input_file_block_start()").as("block");
  }

  private Column string(String option, @Nullable String name) {
    if (name == null) {
      return functions.lit(null).cast(DataTypes.StringType);
    }
    Column column = column(option, name);
    DataType type = data.select(column).schema().fields()[0].dataType();
    if (type instanceof StructType || type instanceof ArrayType || type instanceof MapType) {
      throw new UsageException(
          "--%s: the column “%s” is of type %s; it must be a plain value"
              .formatted(option, name, type.sql()));
    }
    return column.cast(DataTypes.StringType);
  }

  /** Returns a column by its name; with dots, a field of a structure. */
  private Column column(String option, String name) {
    List<String> path = path(data.schema(), name);
    if (path.isEmpty() || path.get(0).equals(corrupt)) {
      throw new UsageException(
          "--%s: there is no column “%s”; the input has: %s"
              .formatted(option, name, String.join(", ", columns())));
    }
    return in(data.col(quoted(path.get(0))), path.subList(1, path.size()));
  }

  /** Returns a column of the records that are kept as they were in the column {@code input}. */
  static Column kept(Dataset<Row> records, String name) {
    StructType schema = (StructType) records.schema().apply("input").dataType();
    return in(records.col("input"), path(schema, name));
  }

  private static Column in(Column column, List<String> path) {
    Column field = column;
    for (String part : path) {
      field = field.getField(part);
    }
    return field;
  }

  /** Returns the names that lead to a column; none if there is no such column. */
  private static List<String> path(StructType schema, String name) {
    if (field(schema, name) != null) {
      return List.of(name);
    }
    List<String> path = Arrays.asList(name.split("\\.", -1));
    DataType type = schema;
    for (String part : path) {
      StructField field = type instanceof StructType in ? field(in, part) : null;
      if (field == null) {
        return List.of();
      }
      type = field.dataType();
    }
    return path;
  }

  private static @Nullable StructField field(StructType in, String name) {
    for (StructField field : in.fields()) {
      if (field.name().equals(name)) {
        return field;
      }
    }
    return null;
  }

  private static String quoted(String name) {
    return "`" + name.replace("`", "``") + "`";
  }
}
