package org.seedcorpus.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.seedcorpus.check.CheckResult;
import org.seedcorpus.report.model.Report;
import org.seedcorpus.report.model.ReportModel;

/** The reports replace what an earlier run left, as a whole, and nothing else, ever. */
class OutputDirectoryTest {
  private final Path folder;
  private final Path seeds;
  private final Path out;
  private CheckResult result;

  OutputDirectoryTest(@TempDir Path folder) throws IOException, InterruptedException {
    this.folder = folder;
    seeds = Files.createDirectories(folder.resolve("corpus/seed"));
    Files.writeString(seeds.resolve("INDEX.md"), "- [bridge](bridge.txt)\n");
    Files.writeString(
        seeds.resolve("bridge.txt"), "Bridge opens\n\nIt opens today.\n\nHarbour Times\n");
    out = folder.resolve("target/report");
    result = HostileCorpus.check(seeds, 1);
  }

  private void write(Path directory) throws IOException {
    ReportWriter.writeAll(ReportModel.of(result, HostileCorpus.options()), directory);
  }

  private static List<String> names(Path directory) throws IOException {
    try (Stream<Path> files = Files.list(directory)) {
      return files.map(file -> file.getFileName().toString()).sorted().toList();
    }
  }

  @Test
  void aSecondRunReplacesTheFirst() throws IOException {
    write(out);
    Files.writeString(out.resolve("findings-9.html"), "of a run with more findings");
    Files.writeString(out.resolve("seed/ferry-0123456789.html"), "of a run with more seeds");
    write(out);
    assertThat(names(out))
        .containsExactly(
            "TEST-seeds.xml",
            "assets",
            "checkstyle.xml",
            "corpus.html",
            "gl-code-quality.json",
            "index.html",
            "report.json",
            "report.rdjsonl",
            "report.sarif",
            "seed");
    assertThat(out.resolve("seed/ferry-0123456789.html")).doesNotExist();
    assertThat(names(folder.resolve("target"))).containsExactly("report");
  }

  @Test
  void aRunThatFailsInTheMiddleLeavesTheFirst() throws IOException {
    write(out);
    String before = Files.readString(out.resolve("index.html"));
    List<Report> reports = new ArrayList<>(ReportWriter.all());
    reports.add(
        (any, folder) -> {
          throw new IOException("the disk is gone");
        });
    assertThatThrownBy(
            () ->
                ReportWriter.replace(
                    reports, ReportModel.of(result, HostileCorpus.options()), out, null))
        .isInstanceOf(IOException.class)
        .hasMessageContaining("the disk is gone");
    assertThat(out.resolve("index.html")).hasContent(before);
    assertThat(names(folder.resolve("target"))).containsExactly("report");
  }

  @Test
  void theSeedsAreNeverReplaced() throws IOException {
    for (Path directory :
        List.of(seeds, folder.resolve("corpus"), folder, seeds.resolve("../seed"))) {
      assertRefused(directory, "holds the seeds");
    }
    Files.createSymbolicLink(folder.resolve("link"), folder.resolve("corpus"));
    assertRefused(folder.resolve("link"), "holds the seeds");
    assertThat(names(seeds)).containsExactly("INDEX.md", "bridge.txt");
  }

  @Test
  void anEmptySeedFolderIsNotReplaced() throws IOException, InterruptedException {
    Path empty = Files.createDirectory(folder.resolve("empty"));
    result = HostileCorpus.check(empty, 1);
    assertRefused(empty, "holds the seeds");
    assertThat(names(empty)).isEmpty();
  }

  @Test
  void aForeignFileIsKept() throws IOException {
    write(out);
    for (String name :
        List.of("notes.md", "assets/logo.png", "seed/draft.txt", "seed/notes.html")) {
      Path own = Files.writeString(out.resolve(name), "mine");
      assertRefused(out, "holds “" + name + "”");
      Files.delete(own);
    }
    write(out);
  }

  @Test
  void aWebSiteIsNoReport() throws IOException {
    Path site = folder.resolve("site");
    Files.createDirectories(site.resolve("assets"));
    Files.writeString(site.resolve("index.html"), "<h1>My pages</h1>");
    assertRefused(site, "no report.json of an earlier run");
    Files.writeString(site.resolve("report.json"), "{\"name\": \"another tool\"}");
    assertRefused(site, "no report.json of an earlier run");
    assertThat(site.resolve("index.html")).hasContent("<h1>My pages</h1>");
  }

