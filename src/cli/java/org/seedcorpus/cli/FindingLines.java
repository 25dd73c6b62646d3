package org.seedcorpus.cli;

import com.google.gson.FormattingStyle;
import com.google.gson.stream.JsonWriter;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.seedcorpus.report.json.EscapingJsonWriter;
import org.seedcorpus.report.json.JsonFinding;
import org.seedcorpus.report.model.CommandSyntax;
import org.seedcorpus.report.model.Fingerprints;
import org.seedcorpus.report.model.ReportOptions;
import org.seedcorpus.report.model.RuleCatalog;
import org.seedcorpus.rule.Finding;
import org.seedcorpus.rule.Rule;

/** Writes findings as JSON lines: what {@code report.json} says of each, after its document. */
final class FindingLines {
  private final Writer out;
  private final RuleCatalog catalog;
  private final ReportOptions options;

  FindingLines(OutputStream out, List<Rule> rules, String version) {
    this.out = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
    List<Rule> all = new ArrayList<>(rules);
    all.add(new MalformedRecord());
    catalog = new RuleCatalog(all, CommandSyntax.COMMAND, "");
    options = new ReportOptions(Locale.ENGLISH, true, "", null, version);
  }

  /**
   * Writes the findings in one document.
   *
   * @param number that of its line; 0 for all documents together
   * @param id null if it has none
   */
  void write(int number, @Nullable String id, List<Finding> findings) throws IOException {
    Fingerprints fingerprints = new Fingerprints(options);
    for (Finding finding : findings) {
      // The writer is not closed: that would close the lines.
      JsonWriter json = new JsonWriter(EscapingJsonWriter.over(out));
      json.setFormattingStyle(FormattingStyle.COMPACT);
      json.setHtmlSafe(false);
      json.beginObject();
      if (number > 0) {
        json.name("document").value(number);
      }
      if (id != null) {
        json.name("id").value(id);
      }
      new JsonFinding(json, options).members(catalog.reported(finding, fingerprints.next(finding)));
      json.endObject();
      json.flush();
      out.write('\n');
    }
  }

  /** Hands on what was written. */
  void flush() throws IOException {
    out.flush();
  }
}
