package org.seedcorpus.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.seedcorpus.check.CheckResult;

/** Real faults of a file system: full, read-only, a mount point. Needs root on Linux. */
class FileSystemFaultsTest {
  private final Path folder;
  private final Path seeds;
  private final List<Path> mounted = new ArrayList<>();

  FileSystemFaultsTest(@TempDir Path folder) throws IOException {
    this.folder = folder;
    seeds = Files.createDirectories(folder.resolve("seeds"));
    Files.writeString(seeds.resolve("INDEX.md"), "- [ferry](ferry.txt)\n");
    Files.writeString(
        seeds.resolve("ferry.txt"), "Ferry sails\n\nIt sails at the the pier.\n\nHarbour Times\n");
  }

  @BeforeEach
  void mountsAreAllowed() throws IOException, InterruptedException {
    Path probe = Files.createDirectory(folder.resolve("probe"));
    assumeTrue(
        Files.isExecutable(Path.of("/bin/mount"))
            && run("mount", "-t", "tmpfs", "none", probe.toString()).isEmpty(),
        "only root on Linux may mount a file system");
    mounted.add(probe);
  }

  @AfterEach
  void unmount() throws IOException, InterruptedException {
    for (Path mount : mounted) {
      run("umount", "-l", mount.toString());
    }
  }

  private static String run(String... command) throws IOException, InterruptedException {
    Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
    String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    return process.waitFor() == 0 ? "" : output + " ";
  }

  private Path mount(Path target, String options) throws IOException, InterruptedException {
    Files.createDirectories(target);
    assertThat(run("mount", "-t", "tmpfs", "-o", options, "none", target.toString())).isEmpty();
    mounted.add(target);
    return target;
  }

  private void write(Path out) throws IOException, InterruptedException {
    CheckResult result = HostileCorpus.check(seeds, 1);
    ReportWriter.writeAll(result, HostileCorpus.options(), out);
  }

  private static List<String> names(Path directory) throws IOException {
    try (Stream<Path> files = Files.list(directory)) {
      return files.map(file -> file.getFileName().toString()).sorted().toList();
    }
  }

  @Test
  void aFullDiskLeavesTheOldReport() throws IOException, InterruptedException {
    Path disk = mount(folder.resolve("disk"), "size=1m");
    Path out = disk.resolve("report");
    write(out);
    String before = Files.readString(out.resolve("report.json"));
    Path filler = Files.createFile(disk.resolve("filler"));
    assertThat(run("dd", "if=/dev/zero", "of=" + filler, "bs=4k")).contains("No space left");
    assertThatThrownBy(() -> write(out))
        .isInstanceOf(IOException.class)
        .hasMessageContaining(disk.toString())
        .hasMessageContaining("no space left; free some");
    assertThat(out.resolve("report.json")).hasContent(before);
    assertThat(names(disk)).containsExactly("filler", "report");
    Files.delete(filler);
    write(out);
    assertThat(names(disk)).containsExactly("report");
  }

  @Test
  void aReadOnlyFolderIsNamed() throws IOException, InterruptedException {
    Path disk = mount(folder.resolve("disk"), "ro");
    assertThatThrownBy(() -> write(disk.resolve("report")))
        .hasMessageContaining(disk.toString())
        .hasMessageEndingWith(": the file system is read-only; choose another folder");
  }

  @Test
  void aMountPointIsFilled() throws IOException, InterruptedException {
    Path out = mount(folder.resolve("out"), "size=8m");
    write(out);
    List<String> first = names(out);
    assertThat(first)
        .contains("index.html", "report.json", "seed")
        .noneMatch(n -> n.startsWith("."));
    Files.writeString(out.resolve("seed/ferry-0123456789.html"), "of a run with more seeds");
    write(out);
    assertThat(names(out)).isEqualTo(first);
    assertThat(out.resolve("seed/ferry-0123456789.html")).doesNotExist();
    assertThat(names(folder)).containsExactly("out", "probe", "seeds");
    Files.writeString(out.resolve("notes.md"), "mine");
    assertThatThrownBy(() -> write(out)).hasMessageContaining("holds “notes.md”");
  }

  @Test
  void aMountOfTheSameDiskIsFilled() throws IOException, InterruptedException {
    Path disk = Files.createDirectory(folder.resolve("same"));
    Path out = Files.createDirectory(folder.resolve("out"));
    assertThat(run("mount", "--bind", disk.toString(), out.toString())).isEmpty();
    mounted.add(out);
    write(out);
    write(out);
    assertThat(names(disk)).contains("index.html").noneMatch(name -> name.startsWith("."));
  }

  @Test
  void aParentOnAReadOnlyDiskDoesNotMatter() throws IOException, InterruptedException {
    Path disk = mount(folder.resolve("disk"), "size=1m");
    Path out = mount(disk.resolve("out"), "size=8m");
    assertThat(run("mount", "-o", "remount,ro", disk.toString())).isEmpty();
    write(out);
    write(out);
    assertThat(names(out)).contains("index.html").noneMatch(name -> name.startsWith("."));
  }

  @Test
  void whatMayNotBeReadOrWrittenIsNamed() throws IOException, InterruptedException {
    Path closed = Files.createDirectory(folder.resolve("closed"));
    Files.setPosixFilePermissions(closed, PosixFilePermissions.fromString("r-xr-xr-x"));
    assumeTrue(
        run("setpriv", "--bounding-set=-dac_override", "true").isEmpty(), "needs setpriv(1)");
    // Root without the capability that lets it pass over permissions.
    String output =
        run(
            "setpriv",
            "--bounding-set=-dac_override,-dac_read_search",
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-cp",
            System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
            FileSystemFaultsTest.class.getName(),
            seeds.toString(),
            closed.resolve("report").toString());
    assertThat(output).contains(closed + "/.report-new0: permission denied; give the user who");
  }

  /** Checks the seeds of the first argument and writes the reports into the second. */
  public static void main(String[] arguments) throws IOException, InterruptedException {
    CheckResult result = HostileCorpus.check(Path.of(arguments[0]), 1);
    ReportWriter.writeAll(result, HostileCorpus.options(), Path.of(arguments[1]));
  }
}
