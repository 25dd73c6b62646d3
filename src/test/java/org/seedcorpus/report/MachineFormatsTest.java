package org.seedcorpus.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SchemaValidatorsConfig;
import com.networknt.schema.SpecVersion.VersionFlag;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.StreamSupport;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.SchemaFactory;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.seedcorpus.check.CheckResult;
import org.seedcorpus.report.html.HtmlReport;
import org.seedcorpus.report.model.Report;
import org.seedcorpus.report.model.ReportModel;
import org.seedcorpus.report.sarif.SarifReport;
import org.seedcorpus.text.unicode.ControlCharacters;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** Every machine format of a corpus that does its worst: valid by its schema, and complete. */
class MachineFormatsTest {
  private static final ObjectMapper JSON = new ObjectMapper();

  private static Path folder;
  private static CheckResult result;
  private static ReportModel model;
  private static long findings;

  @BeforeAll
  static void writeReports(@TempDir Path directory) throws IOException, InterruptedException {
    folder = directory;
    HostileCorpus.write(folder.resolve("seeds"));
    result = HostileCorpus.check(folder.resolve("seeds"), 2);
    findings = result.findings().count();
    model = ReportModel.of(result, HostileCorpus.options());
    for (Report report : ReportWriter.all()) {
      if (!(report instanceof HtmlReport)) {
        report.write(model, folder);
      }
    }
  }

  private static JsonNode json(String name) throws IOException {
    return JSON.readTree(folder.resolve(name).toFile());
  }

  private static void assertValid(String file, String schema, VersionFlag draft)
      throws IOException {
    SchemaValidatorsConfig config =
        SchemaValidatorsConfig.builder().formatAssertionsEnabled(true).build();
    try (InputStream in = MachineFormatsTest.class.getResourceAsStream(schema)) {
      JsonSchema read = JsonSchemaFactory.getInstance(draft).getSchema(in, config);
      assertThat(read.validate(json(file))).isEmpty();
    }
  }

  @Test
  void sarifIsValid() throws IOException {
    assertValid("report.sarif", "/schema/sarif-schema-2.1.0.json", VersionFlag.V7);
  }

  @Test
  void aFixOfManyLettersDoesNotSwellSarif(@TempDir Path work)
      throws IOException, InterruptedException {
    Path seeds = Files.createDirectories(work.resolve("seeds"));
    String sentence = "شهردار گفت که ساختمان قديمي شهرداري تا پايان سال نوسازي مي‌شود. ";
    Files.writeString(
        seeds.resolve("a.txt"), "نوسازي ساختمان\n\n" + sentence.repeat(3) + "\n\nروزنامه بندر\n");
    Files.writeString(
        seeds.resolve("INDEX.md"), "| File | Language |\n|---|---|\n| a.txt | fa |\n");
    new SarifReport()
        .write(ReportModel.of(HostileCorpus.check(seeds, 1), HostileCorpus.options()), work);
    JsonNode results = JSON.readTree(work.resolve("report.sarif").toFile()).at("/runs/0/results");
    JsonNode letters =
        StreamSupport.stream(results.spliterator(), false)
            .filter(result -> result.get("ruleId").asText().equals("foreign-letter"))
            .findFirst()
            .orElseThrow();
    assertThat(letters.at("/message/text").asText()).contains("U+064A “ي”; expected U+06CC “ی”");
    assertThat(letters.at("/properties/editsLeftOut").asInt()).isGreaterThan(8);
    assertThat(letters.has("fixes")).isFalse();
    assertThat(letters.toString().getBytes(StandardCharsets.UTF_8)).hasSizeLessThan(1_024);
  }

  @Test
  void reportJsonIsValid() throws IOException {
    assertValid("report.json", "/org/seedcorpus/report/report.schema.json", VersionFlag.V202012);
  }

