package org.seedcorpus.spark;

import java.io.IOException;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileStatus;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;

/**
 * The folder of the output, which appears whole or not at all: it is made beside its place, and a
 * rename puts it there. On an object store, where a rename copies, the summary comes last.
 */
final class OutputFolder implements AutoCloseable {
  /** The file by which an output is known, and which is not there before all else is. */
  static final String MARK = "summary.json";

  private final FileSystem files;
  private final Path place;
  private final Path work;

  private OutputFolder(FileSystem files, Path place, Path work) {
    this.files = files;
    this.place = place;
    this.work = work;
  }

  /**
   * Makes an empty folder beside the place.
   *
   * @param run what no other run is called
   * @throws UsageException if something is there that may not be replaced
   */
  static OutputFolder open(Arguments arguments, Configuration configuration, String run)
      throws IOException {
    Path given = new Path(arguments.output());
    FileSystem files = given.getFileSystem(configuration);
    Path place = files.makeQualified(given);
    Path parent = place.getParent();
    if (parent == null) {
      throw new UsageException("--output: %s is the root of a file system".formatted(place));
    }
    for (String input : arguments.inputs()) {
      Path from = new Path(input);
      String inside = from.getFileSystem(configuration).makeQualified(from) + "/";
      if (inside.startsWith(place + "/") || (place + "/").startsWith(inside)) {
        throw new UsageException(
            "--output: %s and the input %s are in each other; choose another folder"
                .formatted(place, input));
      }
    }
    checkFree(files, place, arguments.overwrite());
    Path work = new Path(parent, "." + place.getName() + "." + run);
    files.mkdirs(work);
    return new OutputFolder(files, place, work);
  }

  private static void checkFree(FileSystem files, Path place, boolean overwrite)
      throws IOException {
    if (!files.exists(place)) {
      return;
    }
    FileStatus[] inside = files.getFileStatus(place).isDirectory() ? files.listStatus(place) : null;
    if (inside != null && inside.length == 0) {
      return;
    }
    if (!overwrite) {
      throw new UsageException(
          "--output: %s is there already; choose another folder, or add --overwrite"
              .formatted(place));
    }
    if (inside == null || !files.exists(new Path(place, MARK))) {
      throw new UsageException(
          "--output: %s is not the output of an earlier check; choose another folder"
              .formatted(place));
    }
  }

  /** Returns the path of a part of the output, where it is made. */
  String path(String name) {
    return new Path(new Path(work, "output"), name).toString();
  }

  /** Returns the path of something that is needed only until the output is complete. */
  String scratch(String name) {
    return new Path(new Path(work, "scratch"), name).toString();
  }

  /** Returns the file system of the output. */
  FileSystem files() {
    return files;
  }

  /** Puts the complete output in its place. */
  void complete(boolean overwrite) throws IOException {
    Path old = new Path(work, "old");
    checkFree(files, place, overwrite); // another run may have been faster
    boolean replaces = files.exists(place);
    if (replaces && !files.rename(place, old)) {
      throw new IOException("cannot move " + place + " away");
    }
    if (!files.rename(new Path(work, "output"), place)) {
      if (replaces) {
        files.rename(old, place);
      }
      throw new IOException("cannot rename " + work + " to " + place);
    }
  }

  /** Deletes what was made beside the place. */
  @Override
  public void close() throws IOException {
    files.delete(work, true);
  }
}
