package org.seedcorpus.maven;

import static java.nio.file.StandardCopyOption.REPLACE_EXISTING;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.contains;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verify;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.maven.api.plugin.testing.InjectMojo;
import org.apache.maven.api.plugin.testing.MojoParameter;
import org.apache.maven.api.plugin.testing.MojoTest;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugin.logging.Log;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * Each parameter of {@code seeds:check}: what it does, and what it says to a value without sense.
 */
@MojoTest
class CheckMojoTest {
  private static final Path MOJO = Path.of("target/mojo");
  private static final Path REPORT = MOJO.resolve("report");

  private final Log log = mock(Log.class);

  @BeforeEach
  void writeCorpora() throws IOException {
    seed("good", "It sails to the pier at six.");
    seed("list", "It sails to the pier at six.");
    Files.move(MOJO.resolve("list/INDEX.md"), MOJO.resolve("list/LIST.md"), REPLACE_EXISTING);
    seed("error", "It sails to the the pier at six.");
    seed("warning", "The ferry ferry sails at six.");
    seed("info", "It sails at six.");
    Path marked = MOJO.resolve("info/ferry.txt");
    Files.writeString(marked, "\uFEFF" + Files.readString(marked));
    Files.deleteIfExists(REPORT.resolve("index.html"));
  }

  private static void seed(String corpus, String body) throws IOException {
    Path folder = Files.createDirectories(MOJO.resolve(corpus));
    Files.writeString(folder.resolve("INDEX.md"), "- [ferry.txt](ferry.txt)\n");
    Files.writeString(
        folder.resolve("ferry.txt"), "Ferry sails again\n\n" + body + "\n\nHarbour Times\n");
  }

  private void passes(CheckMojo mojo) throws Exception {
    mojo.setLog(log);
    mojo.execute();
    assertThat(REPORT.resolve("index.html")).exists();
  }

  private void fails(CheckMojo mojo, String message) {
    mojo.setLog(log);
    assertThatThrownBy(mojo::execute)
        .isInstanceOf(MojoFailureException.class)
        .hasMessageContaining(message);
  }

  private void cannotRun(CheckMojo mojo, String message) {
    mojo.setLog(log);
    assertThatThrownBy(mojo::execute)
        .isInstanceOf(MojoExecutionException.class)
        .hasMessageContaining(message);
  }

  private static String json() throws IOException {
    return Files.readString(REPORT.resolve("report.json"));
  }

  @Test
  @InjectMojo(goal = "check")
  @MojoParameter(name = "directory", value = "target/mojo/good")
  @MojoParameter(name = "reportDirectory", value = "target/mojo/report")
  void aGoodCorpusPasses(CheckMojo mojo) throws Exception {
    passes(mojo);
    verify(log).info("the seed is well-formed; report: target/mojo/report/index.html");
  }

  @Test
  @InjectMojo(goal = "check")
  @MojoParameter(name = "directory", value = "target/mojo/error")
  @MojoParameter(name = "reportDirectory", value = "target/mojo/report")
  void failOnIsErrorByDefault(CheckMojo mojo) {
    fails(
        mojo,
        "1 of 1 seed is malformed (1 error); first: target/mojo/error/ferry.txt:[3,13]"
            + " repeated-word; report: target/mojo/report/index.html");
    verify(log).error(contains("target/mojo/error/ferry.txt:[3,13] error repeated-word: "));
    assertThat(REPORT.resolve("index.html")).exists();
  }

  @Test
  @InjectMojo(goal = "check")
  @MojoParameter(name = "directory", value = "target/mojo/warning")
  @MojoParameter(name = "reportDirectory", value = "target/mojo/report")
  @MojoParameter(name = "failOn", value = "error")
  void failOnErrorLetsWarningsPass(CheckMojo mojo) throws Exception {
    passes(mojo);
    verify(log).warn(contains("warning repeated-word: "));
  }

  @Test
  @InjectMojo(goal = "check")
  @MojoParameter(name = "directory", value = "target/mojo/warning")
  @MojoParameter(name = "reportDirectory", value = "target/mojo/report")
  @MojoParameter(name = "failOn", value = "warning")
  void failOnWarning(CheckMojo mojo) {
    fails(mojo, "1 of 1 seed is malformed (1 warning)");
  }

