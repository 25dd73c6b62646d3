package org.seedcorpus.report.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The verdict in the reader's words. */
public record SummaryText(UiMessages words, Summary figures) {
  /** Returns the verdict in English. */
  public static SummaryText english(Summary figures) {
    return new SummaryText(new UiMessages(Locale.ENGLISH), figures);
  }

  /** Returns {@code error}, {@code warning}, {@code ok}, or empty if there was nothing to check. */
  public String state() {
    return figures.failed() ? "error" : figures.malformed() > 0 ? "warning" : isEmpty() ? "" : "ok";
  }

  /** Returns whether there was nothing to check. */
  public boolean isEmpty() {
    return figures.seeds() == 0;
  }

  /** Returns the result as a headline: {@code Failed: 3 of 120 seeds are malformed}. */
  public String headline() {
    String sentence = sentence();
    if (figures.failed()) {
      return words.get("verdict.failed", sentence);
    }
    return figures.malformed() > 0
        ? words.get("verdict.continues", sentence)
        : isEmpty() ? sentence : words.get("verdict.passed", sentence);
  }

  /** Returns the result as a sentence: {@code 3 of 120 seeds are malformed}. */
  public String sentence() {
    if (figures.malformed() > 0) {
      return words.get("malformed", figures.malformed(), figures.seeds());
    }
    if (figures.first() != null) {
      return words.get("malformed.index");
    }
    return isEmpty() ? words.get("unchecked") : words.get("wellformed", figures.seeds());
  }

  /** Returns the sentence with counts: {@code 3 of 120 seeds are malformed (5 errors, 2 notes)}. */
  public String withCounts() {
    return figures.findings() == 0 ? sentence() : sentence() + " (" + counts() + ")";
  }

  /** Returns the counts that are not 0: {@code 5 errors, 2 notes}. */
  public String counts() {
    return counts(words, figures.errors(), figures.warnings(), figures.infos());
  }

  /** Returns the counts that are not 0, in words. */
  public static String counts(UiMessages words, int errors, int warnings, int infos) {
    List<String> parts = new ArrayList<>();
    if (errors > 0) {
      parts.add(words.get("count.errors", errors));
    }
    if (warnings > 0) {
      parts.add(words.get("count.warnings", warnings));
    }
    if (infos > 0) {
      parts.add(words.get("count.infos", infos));
    }
    return words.list(parts);
  }
}
