package org.seedcorpus.maven;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.seedcorpus.check.SeedDescriber;
import org.seedcorpus.corpus.Corpus;
import org.seedcorpus.corpus.index.CorpusReader;
import org.seedcorpus.corpus.index.IndexWriter;
import org.seedcorpus.corpus.index.SeedDescription;
import org.seedcorpus.fix.AtomicFile;
import org.seedcorpus.fix.UnifiedDiff;
import org.seedcorpus.text.DecodedText;
import org.seedcorpus.text.unicode.ControlCharacters;

/**
 * Writes the index of a folder that has none, with the language, the headline and the source of
 * each text file. In an existing index, it adds the files that are not listed, and marks the
 * entries whose file is missing with a comment; everything else stays as it is.
 */
@Mojo(name = "index", requiresProject = false, threadSafe = true)
public final class IndexMojo extends CorpusParameters {
  /** Whether to print the changes as a unified diff instead of writing them. */
  @Parameter(property = "seeds.dryRun", defaultValue = "false")
  private boolean dryRun;

  /** Whether to add the SHA-256 checksums of the files to a new table. */
  @Parameter(property = "seeds.checksums", defaultValue = "false")
  private boolean checksums;

  @Override
  public void execute() throws MojoExecutionException, MojoFailureException {
    if (isSkipped("index")) {
      return;
    }
    ProjectPaths paths = paths(null);
    try {
      Corpus corpus = CorpusReader.read(paths.corpus(), index());
      DecodedText before = corpus.index();
      if (before != null && (!before.isUtf8() || !before.malformed().isEmpty())) {
        throw new MojoExecutionException(
            paths.shown(paths.corpus().resolve(index())) + " is not valid UTF-8; convert it first");
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
      write(paths, corpus, old, text);
    } catch (IOException e) {
      throw new MojoExecutionException("cannot write the index: " + e.getMessage(), e);
    } catch (IllegalArgumentException e) {
      throw new MojoExecutionException(e.getMessage(), e);
    }
  }

  private void write(ProjectPaths paths, Corpus corpus, String old, String text)
      throws IOException {
    Path file = corpus.directory().resolve(corpus.indexName());
    String shown = ControlCharacters.escaped(paths.shown(file));
    int added = corpus.unlisted().size();
    String files = added + (added == 1 ? " file" : " files");
    if (text.equals(old)) {
      getLog().info(shown + ": up to date");
    } else if (dryRun) {
      UnifiedDiff.of(paths.prefix() + corpus.indexName(), old, text)
          .forEach(line -> getLog().info(ControlCharacters.escaped(line)));
      getLog().info("%s: dry run: would add %s; nothing was written".formatted(shown, files));
    } else {
      byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
      if (Files.exists(file)) {
        AtomicFile.replace(file, old.getBytes(StandardCharsets.UTF_8), bytes);
      } else {
        AtomicFile.write(file, bytes);
      }
      getLog().info("%s: added %s".formatted(shown, files));
    }
  }
}
