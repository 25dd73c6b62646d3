package org.seedcorpus.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.seedcorpus.check.CheckResult;

/** The same seeds give the same bytes on a machine of another language, charset and clock. */
class SameBytesIT {
  private static Path seeds = Path.of("");
  private static SortedMap<String, String> expected = new TreeMap<>();

  /** What the other machines run: the folder of the seeds, that of the reports, and threads. */
  public static void main(String[] arguments) throws IOException, InterruptedException {
    CheckResult result = HostileCorpus.check(Path.of(arguments[0]), Integer.parseInt(arguments[2]));
    ReportWriter.writeAll(result, HostileCorpus.options(), Path.of(arguments[1]));
  }

  @BeforeAll
  static void writeHere(@TempDir Path folder) throws IOException, InterruptedException {
    seeds = folder.resolve("seeds");
    HostileCorpus.write(seeds);
    main(new String[] {seeds.toString(), folder.resolve("here").toString(), "1"});
    expected = files(folder.resolve("here"));
    assertThat(expected).containsKeys("index.html", "report.sarif", "TEST-seeds.xml");
  }

  private static SortedMap<String, String> files(Path directory) throws IOException {
    SortedMap<String, String> files = new TreeMap<>();
    try (Stream<Path> all = Files.walk(directory)) {
      for (Path file : all.filter(Files::isRegularFile).toList()) {
        // One character a byte: a difference shows where it is.
        String text = Files.readString(file, StandardCharsets.ISO_8859_1);
        files.put(directory.relativize(file).toString(), text);
      }
    }
    return files;
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "-Duser.language=ar -Duser.country=EG -Dfile.encoding=windows-1256"
            + " -Duser.timezone=Asia/Riyadh",
        "-Duser.language=tr -Duser.country=TR -Dfile.encoding=ISO-8859-9"
            + " -Duser.timezone=Pacific/Kiritimati",
        "-Duser.language=th -Duser.country=TH -Duser.extensions=u-nu-thai-ca-buddhist"
            + " -Dfile.encoding=UTF-16 -Dline.separator=\r\n"
      })
  void anotherMachineWritesTheSame(String machine, @TempDir Path there) throws Exception {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of(machine.split(" ")));
    String classPath = System.getProperty("surefire.test.class.path");
    command.add("-cp");
    command.add(classPath == null ? System.getProperty("java.class.path") : classPath);
    command.addAll(
        List.of(getClass().getName(), seeds.toString(), there.resolve("out").toString(), "4"));
    Path log = there.resolve("log");
    Process process =
        new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(log.toFile()).start();
    assertThat(process.waitFor()).as(Files.readString(log, StandardCharsets.ISO_8859_1)).isZero();
    SortedMap<String, String> found = files(there.resolve("out"));
    assertThat(found.keySet()).isEqualTo(expected.keySet());
    found.forEach((name, bytes) -> assertThat(bytes).as(name).isEqualTo(expected.get(name)));
  }
}
