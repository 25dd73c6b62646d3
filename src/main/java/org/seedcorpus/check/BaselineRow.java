package org.seedcorpus.check;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Comparator;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;
import org.seedcorpus.check.LocatedOccurrence.Surroundings;
import org.seedcorpus.text.unicode.ControlCharacters;

/**
 * One finding of a baseline.
 *
 * @param fingerprint of the rule and of the text at the finding and around it: lines may move
 * @param excerpt the text, for people
 */
record BaselineRow(String rule, String file, String fingerprint, String excerpt)
    implements Comparable<BaselineRow> {
  private static final int CONTEXT = 40;
  private static final int SHOWN = 20;
  private static final Comparator<BaselineRow> BY_FILE =
      Comparator.comparing(BaselineRow::file)
          .thenComparing(BaselineRow::rule)
          .thenComparing(BaselineRow::fingerprint)
          .thenComparing(BaselineRow::excerpt);

  /** Rows with the same rule, file and fingerprint are the same finding, whatever the excerpt. */
  record Key(String rule, String file, String fingerprint) {}

  static BaselineRow of(LocatedOccurrence finding) {
    Surroundings shown = finding.surroundings(SHOWN);
    return new BaselineRow(
        finding.rule(),
        field(finding.path()).strip(), // as rows are read
        fingerprint(finding),
        field(shown.before() + "[" + shown.marked() + "]" + shown.after()));
  }

  /** Reads a line; null if it is not a row. */
  static @Nullable BaselineRow parse(String line) {
    String[] fields = line.split("\t", -1);
    boolean isRow = fields.length >= 3 && !line.startsWith("#");
    return isRow
        ? new BaselineRow(
            fields[0].strip(),
            fields[1].strip(),
            fields[2].strip(),
            fields.length > 3 ? fields[3] : "")
        : null;
  }

  Key key() {
    return new Key(rule, file, fingerprint);
  }

  /** Returns the row as a line of the file. */
  String line() {
    return String.join("\t", rule, file, fingerprint, excerpt);
  }

  @Override
  public int compareTo(BaselineRow other) {
    return BY_FILE.compare(this, other);
  }

  private static String field(String text) {
    return ControlCharacters.escaped(text.replaceAll("[\\t\\r\\n]+", " "));
  }

  private static String fingerprint(LocatedOccurrence finding) {
    Surroundings text = finding.surroundings(CONTEXT);
    MessageDigest digest;
    try {
      digest = MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e); // every Java platform has it
    }
    for (String part : new String[] {finding.rule(), text.before(), text.marked(), text.after()}) {
      digest.update(part.getBytes(StandardCharsets.UTF_8));
      digest.update((byte) 0);
    }
    return HexFormat.of().formatHex(digest.digest(), 0, 8);
  }
}
