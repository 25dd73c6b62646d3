package org.seedcorpus.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.jar.JarFile;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** The jar and the launcher as users run them, in processes of their own. */
class CommandIT {
  private static final Path CORPORA = Path.of("src/test/resources/corpora");
  private static final Path JAVA = Path.of(System.getProperty("java.home"), "bin/java");

  @TempDir private Path work = Path.of("target");

  private static Path built(String end) throws IOException {
    try (Stream<Path> files = Files.list(Path.of("target"))) {
      return files
          .filter(file -> file.getFileName().toString().endsWith(end))
          .findFirst()
          .orElseThrow()
          .toAbsolutePath();
    }
  }

  private Ran run(Path folder, String input, List<String> command)
      throws IOException, InterruptedException {
    Path in = Files.writeString(work.resolve("in"), input);
    Path out = work.resolve("out");
    Path err = work.resolve("err");
    ProcessBuilder builder = new ProcessBuilder(command).directory(folder.toFile());
    builder.environment().put("SEEDS_CACHE", work.resolve("cache").toString());
    builder.environment().remove("GITHUB_ACTIONS");
    Process process =
        builder
            .redirectInput(in.toFile())
            .redirectOutput(out.toFile())
            .redirectError(err.toFile())
            .start();
    int status = process.waitFor();
    return new Ran(
        status,
        Files.readString(out, StandardCharsets.UTF_8),
        Files.readString(err, StandardCharsets.UTF_8));
  }

  private Ran jar(Path folder, String input, String... arguments)
      throws IOException, InterruptedException {
    List<String> command = new ArrayList<>(List.of(JAVA.toString(), "-Dfile.encoding=UTF-8"));
    command.addAll(List.of("-jar", built("-cli.jar").toString()));
    command.addAll(List.of(arguments));
    return run(folder, input, command);
  }

  /** What the plugin finds in the corpora of the tests, the command finds, and nothing else. */
  @TestFactory
  List<DynamicTest> corpora() throws IOException {
    try (Stream<Path> cases = Files.list(CORPORA)) {
      return cases
          .sorted()
          .map(one -> dynamicTest(one.getFileName().toString(), () -> check(one)))
          .toList();
    }
  }

  private void check(Path corpus) throws IOException, InterruptedException {
    Path report = Files.createTempDirectory(work, "report").resolve("seeds-report");
    Path folder = corpus.toAbsolutePath().resolve("seeds");
    Ran ran = jar(work, "", "check", folder.toString(), "--report-directory", report.toString());
    assertThat(ran.err()).isEmpty();
    String expected = Files.readString(corpus.resolve("expected.txt"));
    assertThat(found(report.resolve("report.json"), corpus + "/seeds/"))
        .isEqualTo(expected.lines().map(line -> line.replaceFirst(" \\([^ ]*\\)$", "")).toList());
    assertThat(ran.status()).isEqualTo(expected.contains(" error ") ? 1 : 0);
    assertThat(report.resolve("index.html")).exists();
  }

  private static List<String> found(Path report, String prefix) throws IOException {
    JsonObject json = JsonParser.parseString(Files.readString(report)).getAsJsonObject();
    List<String> lines = new ArrayList<>();
    lines(json.getAsJsonArray("findings"), prefix, lines);
    for (JsonElement seed : json.getAsJsonArray("seeds")) {
      lines(seed.getAsJsonObject().getAsJsonArray("findings"), prefix, lines);
    }
    return lines;
  }

  private static void lines(JsonArray findings, String prefix, List<String> lines) {
    for (JsonElement one : findings) {
      JsonObject finding = one.getAsJsonObject();
      JsonObject place = finding.getAsJsonObject("place");
      JsonObject from = place.getAsJsonObject("from");
      String path = place.get("path").getAsString();
      assertThat(path).startsWith(prefix.replace('\\', '/'));
      lines.add(
          "%s:%s %s %s"
              .formatted(
                  path.substring(prefix.length()),
                  from == null
                      ? ""
                      : "[%d,%d]"
                          .formatted(from.get("line").getAsInt(), from.get("column").getAsInt()),
                  finding.get("severity").getAsString(),
                  finding.get("rule").getAsString()));
    }
  }