  @Test
  void aFileIsNoFolder() throws IOException {
    Path file = Files.writeString(folder.resolve("file"), "mine");
    assertRefused(file, "is not a folder");
  }

  @Test
  void aLinkToAFolderIsAFolder() throws IOException {
    assumeTrue(FileSystems.getDefault().supportedFileAttributeViews().contains("posix"));
    Path disk = Files.createDirectory(folder.resolve("disk"));
    Path target = Files.createSymbolicLink(folder.resolve("build"), disk);
    write(target.resolve("report"));
    assertThat(disk.resolve("report/index.html")).exists();
    Path linked = Files.createSymbolicLink(folder.resolve("linked"), disk.resolve("report"));
    write(linked);
    assertThat(linked).isSymbolicLink();
    assertThat(disk.resolve("report/index.html")).exists();
  }

  @Test
  void whatAKilledRunLeftIsCleaned() throws IOException {
    write(out);
    Path left = Files.createDirectories(folder.resolve("target/.report-new0/new/seed"));
    Files.writeString(left.resolve("0001.html"), "half a page");
    Files.createFile(folder.resolve("target/.report-new0/lock"));
    write(out);
    assertThat(names(folder.resolve("target"))).containsExactly("report");
  }

  @Test
  void aRunThatWasKilledBetweenTheRenamesIsMended() throws IOException {
    write(out);
    String before = Files.readString(out.resolve("index.html"));
    Path work = Files.createDirectories(folder.resolve("target/.report-new0"));
    Files.createFile(work.resolve("lock"));
    Files.move(out, work.resolve("old0"));
    Report failing =
        (any, folder) -> {
          throw new IOException("the disk is gone");
        };
    assertThatThrownBy(
            () ->
                ReportWriter.replace(
                    List.of(failing), ReportModel.of(result, HostileCorpus.options()), out, null))
        .hasMessage("the disk is gone");
    assertThat(out.resolve("index.html")).hasContent(before);
    assertThat(names(folder.resolve("target"))).containsExactly("report");
  }

  @Test
  void twoRunsAtOnceBothSucceed() throws IOException {
    Report nested =
        (any, folder) -> {
          write(out); // begins and ends while the other one is at work
          Files.writeString(folder.resolve("index.html"), "the slower run");
        };
    assertThat(
            ReportWriter.replace(
                List.of(nested), ReportModel.of(result, HostileCorpus.options()), out, null))
        .isEmpty();
    assertThat(out.resolve("index.html")).hasContent("the slower run");
    assertThat(names(folder.resolve("target"))).containsExactly("report");
  }

  @Test
  void anOwnFileThatComesDuringTheRunIsKept() throws IOException {
    write(out);
    Report slow = (any, folder) -> Files.writeString(out.resolve("notes.md"), "mine");
    assertThatThrownBy(
            () ->
                ReportWriter.replace(
                    List.of(slow), ReportModel.of(result, HostileCorpus.options()), out, null))
        .hasMessageContaining("holds “notes.md”, which is not a report");
    assertThat(out.resolve("notes.md")).hasContent("mine");
    assertThat(out.resolve("index.html")).exists();
  }

  @Test
  void anOwnFileInALeftFolderIsKept() throws IOException {
    Path work = Files.createDirectories(folder.resolve("target/.report-new0/old0"));
    Files.createFile(work.resolveSibling("lock"));
    Files.createDirectories(out);
    Path own = Files.writeString(work.resolve("notes.md"), "mine");
    assertThatThrownBy(() -> write(out)).hasMessageContaining("holds files that are not reports");
    assertThat(own).hasContent("mine");
  }

  @Test
  void aLinkToNothingIsNamed() throws IOException {
    assumeTrue(FileSystems.getDefault().supportedFileAttributeViews().contains("posix"));
    Path link = Files.createSymbolicLink(folder.resolve("link"), folder.resolve("gone"));
    assertRefused(link, "is a link to “" + folder.resolve("gone") + "”, which does not exist");
  }

  @Test
  void aFileIsNoParent() throws IOException {
    Path file = Files.writeString(folder.resolve("file"), "mine");
    assertRefused(file.resolve("report"), file + " is not a folder");
    assertRefused(file.resolve("a/report"), file + " is not a folder");
  }

  private void assertRefused(Path directory, String why) {
    assertThatThrownBy(() -> write(directory))
        .isInstanceOf(IOException.class)
        .hasMessageContaining(why)
        .hasMessageContaining("set seeds.reportDirectory");
  }
}
