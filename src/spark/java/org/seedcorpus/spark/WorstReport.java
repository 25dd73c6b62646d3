package org.seedcorpus.spark;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.hadoop.fs.Path;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.functions;
import org.seedcorpus.check.CheckResult;
import org.seedcorpus.check.FindingCounts;
import org.seedcorpus.check.SeedLoader;
import org.seedcorpus.check.SeedProfile;
import org.seedcorpus.check.SeedResult;
import org.seedcorpus.corpus.Corpus;
import org.seedcorpus.corpus.CorpusFiles;
import org.seedcorpus.corpus.Entry;
import org.seedcorpus.corpus.SeedMetadata;
import org.seedcorpus.corpus.SeedShape;
import org.seedcorpus.report.html.HtmlReport;
import org.seedcorpus.report.model.Report;
import org.seedcorpus.report.model.ReportModel;
import org.seedcorpus.report.model.ReportOptions;
import org.seedcorpus.report.sarif.SarifReport;
import org.seedcorpus.rule.Finding;
import org.seedcorpus.text.DecodedText;
import org.seedcorpus.text.Span;
import org.seedcorpus.text.WordIndex;
import org.seedcorpus.text.language.Language;

/** The reports that people and tools read: of so many of the worst records. */
final class WorstReport {
  /** How many UTF-16 units of texts are shown whole. */
  private static final long MOST_UNITS = 16_000_000;

  private static final Comparator<Finding> BY_PLACE =
      Comparator.<Finding>comparingInt(finding -> finding.place().start())
          .thenComparing(Finding::severity)
          .thenComparing(Finding::rule)
          .thenComparing(finding -> finding.place().end())
          .thenComparing(finding -> finding.message().toString());

  private final Arguments arguments;
  private final OutputFolder output;
  private final Map<String, DecodedText> texts = new HashMap<>();

  WorstReport(Arguments arguments, OutputFolder output) {
    this.arguments = arguments;
    this.output = output;
  }

  /** Writes the reports. */
  void write(Results results, Summaries summaries, Totals totals) throws IOException {
    Dataset<Row> worst =
        results
            .verdicts()
            .filter("errors + warnings + infos > 0")
            .orderBy(
                functions.desc("errors"),
                functions.desc("warnings"),
                functions.desc("infos"),
                functions.asc("number"))
            .limit(arguments.worst())
            .select("number");
    List<Object> numbers = new ArrayList<>();
    worst.collectAsList().forEach(row -> numbers.add(row.getLong(0)));
    Column chosen = functions.col("number").isin(numbers.toArray());
    Map<Long, SeedResult> byNumber = seeds(results, chosen);
    List<Long> shown = new ArrayList<>();
    long units = 0;
    for (Object number : numbers) { // the worst first
      SeedResult seed = byNumber.get(number);
      SeedProfile facts = seed == null ? null : seed.facts();
      units += facts == null ? 0 : facts.characters();
      if (facts != null && units <= MOST_UNITS) {
        shown.add((Long) number);
      }
    }
    readTexts(results, shown, byNumber);
    List<SeedResult> seeds = List.copyOf(byNumber.values());
    Corpus corpus =
        new Corpus(
            CorpusFiles.unlisted(java.nio.file.Path.of("")),
            CorpusRules.DATA_SET,
            null,
            seeds.stream().map(SeedResult::entry).toList(),
            List.of(),
            SeedShape.FULL);
    CheckResult result =
        new CheckResult(
            corpus,
            arguments.settings().rules(),
            seeds,
            totals.ofDataSet(),
            otherCounts(summaries, seeds),
            texts);
    String version = CheckCorpus.class.getPackage().getImplementationVersion();
    ReportOptions options =
        new ReportOptions(
            Locale.ENGLISH,
            false,
            "",
            arguments.failOn(),
            version == null ? "" : version,
            arguments.worst(),
            "");
    write(ReportModel.of(result, options));
  }

