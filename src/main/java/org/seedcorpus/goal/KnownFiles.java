package org.seedcorpus.goal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.seedcorpus.check.AllowedFindings;
import org.seedcorpus.check.Baseline;
import org.seedcorpus.corpus.AllowRow;
import org.seedcorpus.corpus.Corpus;
import org.seedcorpus.corpus.index.AllowReader;
import org.seedcorpus.text.DecodedText;
import org.seedcorpus.text.Utf8;

/**
 * The files with findings that do not count, by their paths in the folder of the seeds.
 *
 * @param baseline the findings that are known
 * @param allow the findings that are accepted
 */
public record KnownFiles(String baseline, String allow) {

  /** Returns the baseline; an empty one if there is no file. */
  Baseline baseline(Corpus corpus) throws IOException, GoalException {
    Path file = baselineFile(corpus);
    byte[] bytes = Files.exists(file) ? Files.readAllBytes(file) : new byte[0];
    return new Baseline(baseline, bytes);
  }

  /**
   * Returns the file of the baseline.
   *
   * @throws GoalException if it is not in the folder
   */
  Path baselineFile(Corpus corpus) throws GoalException {
    return inside(corpus, "baseline", baseline);
  }

  /** Returns the findings that the index and the file accept. */
  AllowedFindings allowed(Corpus corpus) throws IOException, GoalException {
    List<AllowRow> rows = new ArrayList<>(AllowReader.ofIndex(corpus));
    Map<String, DecodedText> files = new HashMap<>();
    if (corpus.index() != null) {
      files.put(corpus.indexName(), corpus.index());
    }
    Path file = inside(corpus, "allow", allow);
    if (Files.exists(file)) {
      DecodedText text = Utf8.decode(Files.readAllBytes(file));
      files.put(allow, text);
      rows.addAll(AllowReader.ofFile(allow, text));
    }
    return new AllowedFindings(rows, files);
  }

  private static Path inside(Corpus corpus, String parameter, String path) throws GoalException {
    Path folder = corpus.directory().normalize();
    Path file = folder.resolve(path).normalize();
    if (!file.startsWith(folder) || file.equals(folder)) {
      throw new GoalException(
          "%s, %s, must be a file in the folder of the seeds, %s"
              .formatted(parameter, path, folder));
    }
    return file;
  }
}
