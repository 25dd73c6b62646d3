package org.seedcorpus.report.json;

import com.google.gson.stream.JsonWriter;
import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.util.VersionInfo;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.seedcorpus.check.CheckResult;
import org.seedcorpus.check.SeedProfile;
import org.seedcorpus.check.SeedResult;
import org.seedcorpus.corpus.Entry;
import org.seedcorpus.corpus.SeedMetadata;
import org.seedcorpus.report.model.Fingerprints;
import org.seedcorpus.report.model.Report;
import org.seedcorpus.report.model.ReportOptions;
import org.seedcorpus.report.model.RuleCatalog;
import org.seedcorpus.report.model.Summary;
import org.seedcorpus.rule.Finding;

/** {@code report.json}: everything that is known, as {@code report.schema.json} describes it. */
public final class JsonReport implements Report {
  private final ReportOptions options;

  /** Takes how to report. */
  public JsonReport(ReportOptions options) {
    this.options = options;
  }

  @Override
  public void write(CheckResult result, Path directory) throws IOException {
    RuleCatalog catalogue = new RuleCatalog(result);
    try (JsonWriter json = EscapingJsonWriter.open(directory.resolve("report.json"))) {
      json.beginObject();
      json.name("$schema").value("urn:seedcorpus:report:1");
      json.name("schemaVersion").value(1);
      tool(json);
      json.name("index").value(options.path(result.corpus().indexName()));
      verdict(json, Summary.of(result, options.failOn()));
      json.name("rules").beginArray();
      for (RuleCatalog.Entry rule : catalogue.rules()) {
        rule(json, rule);
      }
      json.endArray();
      // Fingerprints come in the result's order: the index first, then seed by seed.
      Iterator<Fingerprints.Named> named = Fingerprints.of(result, options).iterator();
      JsonFinding findings = new JsonFinding(json, catalogue, options);
      json.name("findings").beginArray();
      for (Finding finding : result.others()) {
        findings.write(finding, named.next().fingerprint());
      }
      json.endArray();
      json.name("seeds").beginArray();
      for (SeedResult seed : result.seeds()) {
        seed(json, seed, findings, named);
      }
      json.endArray();
      json.endObject();
    }
  }

  private void tool(JsonWriter json) throws IOException {
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

  private void verdict(JsonWriter json, Summary verdict) throws IOException {
    json.name("verdict").beginObject();
    json.name("failed").value(verdict.failed());
    json.name("failOn").value(options.failOn() == null ? "never" : options.failOn().id());
    json.name("seeds").value(verdict.seeds());
    json.name("malformed").value(verdict.malformed());
    json.name("errors").value(verdict.errors());
    json.name("warnings").value(verdict.warnings());
    json.name("infos").value(verdict.infos());
    json.endObject();
  }

  private static void rule(JsonWriter json, RuleCatalog.Entry rule) throws IOException {
    json.beginObject();
    json.name("id").value(rule.rule().id());
    json.name("family").value(rule.family());
    json.name("severity").value(rule.rule().severity().id());
    json.name("title").value(rule.page().title());
    json.name("summary").value(rule.page().summary());
    json.name("why").value(rule.page().why());
    json.name("fix").value(rule.page().fix());
    json.endObject();
  }

  private void seed(
      JsonWriter json,
      SeedResult seed,
      JsonFinding findings,
      Iterator<Fingerprints.Named> fingerprints)
      throws IOException {
    Entry entry = seed.entry();
    json.beginObject();
    json.name("number").value(entry.number());
    json.name("path").value(options.path(entry.path()));
    json.name("entry").beginObject();
    json.name("target").value(entry.target());
    json.name("line").value(entry.line());
    json.name("column").value(entry.column());
    json.endObject();
    declared(json, entry.declared());
    json.name("facts");
    facts(json, seed.facts());
    json.name("findings").beginArray();
    for (Finding finding : seed.findings()) {
      findings.write(finding, fingerprints.next().fingerprint());
    }
    json.endArray();
    json.endObject();
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
