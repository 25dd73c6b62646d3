package org.seedcorpus.corpus;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** What lies where an entry of the index points. */
public sealed interface SeedFile {
  /** A file that can be read. */
  record Present(Path file, long size) implements SeedFile {}

  /**
   * Nothing.
   *
   * @param nearName a file whose name differs only in case or normalisation, if there is one
   */
  record Missing(@Nullable String nearName) implements SeedFile {}

  /** A target that is not, or leads out of, the folder; it is never read. */
  record Outside(Why why) implements SeedFile {
    /** How the target leaves the folder. */
    public enum Why {
      /** It is an absolute path. */
      ABSOLUTE,
      /** It has a backslash, which only some systems take for a separator. */
      BACKSLASH,
      /** It climbs out by {@code ..}. */
      PARENT,
      /** A symbolic link leads out of the folder. */
      LINK
    }
  }

  /** Something that cannot be read: a folder, a file without permission. */
  record Unreadable(Reason reason) implements SeedFile {
    /** Why it cannot be read. */
    public enum Reason {
      /** It is a folder. */
      FOLDER,
      /** The permissions do not allow it. */
      PERMISSION,
      /** It is a pipe, a device or the like. */
      SPECIAL,
      /** A parent of the path is a file, or symbolic links form a loop. */
      PATH,
      /** Reading it failed, of which the system says no more. */
      FAILED,
      /** It is a record of a data set that does not have the data set's syntax. */
      RECORD,
      /** It is a record of a data set without a text. */
      NO_TEXT
    }
  }

  /** A file of more bytes than allowed; it is not read. */
  record TooLarge(long size, long limit) implements SeedFile {}
}
