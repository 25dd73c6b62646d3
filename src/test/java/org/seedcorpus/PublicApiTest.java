package org.seedcorpus;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.seedcorpus.rule.Rule;
import org.seedcorpus.rule.RuleInfo;
import org.seedcorpus.rule.RuleOptions;
import org.seedcorpus.rules.Rules;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/**
 * The names that users and their programs rely on: rules with family and severity, goals,
 * parameters, fields of {@code report.json}. {@code -Dapi.update} writes {@code api.txt} anew, but
 * only when CHANGELOG.md has changed too since it was written last.
 */
class PublicApiTest {
  private static final Path GOLDEN = Path.of("src/test/resources/api.txt");
  private static final Path CHANGELOG = Path.of("CHANGELOG.md");

  @Test
  void namesChangeOnlyWithALineInTheChangelog() throws Exception {
    try (InputStream descriptor = resource("/META-INF/maven/plugin.xml")) {
      Assumptions.assumeTrue(descriptor != null, "run by Maven, which writes the descriptor");
      List<String> api = new ArrayList<>();
      for (Rule rule : Rules.all(RuleOptions.DEFAULT)) {
        RuleInfo info = rule.info();
        api.add("rule %s %s %s".formatted(info.id(), info.family().id(), info.severity().id()));
      }
      goals(descriptor, api);
      fields(api);
      String[] golden =
          Files.exists(GOLDEN) ? Files.readString(GOLDEN).split("\n", 2) : new String[] {"", ""};
      String found = String.join("\n", api) + "\n";
      if (!found.equals(golden[1]) && System.getProperty("api.update") != null) {
        assertThat("changelog " + hash())
            .as("the public names change: say so in CHANGELOG.md first")
            .isNotEqualTo(golden[0]);
        Files.writeString(GOLDEN, "changelog " + hash() + "\n" + found);
      } else {
        assertThat(found).isEqualTo(golden[1]);
      }
    }
  }

  private static InputStream resource(String name) {
    return PublicApiTest.class.getResourceAsStream(name);
  }

  private static String hash() throws Exception {
    byte[] text = Files.readString(CHANGELOG).strip().getBytes(StandardCharsets.UTF_8);
    return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(text), 0, 8);
  }

  private static void goals(InputStream descriptor, List<String> api) throws Exception {
    Document document = DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(descriptor);
    NodeList mojos = document.getElementsByTagName("mojo");
    for (int m = 0; m < mojos.getLength(); m++) {
      Element mojo = (Element) mojos.item(m);
      String goal = text(mojo, "goal");
      api.add("goal " + goal);
      NodeList parameters = mojo.getElementsByTagName("parameter");
      TreeSet<String> names = new TreeSet<>();
      for (int p = 0; p < parameters.getLength(); p++) {
        Element parameter = (Element) parameters.item(p);
        if (text(parameter, "editable").equals("true")) {
          names.add("parameter " + goal + " " + text(parameter, "name"));
        }
      }
      api.addAll(names);
    }
  }

  private static String text(Element parent, String name) {
    return parent.getElementsByTagName(name).item(0).getTextContent();
  }

  private static void fields(List<String> api) throws IOException {
    try (InputStream schema = resource("/org/seedcorpus/report/report.schema.json")) {
      TreeSet<String> names = new TreeSet<>();
      fields(new ObjectMapper().readTree(schema), "", names);
      api.addAll(names);
    }
  }

  private static void fields(JsonNode node, String path, Set<String> names) {
    node.properties()
        .forEach(
            entry -> {
              boolean named = path.endsWith("/properties") || path.endsWith("/$defs");
              String name = path + "/" + entry.getKey();
              if (path.endsWith("/properties")) {
                names.add("field " + name.replace("/properties", "").replace("/$defs", ""));
              }
              if (entry.getValue().isObject() && (named || !entry.getKey().equals("required"))) {
                fields(entry.getValue(), name, names);
              }
            });
  }
}