  @Test
  @InjectMojo(goal = "check")
  @MojoParameter(name = "directory", value = "target/mojo/info")
  @MojoParameter(name = "reportDirectory", value = "target/mojo/report")
  @MojoParameter(name = "failOn", value = "warning")
  void failOnWarningLetsNotesPass(CheckMojo mojo) throws Exception {
    passes(mojo);
    verify(log).info(contains("info byte-order-mark: "));
  }

  @Test
  @InjectMojo(goal = "check")
  @MojoParameter(name = "directory", value = "target/mojo/info")
  @MojoParameter(name = "reportDirectory", value = "target/mojo/report")
  @MojoParameter(name = "failOn", value = " INFO ")
  void failOnInfo(CheckMojo mojo) {
    fails(mojo, "1 of 1 seed is malformed (1 note)");
  }

  @Test
  @InjectMojo(goal = "check")
  @MojoParameter(name = "directory", value = "target/mojo/error")
  @MojoParameter(name = "reportDirectory", value = "target/mojo/report")
  @MojoParameter(name = "failOn", value = "never")
  void failOnNever(CheckMojo mojo) throws Exception {
    passes(mojo);
    verify(log).info(contains("1 of 1 seed is malformed (1 error)"));
  }

  @Test
  @InjectMojo(goal = "check")
  @MojoParameter(name = "directory", value = "target/mojo/good")
  @MojoParameter(name = "failOn", value = "loud")
  void failOnNothingKnown(CheckMojo mojo) {
    cannotRun(mojo, "failOn must be error, warning, info or never, not “loud”");
  }

  @Test
  @InjectMojo(goal = "check")
  @MojoParameter(name = "directory", value = "target/mojo/nowhere")
  @MojoParameter(name = "reportDirectory", value = "target/mojo/report")
  void directoryThatIsNotThere(CheckMojo mojo) {
    fails(mojo, "target/mojo/nowhere; set seeds.directory to the folder");
  }

  @Test
  @InjectMojo(goal = "check")
  @MojoParameter(name = "directory", value = "target/mojo/good")
  @MojoParameter(name = "reportDirectory", value = "target/mojo")
  void reportDirectoryThatHoldsTheSeeds(CheckMojo mojo) {
    cannotRun(mojo, "holds the seeds; set seeds.reportDirectory to a folder that is only for");
    assertThat(MOJO.resolve("good/ferry.txt")).exists();
  }

  @Test
  @InjectMojo(goal = "check")
  @MojoParameter(name = "directory", value = "target/mojo/list")
  @MojoParameter(name = "reportDirectory", value = "target/mojo/report")
  @MojoParameter(name = "index", value = "LIST.md")
  void indexOfAnotherName(CheckMojo mojo) throws Exception {
    passes(mojo);
    assertThat(json()).contains("target/mojo/list/LIST.md");
  }

  @Test
  @InjectMojo(goal = "check")
  @MojoParameter(name = "directory", value = "target/mojo/good")
  @MojoParameter(name = "reportDirectory", value = "target/mojo/report")
  @MojoParameter(name = "index", value = "NONE.md")
  void indexThatIsNotThere(CheckMojo mojo) {
    fails(mojo, "the index has faults (");
    verify(log).error(contains("target/mojo/good/NONE.md: error index-missing: "));
  }

  @Test
  @InjectMojo(goal = "check")
  @MojoParameter(name = "directory", value = "target/mojo/good")
  @MojoParameter(name = "reportDirectory", value = "target/mojo/report")
  @MojoParameter(name = "failOn", value = "never")
  @MojoParameter(name = "language", value = "ar")
  void language(CheckMojo mojo) throws Exception {
    passes(mojo);
    assertThat(json()).contains("\"languageFrom\":\"configured\"", "\"wrong-direction\"");
  }

  @Test
  @InjectMojo(goal = "check")
  @MojoParameter(name = "directory", value = "target/mojo/good")
  @MojoParameter(name = "language", value = "no such language")
  void languageThatIsNone(CheckMojo mojo) {
    cannotRun(mojo, "language must be a BCP 47 tag such as ar or fa-IR, not “no such language”");
  }

