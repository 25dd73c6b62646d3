package org.seedcorpus.report.json;

import com.google.gson.stream.JsonReader;
import com.google.gson.stream.JsonToken;
import com.google.gson.stream.MalformedJsonException;
import java.io.EOFException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.seedcorpus.report.model.PreviousReport;

/** Reads what can be compared from a {@code report.json} of an earlier run. */
public final class JsonReportReader {
  private final JsonReader json;
  private final Set<String> fingerprints = new HashSet<>();
  private final Map<String, Integer> rules = new HashMap<>();
  private final List<PreviousReport.Seed> seeds = new ArrayList<>();

  private JsonReportReader(JsonReader json) {
    this.json = json;
  }

  /** Reads a member of an object whose name was read. */
  @FunctionalInterface
  private interface Member {
    /** Reads the value, or returns false to skip it. */
    boolean read(String name) throws IOException;
  }

  /**
   * Reads a report.
   *
   * @throws IOException if the file cannot be read, or is not a report
   */
  public static PreviousReport read(Path file) throws IOException {
    try (JsonReader json = new JsonReader(Files.newBufferedReader(file, StandardCharsets.UTF_8))) {
      JsonReportReader reader = new JsonReportReader(json);
      boolean[] known = new boolean[1];
      reader.object(name -> reader.report(name, known));
      if (!known[0]) {
        throw new IOException(file + ": not a report.json of this plugin");
      }
      return new PreviousReport(reader.fingerprints, reader.rules, reader.seeds);
    } catch (IllegalStateException
        | NumberFormatException
        | MalformedJsonException
        | EOFException e) {
      throw new IOException(file + ": not a report.json of this plugin", e);
    }
  }

  private boolean report(String name, boolean[] known) throws IOException {
    switch (name) {
      case "schemaVersion" -> known[0] = json.nextInt() == 1;
      case "rules" -> array(this::rule);
      case "findings" -> array(this::finding);
      case "seeds" -> array(this::seed);
      default -> {
        return false;
      }
    }
    return true;
  }

  private void object(Member member) throws IOException {
    json.beginObject();
    while (json.hasNext()) {
      if (!member.read(json.nextName())) {
        json.skipValue();
      }
    }
    json.endObject();
  }

  /** Something in an array. */
  @FunctionalInterface
  private interface Element {
    void read() throws IOException;
  }

  private void array(Element element) throws IOException {
    json.beginArray();
    while (json.hasNext()) {
      element.read();
    }
    json.endArray();
  }

  private void rule() throws IOException {
    String[] id = {""};
    int[] sum = new int[1];
    object(
        name -> {
          switch (name) {
            case "id" -> id[0] = json.nextString();
            case "errors", "warnings", "infos" -> sum[0] += json.nextInt();
            default -> {
              return false;
            }
          }
          return true;
        });
    rules.put(id[0], sum[0]);
  }

  private void finding() throws IOException {
    object(name -> name.equals("fingerprint") && fingerprints.add(json.nextString()));
  }

  private void seed() throws IOException {
    @Nullable String[] texts = new String[3];
    int[] sum = new int[1];
    object(
        name -> {
          switch (name) {
            case "errors", "warnings", "infos" -> sum[0] += json.nextInt();
            case "findings" -> array(this::finding);
            case "declared" -> object(text -> text(text, "source", texts, 1));
            case "facts" -> {
              if (json.peek() == JsonToken.NULL) {
                return false;
              }
              object(text -> text(text, "language", texts, 0) || text(text, "source", texts, 2));
            }
            default -> {
              return false;
            }
          }
          return true;
        });
    seeds.add(new PreviousReport.Seed(texts[0], texts[1], texts[2], sum[0]));
  }

  private boolean text(String name, String wanted, @Nullable String[] texts, int index)
      throws IOException {
    if (!name.equals(wanted) || json.peek() != JsonToken.STRING) {
      return false;
    }
    texts[index] = json.nextString();
    return true;
  }
}
