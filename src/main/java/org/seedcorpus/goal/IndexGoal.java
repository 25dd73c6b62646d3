package org.seedcorpus.goal;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.seedcorpus.check.SeedDescriber;
import org.seedcorpus.corpus.Corpus;
import org.seedcorpus.corpus.index.CorpusReader;
import org.seedcorpus.corpus.index.IndexWriter;
import org.seedcorpus.corpus.index.SeedDescription;
import org.seedcorpus.fix.AtomicFile;
import org.seedcorpus.fix.UnifiedDiff;
import org.seedcorpus.text.DecodedText;
import org.seedcorpus.text.unicode.ControlCharacters;

/** Writes the index of a folder, or adds the files that it does not list. */
public final class IndexGoal {
  private final ProjectPaths paths;
  private final GoalLog log;
  private final boolean dryRun;

  /**
   * Creates the goal.
   *
   * @param dryRun whether to tell the changes instead of writing them
   */
  public IndexGoal(ProjectPaths paths, GoalLog log, boolean dryRun) {
    this.paths = paths;
    this.log = log;
    this.dryRun = dryRun;
  }

  /**
   * Writes the index.
   *
   * @param index its path in the folder
   * @param checksums whether a new table has the checksums of the files
   * @throws GoalException if it cannot be written
   */
  public void run(String index, boolean checksums) throws GoalException {
    try {
      Corpus corpus = CorpusReader.read(paths.corpus(), index);
      DecodedText before = corpus.index();
      if (before != null && (!before.isUtf8() || !before.malformed().isEmpty())) {
        throw new GoalException(
            "%s is %s; convert it to UTF-8 first"
                .formatted(
                    ControlCharacters.escaped(paths.shown(paths.corpus().resolve(index))),
                    before.isUtf8() ? "not valid UTF-8" : "encoded in " + before.charset().name()));
      }
      List<SeedDescription> seeds = new ArrayList<>();
      for (String path : corpus.unlisted()) {
        seeds.add(SeedDescriber.describe(corpus, path));
      }
      String old = before == null ? "" : before.text().toString();
      String text =
          before == null
              ? IndexWriter.created(corpus.folder().indexFolder(), seeds, checksums)
              : IndexWriter.updated(corpus, before, seeds, checksums);
      write(corpus, old, text);
    } catch (IOException e) {
      throw new GoalException("cannot write the index: " + e.getMessage(), e);
    } catch (IllegalArgumentException e) {
      throw new GoalException(e.getMessage(), e);
    }
  }

  private void write(Corpus corpus, String old, String text) throws IOException {
    Path file = corpus.directory().resolve(corpus.indexName());
    String shown = ControlCharacters.escaped(paths.shown(file));
    String changes = changes(corpus.unlisted().size(), marks(text) - marks(old));
    if (text.equals(old)) {
      log.info(shown + ": up to date");
    } else if (dryRun) {
      UnifiedDiff.of(paths.prefix() + corpus.indexName(), old, text)
          .forEach(line -> log.info(ControlCharacters.escaped(line)));
      log.info("%s: dry run: would %s; nothing was written".formatted(shown, changes));
    } else {
      byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
      if (Files.exists(file)) {
        AtomicFile.replace(file, old.getBytes(StandardCharsets.UTF_8), bytes);
      } else {
        AtomicFile.write(file, bytes);
      }
      log.info("%s: %s".formatted(shown, changes));
    }
  }

  /** Says what changes in the index: “added 2 files, marked 1 missing file”. */
  private String changes(int added, int marked) {
    List<String> changes = new ArrayList<>();
    if (added > 0) {
      changes.add((dryRun ? "add " : "added ") + files(added, ""));
    }
    if (marked > 0) {
      changes.add((dryRun ? "mark " : "marked ") + files(marked, "missing "));
    }
    if (marked < 0) {
      changes.add((dryRun ? "unmark " : "unmarked ") + files(-marked, "found "));
    }
    if (changes.isEmpty()) {
      changes.add((dryRun ? "update" : "updated") + " the marks of missing files");
    }
    return String.join(", ", changes);
  }

  private static String files(int count, String what) {
    return count + " " + what + (count == 1 ? "file" : "files");
  }

  private static int marks(String index) {
    return index.split(Pattern.quote(IndexWriter.MISSING), -1).length - 1;
  }
}
