package org.seedcorpus.spark;

import java.io.Serializable;
import java.net.URI;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/**
 * Numbers the records of a data set in an order that depends on nothing but the files: by the names
 * of the files, and in a file by place. What is kept is one row for each part of a file that Spark
 * reads by itself, as the driver does too.
 *
 * @param parts by file and block
 * @param count how many records there are
 */
record RecordNumbers(Map<Key, Part> parts, long count) implements Serializable {
  /** A part of a file: where it begins in it. */
  record Key(String file, long block) implements Serializable {}

  /**
   * What is known of a part.
   *
   * @param first the number of its first record
   * @param name the name of the file, for people
   * @param firstInFile the place of its first record in the file, from 1
   */
  record Part(long first, String name, long firstInFile) implements Serializable {}

  private record Counted(Key key, long records) {}

  /** Counts the records. */
  static RecordNumbers of(Dataset<Row> parts) {
    List<Counted> counted = new ArrayList<>();
    for (Row row : parts.groupBy("file", "block").count().collectAsList()) {
      counted.add(new Counted(new Key(row.getString(0), row.getLong(1)), row.getLong(2)));
    }
    counted.sort(
        Comparator.comparing((Counted one) -> one.key().file())
            .thenComparing(one -> one.key().block()));
    int folder = folder(counted);
    Map<Key, Part> numbered = new HashMap<>();
    long next = 0;
    long inFile = 0;
    String file = "";
    for (Counted one : counted) {
      inFile = one.key().file().equals(file) ? inFile : 0;
      file = one.key().file();
      numbered.put(one.key(), new Part(next, decoded(file.substring(folder)), inFile + 1));
      next += one.records();
      inFile += one.records();
    }
    return new RecordNumbers(numbered, next);
  }

  /** Returns the length of the path of the folder that holds all files. */
  private static int folder(List<Counted> counted) {
    if (counted.isEmpty()) {
      return 0;
    }
    String first = counted.get(0).key().file();
    String last = counted.get(counted.size() - 1).key().file(); // they are sorted
    int same = 0;
    while (same < first.length()
        && same < last.length()
        && first.charAt(same) == last.charAt(same)) {
      same++;
    }
    return first.lastIndexOf('/', same - 1) + 1;
  }

  private static String decoded(String path) {
    String name = URI.create("x:/" + path).getPath();
    return name == null ? path : name.substring(1);
  }

  /**
   * Returns what is known of a part.
   *
   * @throws IllegalStateException if it was not there when the records were counted
   */
  Part part(String file, long block) {
    Part part = parts.get(new Key(file, block));
    if (part == null) {
      throw new IllegalStateException(file + " has changed while it was checked");
    }
    return part;
  }
}
