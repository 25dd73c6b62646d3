package org.seedcorpus.spark;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
import org.apache.hadoop.conf.Configuration;
import org.apache.parquet.hadoop.ParquetFileReader;
import org.apache.parquet.hadoop.metadata.BlockMetaData;
import org.apache.parquet.hadoop.metadata.ColumnChunkMetaData;
import org.apache.parquet.hadoop.util.HadoopInputFile;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.functions;

/** Looks into the output of a check. */
final class Outputs {
  private Outputs() {}

  /** Returns the names of the records and the findings, as they are described in the docs. */
  static List<Row> findings(Path output) {
    Dataset<Row> data = Cluster.spark().read().parquet(output.resolve("findings").toString());
    return data.select(
            functions.col("id"),
            functions.struct(
                Stream.of(FindingRow.SCHEMA.fieldNames())
                    .map(functions::col)
                    .toArray(org.apache.spark.sql.Column[]::new)))
        .collectAsList();
  }

  /** Returns lines such as {@code id severity rule}, in order. */
  static List<String> lines(Path output) {
    return findings(output).stream()
        .map(
            row ->
                row.getString(0)
                    + " "
                    + row.getStruct(1).getString(1)
                    + " "
                    + row.getStruct(1).getString(0))
        .sorted()
        .toList();
  }

  /** Returns a column of one of the data sets in the output, in order. */
  static List<String> column(Path output, String dataSet, String format, String column) {
    return Cluster.spark()
        .read()
        .format(format)
        .load(output.resolve(dataSet).toString())
        .select(functions.col("`" + column + "`").cast("string"))
        .collectAsList()
        .stream()
        .map(row -> String.valueOf(row.get(0)))
        .sorted()
        .toList();
  }

  /** Returns the name and the checksum of each file; of the names, what Spark does not invent. */
  static List<String> files(Path output) throws IOException {
    try (Stream<Path> files = Files.walk(output)) {
      return files
          .filter(Files::isRegularFile)
          .map(file -> name(output, file) + " " + checksum(file))
          .sorted()
          .toList();
    }
  }

  /** Returns how many encodings the columns of the findings have, the most of any column. */
  static int encodings(Path output) throws IOException {
    Configuration configuration = new Configuration();
    int most = 0;
    try (Stream<Path> files = Files.walk(output.resolve("findings"))) {
      for (Path file : files.filter(one -> one.toString().endsWith(".parquet")).toList()) {
        var place = new org.apache.hadoop.fs.Path(file.toUri());
        try (var reader = ParquetFileReader.open(HadoopInputFile.fromPath(place, configuration))) {
          for (BlockMetaData block : reader.getFooter().getBlocks()) {
            for (ColumnChunkMetaData column : block.getColumns()) {
              most = Math.max(most, column.getEncodings().size());
            }
          }
        }
      }
    }
    return most;
  }

  private static String name(Path output, Path file) {
    return output.relativize(file).toString().replaceAll("part-(\\d+)-[0-9a-f-]{36}", "part-$1");
  }

  private static String checksum(Path file) {
    try {
      byte[] sum = MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(file));
      return HexFormat.of().formatHex(sum);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e); // every Java platform has it
    }
  }
}
