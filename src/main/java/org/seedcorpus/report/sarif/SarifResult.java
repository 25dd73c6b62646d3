package org.seedcorpus.report.sarif;

import com.google.gson.stream.JsonWriter;
import java.io.IOException;
import java.util.HashSet;
import java.util.Set;
import java.util.regex.Pattern;
import org.seedcorpus.report.model.Habit;
import org.seedcorpus.report.model.ReportModel;
import org.seedcorpus.report.model.ReportOptions;
import org.seedcorpus.report.model.ReportedFinding;
import org.seedcorpus.rule.LocatedFix;
import org.seedcorpus.rule.LocatedFix.LocatedEdit;
import org.seedcorpus.rule.Location;
import org.seedcorpus.rule.Snippet;

/** How SARIF writes a finding (3.27). */
final class SarifResult {
  /** Of a longer region the message quotes the beginning: a paragraph is not written twice. */
  /** Fixes of more edits are left out: one of a thousand letters would take 100 kB. */
  private static final int MOST_EDITS = 8;

  private static final int LONGEST_SNIPPET = 100;

  private static final Pattern LINK = Pattern.compile("[\\\\\\[\\]]");

  private final JsonWriter json;
  private final ReportOptions options;
  private final Set<String> habits = new HashSet<>();

  SarifResult(JsonWriter json, ReportModel model) {
    this.json = json;
    options = model.options();
    for (Habit habit : model.habits()) {
      habits.add(habit.total().id());
    }
  }

  /** Writes the members of the result's object. */
  void write(ReportedFinding finding) throws IOException {
    json.name("ruleId").value(finding.finding().rule());
    json.name("ruleIndex").value(finding.rule().index());
    json.name("level").value(SarifRules.level(finding.severity()));
    json.name("message").beginObject();
    json.name("text").value(plain(finding.message()));
    json.endObject();
    json.name("locations").beginArray().beginObject();
    json.name("physicalLocation").beginObject();
    artifact(finding.place());
    region(finding.place());
    json.endObject().endObject().endArray();
    if (finding.finding().occurrences() > 1) {
      json.name("occurrenceCount").value(finding.finding().occurrences());
    }
    if (finding.finding().isGroup()) {
      json.name("relatedLocations").beginArray();
      for (Location further : finding.finding().further()) {
        json.beginObject().name("physicalLocation").beginObject();
        artifact(further);
        region(further);
        json.endObject().endObject();
      }
      json.endArray();
    }
    json.name("partialFingerprints").beginObject();
    // The name under which GitHub looks for it; it would hash the line number's surroundings else.
    json.name("primaryLocationLineHash").value(finding.fingerprint());
    json.endObject();
    LocatedFix fix = finding.finding().fix();
    int edits = fix == null ? 0 : fix.edits().size();
    properties(habits.contains(finding.finding().rule()), edits > MOST_EDITS ? edits : 0);
    String accepted = finding.finding().accepted();
    if (accepted != null) {
      json.name("suppressions").beginArray().beginObject();
      json.name("kind").value("external");
      json.name("justification").value(accepted);
      json.endObject().endArray();
    }
    if (fix != null && edits <= MOST_EDITS) {
      fix(fix, finding.fix());
    }
  }

  private void properties(boolean isHabit, int editsLeftOut) throws IOException {
    if (isHabit || editsLeftOut > 0) {
      json.name("properties").beginObject();
      if (isHabit) {
        json.name("habit").value(true);
      }
      if (editsLeftOut > 0) {
        json.name("editsLeftOut").value(editsLeftOut);
      }
      json.endObject();
    }
  }

  private void artifact(Location place) throws IOException {
    json.name("artifactLocation").beginObject();
    json.name("uri").value(options.uri(place.path()));
    json.name("uriBaseId").value(SarifReport.ROOT);
    json.endObject();
  }

  /** Nothing that a seed says is a link (3.11.6): its brackets are escaped where they make one. */
  private static String plain(String text) {
    return text.contains("](") ? LINK.matcher(text).replaceAll("\\\\$0") : text;
  }

  private void region(Location place) throws IOException {
    json.name("region").beginObject();
    if (place.isFile()) {
      json.name("startLine").value(1); // GitHub does without no region
    } else {
      lines(place);
      json.name("byteOffset").value(place.byteOffset());
      json.name("byteLength").value(place.byteLength());
      Snippet excerpt = place.excerpt();
      int length = excerpt == null ? 0 : excerpt.end() - excerpt.start();
      if (excerpt != null && length > 0 && length <= LONGEST_SNIPPET) {
        json.name("snippet").beginObject();
        json.name("text").value(excerpt.text().substring(excerpt.start(), excerpt.end()));
        json.endObject();
      }
    }
    json.endObject();
  }

  /**
   * Writes where a region begins and ends; it ends in the line it begins in if no other is said.
   */
  private void lines(Location place) throws IOException {
    json.name("startLine").value(place.from().line());
    json.name("startColumn").value(place.from().columnUtf16());
    if (place.to().line() != place.from().line()) {
      json.name("endLine").value(place.to().line());
    }
    json.name("endColumn").value(place.to().columnUtf16());
  }

  private void fix(LocatedFix fix, String description) throws IOException {
    json.name("fixes").beginArray().beginObject();
    json.name("description").beginObject().name("text").value(description).endObject();
    json.name("artifactChanges").beginArray().beginObject();
    artifact(fix.edits().get(0).location());
    json.name("replacements").beginArray();
    for (LocatedEdit edit : fix.edits()) {
      json.beginObject();
      json.name("deletedRegion").beginObject();
      lines(edit.location());
      json.endObject();
      if (!edit.replacement().isEmpty()) {
        json.name("insertedContent").beginObject().name("text").value(edit.replacement());
        json.endObject();
      }
      json.endObject();
    }
    json.endArray();
    json.endObject().endArray();
    json.endObject().endArray();
  }
}