  @Test
  @InjectMojo(goal = "check", pom = "src/test/resources/mojo/rules-off.xml")
  void aRuleThatIsOff(CheckMojo mojo) throws Exception {
    passes(mojo);
  }

  @Test
  @InjectMojo(goal = "check", pom = "src/test/resources/mojo/rules-error.xml")
  void aRuleOfAnotherSeverity(CheckMojo mojo) {
    fails(mojo, "1 of 1 seed is malformed (1 error)");
  }

  @Test
  @InjectMojo(goal = "check", pom = "src/test/resources/mojo/rules-fatal.xml")
  void aRuleOfNoSeverity(CheckMojo mojo) {
    cannotRun(mojo, "rules.repeated-word must be error, warning, info or off, not “fatal”");
  }

  @Test
  @InjectMojo(goal = "check", pom = "src/test/resources/mojo/rules-unknown.xml")
  void aRuleThatThereIsNot(CheckMojo mojo) {
    cannotRun(mojo, "repeated-wrod");
  }

  @Test
  @InjectMojo(goal = "check")
  @MojoParameter(name = "directory", value = "target/mojo/good")
  @MojoParameter(name = "reportDirectory", value = "target/mojo/report")
  @MojoParameter(name = "failOn", value = "never")
  @MojoParameter(name = "sources", value = "<source>Pier Post</source>")
  void sourcesThatAreKnown(CheckMojo mojo) throws Exception {
    passes(mojo);
    assertThat(json()).contains("Harbour Times").contains("\"rule\":\"source-");
  }

  @Test
  @InjectMojo(goal = "check")
  @MojoParameter(name = "directory", value = "target/mojo/good")
  @MojoParameter(name = "reportDirectory", value = "target/mojo/report")
  @MojoParameter(name = "hardWrapped", value = "true")
  void hardWrapped(CheckMojo mojo) throws IOException {
    seed("good", "It sails to the\nthe pier at six.");
    fails(mojo, "ferry.txt:[3,13] repeated-word");
  }

  @Test
  @InjectMojo(goal = "check")
  @MojoParameter(name = "directory", value = "target/mojo/good")
  @MojoParameter(name = "reportDirectory", value = "target/mojo/report")
  @MojoParameter(name = "hardWrapped", value = "false")
  void notHardWrapped(CheckMojo mojo) throws Exception {
    seed("good", "It sails to the\nthe pier at six.");
    passes(mojo);
  }

  @Test
  @InjectMojo(goal = "check")
  @MojoParameter(name = "directory", value = "target/mojo/good")
  @MojoParameter(name = "reportDirectory", value = "target/mojo/report")
  @MojoParameter(name = "threads", value = "3")
  void threads(CheckMojo mojo) throws Exception {
    passes(mojo);
  }

  @Test
  @InjectMojo(goal = "check")
  @MojoParameter(name = "directory", value = "target/mojo/good")
  @MojoParameter(name = "threads", value = "-1")
  void threadsBelowZero(CheckMojo mojo) {
    cannotRun(mojo, "threads must be 0 or more, not -1");
  }

  @Test
  @InjectMojo(goal = "check")
  @MojoParameter(name = "directory", value = "target/mojo/good")
  @MojoParameter(name = "reportDirectory", value = "target/mojo/report")
  @MojoParameter(name = "maxSeedSize", value = "20")
  void maxSeedSize(CheckMojo mojo) {
    fails(mojo, "seed-too-large");
  }

  @Test
  @InjectMojo(goal = "check")
  @MojoParameter(name = "directory", value = "target/mojo/good")
  @MojoParameter(name = "maxSeedSize", value = "0")
  void maxSeedSizeOfNothing(CheckMojo mojo) {
    cannotRun(mojo, "maxSeedSize must be between 1 and 2147483631 bytes, not 0");
  }

  @Test
  @InjectMojo(goal = "check")
  @MojoParameter(name = "directory", value = "target/mojo/nowhere")
  @MojoParameter(name = "reportDirectory", value = "target/mojo/report")
  @MojoParameter(name = "skip", value = "true")
  void skip(CheckMojo mojo) throws Exception {
    mojo.setLog(log);
    mojo.execute();
    verify(log).info("Skipping seeds:check because property seeds.skip is set.");
    assertThat(REPORT.resolve("index.html")).doesNotExist();
  }
}
