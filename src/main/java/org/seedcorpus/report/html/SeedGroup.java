package org.seedcorpus.report.html;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.seedcorpus.check.FindingCounts;
import org.seedcorpus.check.SeedProfile;
import org.seedcorpus.report.html.view.IndexPage.Counts;
import org.seedcorpus.report.html.view.TextLocale;
import org.seedcorpus.report.model.ReportedSeed;

/** Seeds of one folder, source or language, and sums of what was found in them. */
final class SeedGroup {
  /** What the seeds have in common. */
  enum Kind {
    /** A folder, with all folders in it. */
    FOLDER,
    /** What the index or the last line names as the source. */
    SOURCE,
    /** The language that was declared or detected. */
    LANGUAGE;

    /** Returns the kind's part of names and addresses. */
    String id() {
      return name().toLowerCase(java.util.Locale.ROOT);
    }
  }

  private static final int[] NONE = new int[3];

  private final Kind kind;
  private final String name;
  private final TextLocale locale;
  private final List<ReportedSeed> all;
  private int[] places = {}; // of the seeds, among all
  private int size;
  private final Map<String, int[]> byRule = new HashMap<>();
  private final int[] bySeverity = new int[3];
  private long words;
  private int broken;

  /**
   * Creates an empty group.
   *
   * @param name a path, a source's name, or a language tag; empty for all that have none
   * @param locale how the name is shown, if it is text of the corpus
   * @param all the seeds of all groups
   */
  SeedGroup(Kind kind, String name, TextLocale locale, List<ReportedSeed> all) {
    this.all = all;
    this.kind = kind;
    this.name = name;
    this.locale = locale;
  }

  /** Adds the seed that is at a place among all. */
  void add(int place, ReportedSeed seed) {
    if (size == places.length) {
      places = Arrays.copyOf(places, Math.max(4, size + size / 2));
    }
    places[size++] = place;
    SeedProfile facts = seed.result().facts();
    words += facts == null ? 0 : facts.words();
    broken += seed.counts().counts().isEmpty() ? 0 : 1;
    for (FindingCounts.Count count : seed.counts().counts()) {
      int severity = count.severity().ordinal();
      byRule.computeIfAbsent(count.rule(), any -> new int[3])[severity] += count.findings();
      bySeverity[severity] += count.findings();
    }
  }

  Kind kind() {
    return kind;
  }

  String name() {
    return name;
  }

  TextLocale locale() {
    return locale;
  }

  int size() {
    return size;
  }

  ReportedSeed first() {
    return all.get(places[0]);
  }

  Stream<ReportedSeed> seeds() {
    return Arrays.stream(places, 0, size).mapToObj(all::get);
  }

  /** Returns how many of the seeds have findings. */
  int broken() {
    return broken;
  }

  Counts counts() {
    return counts(bySeverity);
  }

  /** Returns how many findings of a rule there are. */
  Counts counts(String rule) {
    return counts(byRule.getOrDefault(rule, NONE));
  }

  private static Counts counts(int[] of) {
    return new Counts(of[0] + of[1] + of[2], of[0], of[1], of[2]);
  }

  /** Returns how many there are in 1,000 words; 0 if there are no words. */
  double rate(int findings) {
    return words == 0 ? 0 : 1000.0 * findings / words;
  }
}
