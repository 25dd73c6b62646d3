package org.seedcorpus.goal;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;

/** The git repository around a folder, asked by running {@code git}. Paths are relative to it. */
final class GitRepository {
  /**
   * What hooks of git set for the repository that they run in ({@code git rev-parse
   * --local-env-vars}); paths in them may be relative to another folder than ours.
   */
  private static final Set<String> OF_HOOKS =
      Set.of(
          "GIT_DIR",
          "GIT_WORK_TREE",
          "GIT_INDEX_FILE",
          "GIT_PREFIX",
          "GIT_COMMON_DIR",
          "GIT_OBJECT_DIRECTORY",
          "GIT_CONFIG",
          "GIT_LITERAL_PATHSPECS",
          "GIT_GLOB_PATHSPECS");

  private final Path folder;

  /** Output of git that says why it cannot answer. */
  static final class GitException extends IOException {
    private static final long serialVersionUID = 1;

    GitException(String message) {
      super(message);
    }
  }

  private GitRepository(Path folder) {
    this.folder = folder;
  }

  /**
   * Returns the repository that the folder is in.
   *
   * @throws GitException if git says that there is none
   * @throws IOException if git cannot be run
   */
  static GitRepository around(Path folder) throws IOException {
    GitRepository repository = new GitRepository(folder.toRealPath());
    if (!line(repository.run("rev-parse", "--is-inside-work-tree")).equals("true")) {
      throw new GitException("not in a working tree");
    }
    return repository;
  }

  /**
   * Returns the hash of a commit; empty if git does not know it.
   *
   * @throws IllegalArgumentException if git would take the name for an option
   */
  Optional<String> commit(String name) throws IOException {
    if (name.startsWith("-")) {
      throw new IllegalArgumentException("not the name of a commit: " + name);
    }
    return known("rev-parse", "--verify", "--quiet", name + "^{commit}").map(GitRepository::line);
  }

  /** Returns the commit at which HEAD left the history of another one; empty if unknown. */
  Optional<String> forkPoint(String commit) throws IOException {
    return known("merge-base", commit, "HEAD").map(GitRepository::line);
  }

  /** Returns whether the history is cut off. */
  boolean isShallow() throws IOException {
    return line(run("rev-parse", "--is-shallow-repository")).equals("true");
  }

  /** Returns the names of the remote repositories. */
  List<String> remotes() throws IOException {
    return line(run("remote")).lines().toList();
  }

  /**
   * Returns the files of the folder that differ from the commit or are not in it: changed, renamed,
   * deleted, new, committed or not, ignored or not. A repository in the folder is one name.
   */
  Set<String> changedSince(String commit) throws IOException {
    byte[] tracked =
        run(
            "diff",
            "-z",
            "--name-only",
            "--no-renames",
            "--relative",
            "--no-ext-diff",
            "--ignore-submodules=none",
            commit,
            "--");
    Set<String> names = new HashSet<>(names(tracked));
    names.addAll(names(run("ls-files", "-z", "--others")));
    names.remove(""); // what follows the last NUL
    return names;
  }

  private static List<String> names(byte[] output) {
    List<String> names = new ArrayList<>();
    for (String name : new String(output, StandardCharsets.UTF_8).split("\0", -1)) {
      names.add(name.endsWith("/") ? name.substring(0, name.length() - 1) : name);
    }
    return names;
  }

  /** Returns the bytes of a file in a commit; empty if it does not hold the file. */
  Optional<byte[]> file(String commit, String path) throws IOException {
    return known("cat-file", "blob", commit + ":./" + path);
  }

  private static String line(byte[] output) {
    return new String(output, StandardCharsets.UTF_8).strip();
  }

  private Optional<byte[]> known(String... arguments) throws IOException {
    try {
      return Optional.of(run(arguments));
    } catch (GitException e) {
      return Optional.empty();
    }
  }

  private byte[] run(String... arguments) throws IOException {
    List<String> command = new ArrayList<>();
    command.addAll(List.of("git", "-C", folder.toString(), "-c", "core.fsmonitor=false"));
    command.addAll(List.of(arguments));
    ProcessBuilder builder = new ProcessBuilder(command);
    builder.environment().keySet().removeAll(OF_HOOKS);
    builder.environment().put("GIT_OPTIONAL_LOCKS", "0");
    builder.environment().put("LC_ALL", "C");
    Process process = builder.start();
    process.getOutputStream().close();
    CompletableFuture<String> errors =
        CompletableFuture.supplyAsync(
            () ->
                process
                    .errorReader(StandardCharsets.UTF_8)
                    .lines()
                    .reduce("", (first, line) -> first.isEmpty() ? line : first));
    try {
      byte[] output = process.getInputStream().readAllBytes();
      if (process.waitFor() != 0) {
        throw new GitException(errors.join());
      }
      return output;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException("interrupted", e);
    } finally {
      process.destroy();
    }
  }
}
