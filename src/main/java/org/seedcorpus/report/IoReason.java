package org.seedcorpus.report;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.util.Locale;

/** Says in a sentence why the file system refused something: the path, the reason, the cure. */
public final class IoReason {
  private IoReason() {}

  /**
   * Returns a message with path and reason, and the cure if there is one.
   *
   * @param concerned the folder that was worked on, named if the exception names no file
   */
  public static String of(IOException e, Path concerned) {
    if (e instanceof FileSystemException failure) {
      String file = failure.getFile() == null ? concerned.toString() : failure.getFile();
      return file + ": " + reason(failure, failure.getReason());
    }
    String message = e.getMessage();
    if (message == null) {
      return concerned + ": " + e.getClass().getSimpleName();
    }
    String known = known(message);
    return known.equals(message) ? message : concerned + ": " + known;
  }

  private static String reason(FileSystemException e, String reason) {
    if (e instanceof AccessDeniedException) {
      return "permission denied; give the user who runs Maven access, or choose another folder";
    }
    if (e instanceof NoSuchFileException) {
      return "no such file or folder";
    }
    if (e instanceof NotDirectoryException) {
      return "not a folder";
    }
    if (e instanceof FileAlreadyExistsException) {
      return "already there, and not a folder";
    }
    if (e instanceof FileSystemLoopException) {
      return "a symbolic link that leads back to a folder above it";
    }
    return reason == null ? e.getClass().getSimpleName() : known(reason);
  }

  /** The texts of strerror(3), which the JDK passes on. */
  private static String known(String reason) {
    return switch (reason.toLowerCase(Locale.ROOT)) {
      case "no space left on device" -> "no space left; free some, or choose another folder";
      case "disk quota exceeded" ->
          "the disk quota is exceeded; delete files, or choose another folder";
      case "read-only file system" -> "the file system is read-only; choose another folder";
      case "not a directory" -> "not a folder";
      case "too many levels of symbolic links" -> "a symbolic link that leads to itself";
      case "file name too long" -> "the name is too long for the file system; choose a shorter one";
      default -> reason;
    };
  }
}
