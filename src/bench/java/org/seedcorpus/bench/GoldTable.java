package org.seedcorpus.bench;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Precision and recall by language and tier on labelled repeats: one JSON object a line with {@code
 * lang}, {@code label} ({@code typo} or {@code legit}; others are left out) and {@code context}, in
 * which {@code ⟦…⟧} marks the repeat. Only what is found at the mark counts.
 */
final class GoldTable {
  private static final Pattern MARKED = Pattern.compile("⟦(.*?)⟧", Pattern.DOTALL);
  private static final String BEFORE = ". ";

  /** As a severity's ordinal: nothing found. */
  private static final int SILENT = 3;

  private final RepeatFinder finder;
  private final boolean show;
  private final Map<String, int[][]> table = new TreeMap<>();

  GoldTable(RepeatFinder finder, boolean show) {
    this.finder = finder;
    this.show = show;
  }

  void print(Path file) throws IOException {
    for (String json : Files.readAllLines(file)) {
      count(JsonParser.parseString(json).getAsJsonObject());
    }
    System.out.println("lang  typos   error P, R   error+warning P, R   any P, R");
    table.forEach((language, counts) -> System.out.println(row(language, counts)));
  }

  private void count(JsonObject row) {
    String context = row.get("context").getAsString();
    String label = row.get("label").getAsString();
    String language = row.get("lang").getAsString();
    Matcher marked = MARKED.matcher(context);
    boolean typo = label.equals("typo");
    if (!typo && !label.equals("legit")
        || !marked.find()
        || marked.group(1).contains("\n")
        || !finder.knows(language)) {
      return;
    }
    int start = BEFORE.length() + marked.start();
    int end = start + marked.group(1).length();
    int tier = SILENT;
    for (RepeatFinder.Found found :
        finder.find(language, BEFORE + context.replaceAll("[⟦⟧]", "") + " .")) {
      if (found.touches(start, end)) {
        tier = Math.min(tier, found.severity().ordinal());
      }
    }
    table.computeIfAbsent(language, any -> new int[2][SILENT + 1])[typo ? 0 : 1][tier]++;
    if (show && (typo ? tier > 1 : tier < 2)) {
      System.out.println((typo ? "MISSED " : "FALSE  ") + language + " " + tier + " " + context);
    }
  }

  private static String row(String language, int[][] counts) {
    int typos = sum(counts[0], SILENT);
    StringBuilder row = new StringBuilder(String.format("%-5s %5d", language, typos));
    for (int tier = 0; tier < SILENT; tier++) {
      int hits = sum(counts[0], tier);
      int all = hits + sum(counts[1], tier);
      row.append(
          String.format(
              "   %d/%d = %.2f, %.2f",
              hits, all, hits / Math.max(1.0, all), hits / Math.max(1.0, typos)));
    }
    return row.toString();
  }

  private static int sum(int[] counts, int last) {
    int sum = 0;
    for (int tier = 0; tier <= last; tier++) {
      sum += counts[tier];
    }
    return sum;
  }
}