  @Test
  void documentsComeInAndFindingsGoOut() throws Exception {
    String input = "{\"id\": \"ferry\", \"text\": \"The ferry left the the pier at six.\"}\n";
    Ran ran = jar(work, input, "check", "--jsonl", "-");
    assertThat(ran.status()).isEqualTo(1);
    assertThat(ran.lines()).singleElement().asString().contains("\"rule\":\"repeated-word\"");
  }

  @Test
  void helpIsThatOfThePlugin() throws Exception {
    assertThat(jar(work, "", "fix", "--help").out()).contains("apply it with git apply or patch");
  }

  @Test
  void theLauncherIsAsGoodAsTheJarAndKeepsAnArchive() throws Exception {
    Path folder = Files.createDirectories(work.resolve("of a user/bin"));
    Files.copy(built("-cli.jar"), folder.resolve("seeds.jar"));
    Files.copy(built("-cli.sh"), folder.resolve("seeds"));
    Path link = Files.createSymbolicLink(work.resolve("link"), folder.resolve("seeds"));
    assertThat(folder.resolve("seeds").toFile().setExecutable(true)).isTrue();
    Path corpus = CORPORA.resolve("ar/seeds").toAbsolutePath();
    List<String> command = List.of("sh", link.toString(), "check", ".");
    Ran plain = jar(corpus, "", "check", ".");
    assertThat(run(corpus, "", command)).isEqualTo(plain);
    assertThat(archives()).hasSize(1);
    assertThat(run(corpus, "", command)).isEqualTo(plain);
    assertThat(archives()).hasSize(1);
  }

  private List<Path> archives() throws IOException {
    try (Stream<Path> files = Files.list(work.resolve("cache"))) {
      return files.toList();
    }
  }

  @Test
  void theLauncherSaysWhatItLacks() throws Exception {
    Path alone = Files.copy(built("-cli.sh"), work.resolve("seeds"));
    Ran ran = run(work, "", List.of("sh", alone.toString(), "rules"));
    assertThat(ran.status()).isEqualTo(2);
    assertThat(ran.err()).contains("put the jar beside the script");
  }

  /** What the command needs is not in the plugin, and the other way round. */
  @Test
  void theJarsDoNotMix() throws IOException {
    List<String> command = names(built("-cli.jar"));
    assertThat(command).anyMatch(name -> name.startsWith("picocli/"));
    assertThat(command).anyMatch(name -> name.startsWith("org/seedcorpus/cli/Main"));
    assertThat(command).noneMatch(name -> name.startsWith("org/seedcorpus/maven/"));
    assertThat(command).noneMatch(name -> name.matches("org/seedcorpus/cli/.*(Test|IT|Ran).*"));
    String name = built("-cli.jar").getFileName().toString().replace("-cli.jar", ".jar");
    List<String> plugin = names(Path.of("target", name));
    assertThat(plugin).anyMatch(one -> one.startsWith("org/seedcorpus/maven/"));
    assertThat(plugin).noneMatch(one -> one.contains("/cli/") || one.startsWith("picocli"));
    try (JarFile jar = new JarFile(Path.of("target", name).toFile())) {
      byte[] descriptor =
          jar.getInputStream(jar.getEntry("META-INF/maven/plugin.xml")).readAllBytes();
      assertThat(new String(descriptor, StandardCharsets.UTF_8)).doesNotContain("picocli");
    }
  }

  private static List<String> names(Path file) throws IOException {
    try (JarFile jar = new JarFile(file.toFile())) {
      return jar.stream().map(entry -> entry.getName()).toList();
    }
  }
}
