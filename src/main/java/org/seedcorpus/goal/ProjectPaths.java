package org.seedcorpus.goal;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * Where things lie.
 *
 * @param working the folder, an absolute path, in which the goal was started
 * @param corpus the folder of the seeds
 * @param report the folder of the reports
 * @param root the root of the repository: paths in machine formats are relative to it
 */
public record ProjectPaths(Path working, Path corpus, Path report, Path root) {

  /** Returns where things lie; a folder that is null has its default. */
  public static ProjectPaths of(
      Path working, @Nullable File directory, @Nullable File reportDirectory) {
    Path corpus = resolve(working, directory, "seeds");
    Path report = resolve(working, reportDirectory, "target/seeds-report");
    return new ProjectPaths(working, corpus, report, root(corpus, working));
  }

  /**
   * Without a POM the default’s {@code ${project…}} stays literal: the working folder stands in.
   */
  private static Path resolve(Path working, @Nullable File file, String otherwise) {
    String path = file == null ? "${" : file.getPath();
    int unresolved = path.indexOf("${");
    return (unresolved >= 0 ? working.resolve(otherwise) : working.resolve(path)).normalize();
  }

  private static Path root(Path corpus, Path working) {
    for (Path folder = corpus; folder != null; folder = folder.getParent()) {
      if (Files.exists(folder.resolve(".git"))) {
        return folder;
      }
    }
    if (corpus.startsWith(working) && !corpus.equals(working)) {
      return working;
    }
    Path parent = corpus.getParent();
    return parent == null ? corpus : parent;
  }

  /** Returns where the seeds of all projects of a build lie: in the folder in which it started. */
  public ProjectPaths ofAllProjects(Path reports) {
    return new ProjectPaths(working, working, reports, root(working.resolve("seeds"), working));
  }

  /** Returns the same with another folder of seeds. */
  public ProjectPaths withCorpus(Path folder) {
    return new ProjectPaths(working, folder, report, root);
  }

  /** Returns the corpus’ folder from the repository’s root: {@code seeds/}; empty if it is it. */
  public String prefix() {
    String relative = root.relativize(corpus).toString().replace(File.separatorChar, '/');
    return relative.isEmpty() ? "" : relative + "/";
  }

  /** Returns the corpus’ folder as the log shows it: an absolute path if it lies elsewhere. */
  String shownPrefix() {
    String shown = shown(corpus);
    return shown.isEmpty() ? "" : shown + "/";
  }

  /** Returns the same for reports, which have no absolute paths: then {@link #prefix}. */
  public String commandPrefix() {
    return corpus.startsWith(working) ? shownPrefix() : prefix();
  }

  /** Returns the file that a relative path in the configuration means. */
  public Path resolve(File file) {
    return working.resolve(file.getPath()).normalize();
  }

  /** Returns the path as people write it where they are: relative to the working folder. */
  public String shown(Path path) {
    Path absolute = path.toAbsolutePath().normalize();
    Path shown = absolute.startsWith(working) ? working.relativize(absolute) : absolute;
    return shown.toString().replace(File.separatorChar, '/');
  }
}
