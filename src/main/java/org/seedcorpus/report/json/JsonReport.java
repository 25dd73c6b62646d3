package org.seedcorpus.report.json;

import com.google.gson.stream.JsonWriter;
import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.util.VersionInfo;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.seedcorpus.check.SeedProfile;
import org.seedcorpus.corpus.Entry;
import org.seedcorpus.corpus.SeedMetadata;
import org.seedcorpus.report.model.Report;
import org.seedcorpus.report.model.ReportModel;
import org.seedcorpus.report.model.ReportOptions;
import org.seedcorpus.report.model.ReportedFinding;
import org.seedcorpus.report.model.ReportedSeed;
import org.seedcorpus.report.model.RuleCatalog;
import org.seedcorpus.report.model.RuleTotals;
import org.seedcorpus.report.model.Summary;
import org.seedcorpus.rule.Severity;

/** {@code report.json}: everything that is known, as {@code report.schema.json} describes it. */
public final class JsonReport implements Report {
  @Override
  public void write(ReportModel model, Path directory) throws IOException {
    try (JsonWriter json = EscapingJsonWriter.open(directory.resolve("report.json"))) {
      json.beginObject();
      json.name("$schema").value("urn:seedcorpus:report:1");
      json.name("schemaVersion").value(1);
      tool(json, model.options());
      json.name("index").value(model.options().path(model.result().corpus().indexName()));
      verdict(json, model);
      json.name("rules").beginArray();
      for (RuleTotals.Total rule : model.totals().rules()) {
        rule(json, rule);
      }
      json.endArray();
      JsonFinding findings = new JsonFinding(json, model.options());
      json.name("findings").beginArray();
      for (ReportedFinding finding : model.others()) {
        findings.write(finding);
      }
      json.endArray();
      json.name("seeds").beginArray();
      for (ReportedSeed seed : model.seeds()) {
        EscapingJsonWriter.onOneLine(json, () -> seed(json, seed, model.options(), findings));
      }
      json.endArray();
      json.endObject();
    }
  }

  private static void tool(JsonWriter json, ReportOptions options) throws IOException {
    json.name("tool").beginObject();
    json.name("name").value("seeds-maven-plugin");
    json.name("version").value(options.version());
    json.name("icu").value(version(VersionInfo.ICU_VERSION));
    json.name("unicode").value(version(UCharacter.getUnicodeVersion()));
    json.endObject();
  }

  private static String version(VersionInfo version) {
    return version.getMajor() + "." + version.getMinor();
  }

  private static void verdict(JsonWriter json, ReportModel model) throws IOException {
    Summary verdict = model.summary();
    Severity failOn = model.options().failOn();
    json.name("verdict").beginObject();
    json.name("failed").value(verdict.failed());
    json.name("failOn").value(failOn == null ? "never" : failOn.id());
    json.name("seeds").value(verdict.seeds());
    json.name("malformed").value(verdict.malformed());
    json.name("errors").value(verdict.errors());
    json.name("warnings").value(verdict.warnings());
    json.name("infos").value(verdict.infos());
    json.name("listed").value(model.places());
    json.name("unlisted").value(model.unlisted());
    json.endObject();
  }

  private static void rule(JsonWriter json, RuleTotals.Total total) throws IOException {
    RuleCatalog.Entry rule = total.rule();
    json.beginObject();
    json.name("id").value(rule.rule().id());
    json.name("family").value(rule.family());
    json.name("severity").value(rule.rule().severity().id());
    json.name("title").value(rule.page().title());
    json.name("summary").value(rule.page().summary());
    json.name("why").value(rule.page().why());
    json.name("fix").value(rule.page().fix());
    json.name("errors").value(total.errors());
    json.name("warnings").value(total.warnings());
    json.name("infos").value(total.infos());
    json.name("files").value(total.files());
    json.name("habit").value(total.habit());
    json.endObject();
  }

  private static void seed(
      JsonWriter json, ReportedSeed seed, ReportOptions options, JsonFinding findings)
      throws IOException {
    Entry entry = seed.result().entry();
    json.name("number").value(entry.number());
    json.name("path").value(options.path(entry.path()));
    json.name("entry").beginObject();
    if (!entry.target().equals(entry.path())) {
      json.name("target").value(entry.target());
    }
    json.name("line").value(entry.line());
    json.name("column").value(entry.column());
    json.endObject();
    if (!entry.declared().isEmpty()) {
      declared(json, entry.declared());
    }
    json.name("facts");
    facts(json, seed.result().facts());
    json.name("errors").value(seed.counts().of(Severity.ERROR));
    json.name("warnings").value(seed.counts().of(Severity.WARNING));
    json.name("infos").value(seed.counts().of(Severity.INFO));
    json.name("findings").beginArray();
    for (ReportedFinding finding : seed.findings()) {
      findings.nested(finding);
    }
    json.endArray();
  }

  private static void declared(JsonWriter json, SeedMetadata declared) throws IOException {
    json.name("declared").beginObject();
    optional(json, "language", declared.language());
    optional(json, "direction", declared.direction());
    optional(json, "headline", declared.headline());
    optional(json, "source", declared.source());
    optional(json, "encoding", declared.encoding());
    optional(json, "sha256", declared.sha256());
    json.endObject();
  }

  private static void optional(JsonWriter json, String name, @Nullable String value)
      throws IOException {
    if (value != null) {
      json.name(name).value(value);
    }
  }

  private static void facts(JsonWriter json, @Nullable SeedProfile facts) throws IOException {
    if (facts == null) {
      json.nullValue();
      return;
    }
    json.beginObject();
    json.name("language").value(facts.language().tag());
    json.name("languageFrom").value(id(facts.languageFrom()));
    json.name("encoding").value(facts.encoding());
    json.name("wellFormed").value(facts.wellFormed());
    json.name("byteOrderMark").value(facts.byteOrderMark());
    json.name("lineEnds").value(id(facts.lineEnds()));
    json.name("direction").value(id(facts.direction()));
    json.name("bytes").value(facts.bytes());
    json.name("characters").value(facts.characters());
    json.name("words").value(facts.words());
    json.name("lines").value(facts.lines());
    json.name("headline").value(facts.headline());
    json.name("source").value(facts.source());
    json.endObject();
  }

  private static String id(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
