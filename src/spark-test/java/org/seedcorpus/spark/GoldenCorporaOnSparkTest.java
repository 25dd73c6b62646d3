package org.seedcorpus.spark;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.seedcorpus.check.CheckOptions;
import org.seedcorpus.check.CheckResult;
import org.seedcorpus.check.CorpusChecker;
import org.seedcorpus.corpus.Corpus;
import org.seedcorpus.corpus.Entry;
import org.seedcorpus.corpus.SeedFile;
import org.seedcorpus.corpus.index.CorpusReader;
import org.seedcorpus.rule.Finding;
import org.seedcorpus.rule.RuleOptions;
import org.seedcorpus.rules.Rules;

/**
 * On Spark the same is found as by the plugin, to the last field, in all corpora of the tests.
 * Their files are the records. Not compared is what only an index can say, or what the plugin says
 * of its index: a record has neither a checksum nor an entry.
 */
class GoldenCorporaOnSparkTest {
  private static final Path CORPORA = Path.of("src/test/resources/corpora");
  private static final Set<String> OF_THE_INDEX =
      Set.of("checksum-differs", "declared-language-unknown");

  @TestFactory
  List<DynamicTest> corpora() throws IOException {
    try (Stream<Path> cases = Files.list(CORPORA)) {
      return cases
          .sorted()
          .map(one -> dynamicTest(one.getFileName().toString(), () -> check(one.resolve("seeds"))))
          .toList();
    }
  }

  private static void check(Path folder) throws IOException, InterruptedException {
    Corpus corpus = CorpusReader.read(folder, "INDEX.md");
    List<Row> rows = new ArrayList<>();
    Set<String> paths = new TreeSet<>();
    for (Entry entry : corpus.entries()) {
      if (corpus.fileOf(entry, Long.MAX_VALUE) instanceof SeedFile.Present file
          && paths.add(entry.path())) {
        rows.add(
            RowFactory.create(
                entry.path(),
                Files.readAllBytes(file.file()),
                entry.declared().headline(),
                entry.declared().source(),
                entry.declared().language(),
                entry.declared().encoding()));
      }
    }
    assertThat(found(corpus, rows)).containsExactlyElementsOf(expected(corpus, paths));
  }

  private static List<String> expected(Corpus corpus, Set<String> paths)
      throws IOException, InterruptedException {
    CheckOptions options = new CheckOptions(Map.of(), null, 2, CheckOptions.MAX_SEED_SIZE);
    CheckResult result = new CorpusChecker(Rules.all(RuleOptions.DEFAULT), options).check(corpus);
    return sorted(
        result
            .findings()
            .filter(one -> paths.contains(one.place().path()))
            .filter(one -> !OF_THE_INDEX.contains(one.rule())));
  }

  private static List<String> found(Corpus corpus, List<Row> rows) throws IOException {
    StructType schema =
        new StructType()
            .add("id", DataTypes.StringType)
            .add("text", DataTypes.BinaryType)
            .add("headline", DataTypes.StringType)
            .add("source", DataTypes.StringType)
            .add("language", DataTypes.StringType)
            .add("encoding", DataTypes.StringType);
    Path folder = Files.createTempDirectory("golden");
    Path input = folder.resolve("input");
    Path output = folder.resolve("output");
    Cluster.spark().createDataFrame(rows, schema).coalesce(1).write().parquet(input.toString());
    CheckCorpus.run(
        Cluster.spark(),
        "--input",
        input.toString(),
        "--format",
        "parquet",
        "--output",
        output.toString(),
        "--text",
        "text",
        "--id",
        "id",
        "--headline",
        "headline",
        "--source",
        "source",
        "--language",
        "language",
        "--declared-encoding",
        "encoding",
        "--require-headline",
        String.valueOf(corpus.shape().hasHeadline()),
        "--require-source",
        String.valueOf(corpus.shape().hasSource()));
    List<Finding> found = new ArrayList<>();
    for (Row row : Outputs.findings(output)) {
      found.add(FindingReader.read(row.getStruct(1), row.getString(0)));
    }
    return sorted(found.stream().filter(one -> !OF_THE_INDEX.contains(one.rule())));
  }

  private static List<String> sorted(Stream<Finding> findings) {
    return findings.map(Finding::toString).sorted(Comparator.naturalOrder()).toList();
  }
}