  /** Returns the results of the chosen records by their numbers, in their order. */
  private static Map<Long, SeedResult> seeds(Results results, Column chosen) {
    Map<Long, Entry> entries = new HashMap<>();
    Map<Long, List<Finding>> findings = new HashMap<>();
    Set<String> names = new HashSet<>();
    Map<Long, SeedResult> byNumber = new TreeMap<>();
    List<Row> rows =
        results
            .records()
            .filter(chosen)
            .select("number", "id", "declared", "profile")
            .collectAsList()
            .stream()
            .sorted(Comparator.comparingLong(row -> row.getLong(0)))
            .toList();
    for (Row row : rows) {
      long number = row.getLong(0);
      String id = row.getString(1);
      String path = names.add(id) ? id : id + " (record " + (number + 1) + ")";
      Row said = row.getStruct(2);
      SeedMetadata declared =
          new SeedMetadata(
              said.isNullAt(2) ? null : said.getString(2),
              null,
              said.isNullAt(0) ? null : said.getString(0),
              said.isNullAt(1) ? null : said.getString(1),
              said.isNullAt(3) ? null : said.getString(3),
              null);
      int order = (int) Math.min(number + 1, Integer.MAX_VALUE);
      entries.put(number, new Entry(order, path, path, new Span(0, 0), 1, 1, 0, declared));
    }
    for (Row row : results.encoded().filter(chosen).collectAsList()) {
      Entry entry = entries.get(row.getLong(0));
      if (entry != null) {
        findings
            .computeIfAbsent(row.getLong(0), any -> new ArrayList<>())
            .addAll(FindingCodec.decode((byte[]) row.get(2), entry.path()));
      }
    }
    for (Row row : rows) {
      long number = row.getLong(0);
      List<Finding> found = findings.computeIfAbsent(number, any -> new ArrayList<>());
      found.sort(BY_PLACE);
      Entry entry = entries.get(number);
      SeedProfile facts = row.isNullAt(3) ? null : ProfileRow.read(row.getStruct(3));
      if (entry != null) {
        byNumber.put(number, new SeedResult(entry, facts, found, FindingCounts.of(found)));
      }
    }
    return byNumber;
  }

  private void readTexts(Results results, List<Long> numbers, Map<Long, SeedResult> seeds) {
    String tag = arguments.settings().language();
    SeedLoader loader =
        new SeedLoader(tag == null ? null : Language.of(tag), arguments.settings().ruleOptions());
    Column text = InputData.kept(results.records(), arguments.columns().text());
    for (Row row :
        results
            .records()
            .filter(functions.col("number").isin(numbers.toArray()))
            .select(functions.col("number"), text.cast("binary"))
            .collectAsList()) {
      SeedResult seed = seeds.get(row.getLong(0));
      if (seed != null) {
        byte[] bytes = (byte[]) row.get(1);
        texts.put(
            seed.entry().path(), loader.read(seed.entry(), bytes, new WordIndex()).decoding());
      }
    }
  }

  /** Counts the findings of the records that are not shown. */
  private static FindingCounts otherCounts(Summaries summaries, List<SeedResult> seeds) {
    List<FindingCounts.Count> others = new ArrayList<>();
    for (Summaries.RuleFigures rule : summaries.rules()) {
      long shown = 0;
      for (SeedResult seed : seeds) {
        shown += seed.counts().of(rule.rule(), rule.severity());
      }
      if (rule.findings() > shown) {
        int rest = (int) Math.min(Integer.MAX_VALUE / 100, rule.findings() - shown);
        others.add(new FindingCounts.Count(rule.rule(), rule.severity(), rest));
      }
    }
    return new FindingCounts(others);
  }

  private void write(ReportModel model) throws IOException {
    java.nio.file.Path local = Files.createTempDirectory("seeds-report");
    try {
      for (Report report : List.of(new HtmlReport(), new SarifReport())) {
        report.write(model, local);
      }
      Path target = new Path(output.path("report"));
      output.files().mkdirs(target);
      output.files().copyFromLocalFile(false, true, children(local), target);
    } finally {
      delete(local);
    }
  }

  private static Path[] children(java.nio.file.Path folder) throws IOException {
    try (Stream<java.nio.file.Path> files = Files.list(folder)) {
      return files.sorted().map(file -> new Path(file.toUri())).toArray(Path[]::new);
    }
  }

  private static void delete(java.nio.file.Path folder) throws IOException {
    try (Stream<java.nio.file.Path> files = Files.walk(folder)) {
      for (java.nio.file.Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    }
  }
}
