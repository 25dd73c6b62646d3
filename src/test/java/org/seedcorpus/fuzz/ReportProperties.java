package org.seedcorpus.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.seedcorpus.report.HostileCorpus;
import org.seedcorpus.report.ReportWriter;
import org.xml.sax.SAXException;

/** What the reports promise for any text: parsers of others read them, and find no markup of it. */
final class ReportProperties {
  private static final Path WORK = FuzzFolder.create("reports");
  private static final ObjectMapper JSON = new ObjectMapper();

  private ReportProperties() {}

  static void check(byte[] text) throws Exception {
    Path seeds = Files.createDirectories(WORK.resolve("seeds"));
    Files.writeString(seeds.resolve("INDEX.md"), "- [a](a.txt)\n- [b](b.txt)\n- [c](c.txt)\n");
    for (String name : new String[] {"a.txt", "b.txt", "c.txt"}) {
      Files.write(seeds.resolve(name), text);
    }
    Map<String, byte[]> one = reports(seeds, 1);
    Map<String, byte[]> eight = reports(seeds, 8);
    assertThat(eight.keySet()).isEqualTo(one.keySet());
    for (Map.Entry<String, byte[]> file : one.entrySet()) {
      assertThat(eight.get(file.getKey())).as(file.getKey()).isEqualTo(file.getValue());
      parse(file.getKey(), file.getValue());
    }
  }

  private static Map<String, byte[]> reports(Path seeds, int threads) throws Exception {
    Path out = WORK.resolve("out");
    assertThat(
            ReportWriter.writeAll(
                HostileCorpus.check(seeds, threads), HostileCorpus.options(), out))
        .isEmpty();
    Map<String, byte[]> files = new TreeMap<>();
    try (Stream<Path> paths = Files.walk(out)) {
      for (Path path : paths.filter(Files::isRegularFile).toList()) {
        files.put(out.relativize(path).toString(), Files.readAllBytes(path));
      }
    }
    return files;
  }

  private static void parse(String name, byte[] bytes)
      throws IOException, ParserConfigurationException, SAXException {
    String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
    assertThat(text).as(name).doesNotContain("\0");
    if (name.endsWith(".json") || name.endsWith(".sarif")) {
      JSON.readTree(text);
    } else if (name.endsWith(".xml")) {
      DocumentBuilderFactory.newInstance()
          .newDocumentBuilder()
          .parse(new java.io.ByteArrayInputStream(bytes));
    } else if (name.endsWith(".html")) {
      Document page = Jsoup.parse(text);
      for (Element element : page.getAllElements()) {
        assertThat(element.tagName()).as(name).isNotEqualTo(HostileText.CANARY);
        for (Attribute attribute : element.attributes()) {
          assertThat(attribute.getKey()).as(name).doesNotStartWith("on");
          assertThat(attribute.getValue()).as(name).doesNotStartWithIgnoringCase("javascript:");
        }
      }
    }
  }
}
