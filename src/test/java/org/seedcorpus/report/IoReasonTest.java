package org.seedcorpus.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** A failure of the file system is told with the path, the reason and, if there is one, a cure. */
class IoReasonTest {
  private static String of(IOException e) {
    return IoReason.of(e, Path.of("out"));
  }

  @Test
  void thePathIsNotAllThatIsSaid() {
    assertThat(of(new AccessDeniedException("/x")))
        .isEqualTo(
            "/x: permission denied; give the user who runs Maven access, or choose another folder");
    assertThat(of(new NoSuchFileException("/x"))).isEqualTo("/x: no such file or folder");
    assertThat(of(new FileAlreadyExistsException("/x")))
        .isEqualTo("/x: already there, and not a folder");
    assertThat(of(new FileSystemException("/x", null, "Read-only file system")))
        .isEqualTo("/x: the file system is read-only; choose another folder");
    assertThat(of(new FileSystemException("/x", null, "Structure needs cleaning")))
        .isEqualTo("/x: Structure needs cleaning");
  }

  @Test
  void aFailureWithoutAPathNamesTheFolder() {
    assertThat(of(new IOException("No space left on device")))
        .isEqualTo("out: no space left; free some, or choose another folder");
    assertThat(of(new IOException())).isEqualTo("out: IOException");
  }

  @Test
  void aSentenceOfOursIsKept() {
    assertThat(of(new IOException("/x holds the seeds; do not")))
        .isEqualTo("/x holds the seeds; do not");
  }
}