  @Test
  void codeQualityIsValid() throws IOException {
    assertValid("gl-code-quality.json", "/schemas/gl-code-quality.json", VersionFlag.V202012);
  }

  @ParameterizedTest
  @ValueSource(strings = {"TEST-seeds.xml junit", "checkstyle.xml checkstyle"})
  void xmlIsValid(String fileAndSchema) throws Exception {
    String[] names = fileAndSchema.split(" ");
    SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI)
        .newSchema(MachineFormatsTest.class.getResource("/schemas/" + names[1] + ".xsd"))
        .newValidator()
        .validate(new StreamSource(folder.resolve(names[0]).toFile()));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "report.sarif",
        "report.json",
        "gl-code-quality.json",
        "report.rdjsonl",
        "TEST-seeds.xml",
        "checkstyle.xml"
      })
  void noFileHoldsWhatHidesOrReordersText(String name) throws IOException {
    String text = Files.readString(folder.resolve(name));
    assertThat(text.codePoints())
        .allMatch(c -> c == '\n' || c == 0xFFFD || !ControlCharacters.isDangerous(c));
    assertThat(text).doesNotContain(folder.toString()).endsWith("\n");
  }

  @Test
  void everyFormatHasEveryFinding() throws Exception {
    assertThat(findings).isGreaterThan(50);
    JsonNode report = json("report.json");
    int inSeeds = 0;
    for (JsonNode seed : report.get("seeds")) {
      inSeeds += seed.get("findings").size();
    }
    assertThat(report.get("findings").size() + inSeeds).isEqualTo((int) findings);
    assertThat(json("report.sarif").at("/runs/0/results").size()).isEqualTo((int) findings);
    assertThat(json("gl-code-quality.json").size()).isEqualTo((int) findings);
    assertThat(elements("checkstyle.xml", "error").getLength()).isEqualTo((int) findings);
  }

  private static NodeList elements(String file, String name) throws Exception {
    Document xml =
        DocumentBuilderFactory.newInstance()
            .newDocumentBuilder()
            .parse(folder.resolve(file).toFile());
    return xml.getElementsByTagName(name);
  }

  @Test
  void fingerprintsAreUniqueAndTheSameEverywhere() throws IOException {
    Set<String> sarif = new HashSet<>();
    for (JsonNode one : json("report.sarif").at("/runs/0/results")) {
      sarif.add(one.at("/partialFingerprints/primaryLocationLineHash").textValue());
    }
    Set<String> gitLab = new HashSet<>();
    json("gl-code-quality.json").forEach(one -> gitLab.add(one.get("fingerprint").textValue()));
    assertThat(sarif).hasSize((int) findings).isEqualTo(gitLab);
  }

  @Test
  void aTestCaseASeedSaysWhereItFailed() throws Exception {
    NodeList cases = elements("TEST-seeds.xml", "testcase");
    assertThat(cases.getLength()).isEqualTo(result.seeds().size() + 1);
    List<Element> spaced = new ArrayList<>();
    for (int i = 0; i < cases.getLength(); i++) {
      Element one = (Element) cases.item(i);
      if (one.getAttribute("name").endsWith("/a b.txt")) {
        spaced.add(one);
      }
    }
    assertThat(spaced).hasSize(1);
    Element failure = (Element) spaced.get(0).getElementsByTagName("failure").item(0);
    assertThat(failure.getAttribute("type")).isEqualTo("repeated-word");
    assertThat(failure.getTextContent())
        .contains("my module/seeds/a b.txt:3:11: error repeated-word: ");
  }

  @Test
  void sarifKeepsGitHubsRules() throws IOException {
    JsonNode run = json("report.sarif").at("/runs/0");
    assertThat(run.get("columnKind").textValue()).isEqualTo("utf16CodeUnits");
    JsonNode rules = run.at("/tool/driver/rules");
    for (JsonNode rule : rules) {
      assertThat(rule.at("/shortDescription/text").textValue()).hasSizeBetween(1, 1024);
      assertThat(rule.at("/fullDescription/text").textValue()).hasSizeBetween(1, 1024);
      assertThat(rule.at("/help/text").textValue()).isNotBlank();
      assertThat(rule.at("/help/markdown").textValue()).contains("## Why", "## Fix");
      assertThat(rule.at("/properties/tags/0").textValue()).isNotBlank();
    }
    assertThat(rules.findValuesAsText("markdown"))
        .as("pages with Limits")
        .anyMatch(markdown -> markdown.contains("\n\n## Limits\n\n"));
    int worst = 0;
    List<String> levels = List.of("error", "warning", "note");
    for (JsonNode one : run.get("results")) {
      JsonNode rule = rules.get(one.get("ruleIndex").intValue());
      assertThat(rule.get("id")).isEqualTo(one.get("ruleId"));
      int level = levels.indexOf(one.get("level").textValue());
      assertThat(level).isGreaterThanOrEqualTo(worst);
      worst = level;
      JsonNode place = one.at("/locations/0/physicalLocation");
      assertThat(place.at("/region/startLine").intValue()).isPositive();
      assertThat(place.at("/artifactLocation/uriBaseId").textValue()).isEqualTo("%SRCROOT%");
      URI uri = URI.create(place.at("/artifactLocation/uri").textValue());
      assertThat(uri.isAbsolute()).isFalse();
      assertThat(uri.getFragment()).isNull();
      assertThat(uri.getQuery()).isNull();
      assertThat(uri.getPath()).startsWith("my module/seeds/");
    }
  }

  @Test
  void sarifMakesNoLinksOfASeedsBrackets() throws IOException {
    List<String> messages = new ArrayList<>();
    json("report.sarif")
        .at("/runs/0/results")
        .forEach(one -> messages.add(one.at("/message/text").asText()));
    assertThat(messages)
        .anyMatch(text -> text.contains("javascript"))
        .noneMatch(text -> text.matches("(?s).*[^\\\\]\\]\\(javascript.*"));
  }

  @Test
  void aFixReplacesExactlyItsRange() throws IOException {
    int fixes = 0;
    for (JsonNode one : json("report.sarif").at("/runs/0/results")) {
      for (JsonNode fix : one.path("fixes")) {
        fixes++;
        JsonNode change = fix.at("/artifactChanges/0");
        assertThat(change.at("/artifactLocation/uri"))
            .isEqualTo(one.at("/locations/0/physicalLocation/artifactLocation/uri"));
        JsonNode replacement = change.at("/replacements/0");
        JsonNode deleted = replacement.at("/deletedRegion");
        boolean deletes =
            deleted.has("endLine")
                || deleted.get("endColumn").intValue() > deleted.get("startColumn").intValue();
        boolean inserts = !replacement.at("/insertedContent/text").asText().isEmpty();
        assertThat(deletes || inserts).isTrue();
      }
    }
    assertThat(fixes).isPositive();
  }

  @Test
  void aSarifResultIsSmall() throws IOException {
    for (JsonNode one : json("report.sarif").at("/runs/0/results")) {
      if (!one.has("relatedLocations")) { // a group has the edits of all its places
        assertThat(one.toString().getBytes(StandardCharsets.UTF_8)).hasSizeLessThanOrEqualTo(1024);
      }
    }
  }

  @Test
  void whatSarifLeavesOutItSays(@TempDir Path other) throws IOException {
    new SarifReport(10).write(model, other);
    JsonNode run = JSON.readTree(other.resolve("report.sarif").toFile()).at("/runs/0");
    assertThat(run.get("results").size()).isEqualTo(10);
    run.get("results").forEach(one -> assertThat(one.get("level").asText()).isEqualTo("error"));
    assertThat(run.at("/invocations/0/toolExecutionNotifications/0/message/text").textValue())
        .contains("the worst 10 findings", (findings - 10) + " more");
  }
}
