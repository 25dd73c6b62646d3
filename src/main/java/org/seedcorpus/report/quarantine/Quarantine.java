package org.seedcorpus.report.quarantine;

import com.google.gson.FormattingStyle;
import com.google.gson.stream.JsonWriter;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.seedcorpus.check.CheckResult;
import org.seedcorpus.check.FindingCounts;
import org.seedcorpus.check.FindingCounts.Count;
import org.seedcorpus.check.SeedResult;
import org.seedcorpus.fix.AtomicFile;
import org.seedcorpus.report.json.EscapingJsonWriter;
import org.seedcorpus.report.model.ReportModel;
import org.seedcorpus.report.model.ReportedFinding;
import org.seedcorpus.report.model.ReportedSeed;
import org.seedcorpus.rule.Finding;
import org.seedcorpus.rule.Location;
import org.seedcorpus.rule.Severity;

/**
 * The seeds that the next program may read, and those that it must not.
 *
 * @param lowest seeds with a finding at least as bad are rejected
 * @param accepted the paths of the sound seeds, in index order
 * @param rejected the number of the others
 * @param isIndexSound whether no finding about the index is as bad
 */
public record Quarantine(
    Severity lowest, List<String> accepted, int rejected, boolean isIndexSound) {
  /** The file with a path a line. */
  public static final String ACCEPTED = "accepted.txt";

  /** The file with a finding a line. */
  public static final String REJECTED = "rejected.jsonl";

  /** Keeps its own copy of the list. */
  public Quarantine {
    accepted = List.copyOf(accepted);
  }

  /** Returns which seeds of a result are sound. */
  public static Quarantine of(CheckResult result, Severity lowest) {
    List<String> accepted = new ArrayList<>();
    for (SeedResult seed : result.seeds()) {
      if (seed.facts() != null && !isBad(seed.counts(), seed.findings(), lowest)) {
        accepted.add(seed.entry().path());
      }
    }
    int rejected = result.seeds().size() - accepted.size();
    boolean isIndexSound = !isBad(result.otherCounts(), result.others(), lowest);
    return new Quarantine(lowest, accepted, rejected, isIndexSound);
  }

  private static boolean isBad(FindingCounts counts, List<Finding> kept, Severity lowest) {
    int bad = 0;
    for (Count count : counts.counts()) {
      bad += count.severity().isAtLeast(lowest) ? count.findings() : 0;
    }
    if (lowest == Severity.INFO) { // accepted findings are notes
      for (Finding finding : kept) {
        bad -= finding.accepted() == null ? 0 : finding.occurrences();
      }
    }
    return bad > 0;
  }

  /** Returns whether a build may go on with the accepted seeds. */
  public boolean isUsable() {
    return isIndexSound && !accepted.isEmpty();
  }

  /**
   * Writes the two files. While {@value ACCEPTED} exists, both are of the same run.
   *
   * @throws IOException if one cannot be written, or the path of a seed has more than one line
   */
  public void write(ReportModel model, Path folder) throws IOException {
    StringBuilder lines = new StringBuilder();
    for (String path : accepted) {
      if (path.indexOf('\n') >= 0 || path.indexOf('\r') >= 0) {
        throw new IOException(
            "%s has one path a line, but the name of “%s” has a line break"
                .formatted(ACCEPTED, path.replaceAll("[\r\n]", " ")));
      }
      lines.append(path).append('\n');
    }
    byte[] findings = findings(model);
    Files.createDirectories(folder);
    Files.deleteIfExists(folder.resolve(ACCEPTED));
    AtomicFile.write(folder.resolve(REJECTED), findings);
    AtomicFile.write(folder.resolve(ACCEPTED), lines.toString().getBytes(StandardCharsets.UTF_8));
  }

  private byte[] findings(ReportModel model) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (Writer lines = new OutputStreamWriter(bytes, StandardCharsets.UTF_8)) {
      int next = 0;
      for (ReportedSeed seed : model.seeds()) {
        if (next < accepted.size() && accepted.get(next).equals(seed.path())) {
          next++;
        } else {
          write(seed, lines);
        }
      }
    }
    return bytes.toByteArray();
  }

  /** Of a seed whose findings are all only counted, one line a rule remains. */
  private void write(ReportedSeed seed, Writer lines) throws IOException {
    boolean isWritten = false;
    for (ReportedFinding one : seed.findings()) {
      if (one.severity().isAtLeast(lowest) && one.finding().accepted() == null) {
        write(seed.path(), one, lines);
        isWritten = true;
      }
    }
    for (Count count : isWritten ? List.<Count>of() : seed.counts().counts()) {
      if (count.severity().isAtLeast(lowest)) {
        JsonWriter json = begun(lines, seed.path());
        json.name("rule").value(count.rule());
        json.name("severity").value(count.severity().id());
        json.name("occurrences").value(count.findings());
        ended(json, lines);
        isWritten = true;
      }
    }
    if (!isWritten) {
      ended(begun(lines, seed.path()), lines); // it could not be read, and that rule is off
    }
  }

  private static void write(String path, ReportedFinding shown, Writer lines) throws IOException {
    Location place = shown.place();
    JsonWriter json = begun(lines, path);
    json.name("rule").value(shown.finding().rule());
    json.name("severity").value(shown.severity().id());
    json.name("occurrences").value(shown.finding().occurrences());
    json.name("message").value(shown.message());
    if (place.excerpt() != null) {
      json.name("file").value(place.path());
      json.name("line").value(place.from().line());
      json.name("column").value(place.from().column());
      json.name("excerpt").value(place.excerpt().text());
    }
    json.name("fix").value(shown.fix());
    ended(json, lines);
  }

  private static JsonWriter begun(Writer lines, String path) throws IOException {
    // The writer is not closed: that would close the lines.
    JsonWriter json = new JsonWriter(EscapingJsonWriter.over(lines));
    json.setFormattingStyle(FormattingStyle.COMPACT);
    json.setHtmlSafe(false);
    json.beginObject();
    json.name("path").value(path);
    return json;
  }

  private static void ended(JsonWriter json, Writer lines) throws IOException {
    json.endObject();
    json.flush();
    lines.write('\n');
  }
}
