package org.seedcorpus.rules;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.seedcorpus.check.CheckOptions;
import org.seedcorpus.check.CheckResult;
import org.seedcorpus.check.CorpusChecker;
import org.seedcorpus.corpus.index.CorpusReader;
import org.seedcorpus.rule.Finding;
import org.seedcorpus.rule.Rule;

/** A folder of seeds and their index, and what rules find in it. */
public final class CheckedCorpus {
  private final Path folder;
  private final StringBuilder index = new StringBuilder();
  private int seeds;

  /** Creates a corpus without seeds in an empty folder. */
  public CheckedCorpus(Path folder) {
    this.folder = folder;
  }

  /** Adds a seed of which the index says nothing: {@code 0.txt}, {@code 1.txt}… */
  public CheckedCorpus seed(String text) throws IOException {
    return seed(text.getBytes(StandardCharsets.UTF_8));
  }

  /** Adds a seed of these bytes. */
  public CheckedCorpus seed(byte[] bytes) throws IOException {
    String name = seeds++ + ".txt";
    Files.write(folder.resolve(name), bytes);
    index.append("- [").append(name).append("](").append(name).append(")\n");
    return this;
  }

  /** Adds a seed of three lines. */
  public CheckedCorpus seed(String headline, String body, String source) throws IOException {
    return seed(headline + "\n\n" + body + "\n\n" + source + "\n");
  }

  /** Adds a file that the index does not list. */
  public CheckedCorpus file(String name, String text) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
    return this;
  }

  /** Adds a line to the index. */
  public CheckedCorpus line(String line) {
    index.append(line).append('\n');
    return this;
  }

  /** Returns {@code 3.txt key} for each finding. */
  public List<String> keys(Rule... rules) throws IOException, InterruptedException {
    return findings(rules).stream()
        .map(finding -> finding.place().path() + " " + finding.message().key())
        .toList();
  }

  /** Returns what the rules find. */
  public List<Finding> findings(Rule... rules) throws IOException, InterruptedException {
    return check(CheckOptions.DEFAULT, rules).findings().toList();
  }

  /** Returns the result of a check with these rules. */
  public CheckResult check(CheckOptions options, Rule... rules)
      throws IOException, InterruptedException {
    Files.writeString(folder.resolve("INDEX.md"), index);
    return new CorpusChecker(List.of(rules), options).check(CorpusReader.read(folder, "INDEX.md"));
  }
}
