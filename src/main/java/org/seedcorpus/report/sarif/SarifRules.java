package org.seedcorpus.report.sarif;

import com.google.gson.stream.JsonWriter;
import java.io.IOException;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.text.TextContentRenderer;
import org.seedcorpus.report.model.ReportOptions;
import org.seedcorpus.report.model.RuleCatalog;
import org.seedcorpus.rule.RulePage;
import org.seedcorpus.rule.Severity;

/** How SARIF describes the tool and its rules (3.19, 3.49). */
final class SarifRules {
  /** Where a host of Git repositories shows the pages of the rules. */
  private static final String PAGES = "/blob/HEAD/src/main/resources/org/seedcorpus/rules/";

  private static final Parser MARKDOWN = Parser.builder().build();
  private static final TextContentRenderer TEXT = TextContentRenderer.builder().build();

  private final JsonWriter json;
  private final RuleCatalog catalogue;
  private final ReportOptions options;

  SarifRules(JsonWriter json, RuleCatalog catalogue, ReportOptions options) {
    this.json = json;
    this.catalogue = catalogue;
    this.options = options;
  }

  /** Returns SARIF's word for the severity. */
  static String level(Severity severity) {
    return severity == Severity.INFO ? "note" : severity.id();
  }

  void write() throws IOException {
    json.name("tool").beginObject().name("driver").beginObject();
    json.name("name").value("seeds-maven-plugin");
    json.name("version").value(options.version());
    if (!options.projectUri().isEmpty()) {
      json.name("informationUri").value(options.projectUri());
    }
    json.name("rules").beginArray();
    for (RuleCatalog.Entry rule : catalogue.rules()) {
      rule(rule);
    }
    json.endArray();
    json.endObject().endObject();
  }

  private void rule(RuleCatalog.Entry rule) throws IOException {
    RulePage page = rule.page();
    json.beginObject();
    json.name("id").value(rule.rule().id());
    text("shortDescription", page.title());
    text("fullDescription", page.summary());
    if (!options.projectUri().isEmpty()) {
      json.name("helpUri").value(options.projectUri() + PAGES + page.id() + ".md");
    }
    json.name("help").beginObject();
    String limits = page.limits().isEmpty() ? "" : "\n## Limits\n\n" + page.limits() + "\n";
    String markdown = "## Why\n\n" + page.why() + "\n\n## Fix\n\n" + page.fix() + "\n" + limits;
    json.name("text").value(TEXT.render(MARKDOWN.parse(markdown)));
    json.name("markdown").value(markdown);
    json.endObject();
    json.name("defaultConfiguration").beginObject();
    json.name("level").value(level(rule.rule().severity()));
    json.endObject();
    json.name("properties").beginObject();
    json.name("tags").beginArray().value(rule.family()).endArray();
    Severity severity = rule.rule().severity();
    json.name("problem.severity")
        .value(severity == Severity.INFO ? "recommendation" : severity.id());
    json.endObject();
    json.endObject();
  }

  private void text(String name, String text) throws IOException {
    json.name(name).beginObject().name("text").value(text).endObject();
  }
}
