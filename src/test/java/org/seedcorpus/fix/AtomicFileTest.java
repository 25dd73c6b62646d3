package org.seedcorpus.fix;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ConcurrentModificationException;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AtomicFileTest {
  @TempDir private Path folder = Path.of("");

  private List<String> names() throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(file -> file.getFileName().toString()).sorted().toList();
    }
  }

  @Test
  void keepsPermissionsAndLeavesNothingElse() throws IOException {
    Path file = Files.writeString(folder.resolve("a.txt"), "old");
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-r-----"));
    AtomicFile.replace(
        file, "old".getBytes(StandardCharsets.UTF_8), "new".getBytes(StandardCharsets.UTF_8));
    assertThat(file).hasContent("new");
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
        .isEqualTo("rw-r-----");
    assertThat(names()).containsExactly("a.txt");
  }

  @Test
  void aNewFileHasTheSystemsPermissions() throws IOException {
    Path usual = Files.createFile(folder.resolve("usual"));
    Path file = folder.resolve("a.txt");
    AtomicFile.write(file, "new".getBytes(StandardCharsets.UTF_8));
    assertThat(Files.getPosixFilePermissions(file)).isEqualTo(Files.getPosixFilePermissions(usual));
    assertThat(names()).containsExactly("a.txt", "usual");
  }

  @Test
  void doesNotReplaceWhatChangedMeanwhile() throws IOException {
    Path file = Files.writeString(folder.resolve("a.txt"), "other");
    assertThatThrownBy(
            () ->
                AtomicFile.replace(
                    file,
                    "old".getBytes(StandardCharsets.UTF_8),
                    "new".getBytes(StandardCharsets.UTF_8)))
        .isInstanceOf(ConcurrentModificationException.class);
    assertThat(file).hasContent("other");
  }

  @Test
  void aLinkStaysALink() throws IOException {
    Path file = Files.writeString(folder.resolve("a.txt"), "old");
    Path link = Files.createSymbolicLink(folder.resolve("link.txt"), Path.of("a.txt"));
    AtomicFile.replace(
        link, "old".getBytes(StandardCharsets.UTF_8), "new".getBytes(StandardCharsets.UTF_8));
    assertThat(link).isSymbolicLink().hasContent("new");
    assertThat(file).hasContent("new");
  }
}
