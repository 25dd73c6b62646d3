package org.seedcorpus.report.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.seedcorpus.report.SampleCorpus;

/** The HTML report in another language is the same on machines that differ. */
class HtmlSameBytesIT {
  private final Path work;

  HtmlSameBytesIT(@TempDir Path work) {
    this.work = work;
  }

  @Test
  void givesTheSameBytesWhereverItIsMade() throws IOException, InterruptedException {
    SampleCorpus corpus = SampleCorpus.small(work.resolve("seeds"));
    Map<String, byte[]> here = bytes(corpus.report(work.resolve("here"), "fa", false));
    assertThat(here).hasSizeGreaterThan(10);
    assertSame(here, bytes(corpus.report(work.resolve("again"), "fa", false)));
    List<List<String>> elsewhere =
        List.of(
            List.of("-Duser.language=ar", "-Duser.country=EG", "-Duser.timezone=Asia/Tehran"),
            List.of("-Duser.language=tr", "-Dfile.encoding=ISO-8859-9", "-Duser.timezone=UTC"));
    for (List<String> options : elsewhere) {
      Path there = work.resolve("there");
      List<String> command = new ArrayList<>();
      command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
      command.addAll(options);
      command.addAll(List.of("-XX:TieredStopAtLevel=1", "-cp", classPath()));
      command.addAll(
          List.of(
              SampleCorpus.class.getName(),
              work.resolve("seeds").toString(),
              there.toString(),
              "fa"));
      File log = work.resolve("log").toFile();
      Process process =
          new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(log).start();
      assertThat(process.waitFor()).as("%s", Files.readString(log.toPath())).isZero();
      assertSame(here, bytes(there));
    }
  }

  private static String classPath() {
    String path = System.getProperty("java.class.path");
    if (HtmlSameBytesIT.class.getClassLoader() instanceof URLClassLoader loader) {
      for (URL url : loader.getURLs()) {
        path += File.pathSeparator + url.getPath();
      }
    }
    return path;
  }

  private static void assertSame(Map<String, byte[]> one, Map<String, byte[]> other) {
    assertThat(other.keySet()).isEqualTo(one.keySet());
    one.forEach((name, bytes) -> assertThat(other.get(name)).as(name).isEqualTo(bytes));
  }

  private static Map<String, byte[]> bytes(Path folder) throws IOException {
    Map<String, byte[]> bytes = new TreeMap<>();
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        bytes.put(folder.relativize(file).toString(), Files.readAllBytes(file));
      }
    }
    return bytes;
  }
}
