package org.seedcorpus.bench;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.seedcorpus.check.Checker;
import org.seedcorpus.check.Options;
import org.seedcorpus.corpus.Declared;
import org.seedcorpus.corpus.Entry;
import org.seedcorpus.rule.Finding;
import org.seedcorpus.rule.RuleOptions;
import org.seedcorpus.rules.Rules;
import org.seedcorpus.text.Span;
import org.seedcorpus.text.language.Language;
import org.seedcorpus.text.language.WordFold;
import org.seedcorpus.text.language.WordLists;

/**
 * Measures the rules about repeated words.
 *
 * <p>Arguments: {@code gold FILE [show]}, a file of labelled repeats, one JSON object a line with
 * {@code lang}, {@code label} (typo, legit, …) and {@code context}, in which {@code ⟦…⟧} marks the
 * repeat: prints precision and recall by language and tier. Or {@code inject LANGUAGE DIRECTORY}:
 * repeats words of the real text in the directory, in several ways, and prints how many are found.
 */
public final class WordsBench {
  private static final Pattern MARKED = Pattern.compile("⟦(.*?)⟧", Pattern.DOTALL);
  private static final Pattern WORD =
      Pattern.compile(
          "(?<![\\p{L}\\p{M}\\p{N}\\p{Cf}])[\\p{L}\\p{M}]+(?![\\p{L}\\p{M}\\p{N}\\p{Cf}'’\"״-])");
  private static final int LINES = 1500;

  private final Checker checker = new Checker(Rules.all(RuleOptions.DEFAULT), Options.DEFAULT);

  private WordsBench() {}

  public static void main(String[] args) throws IOException {
    WordsBench bench = new WordsBench();
    if (args[0].equals("gold")) {
      bench.gold(Path.of(args[1]), args.length > 2);
    } else {
      bench.inject(Language.of(args[1]), Path.of(args[2]));
    }
  }

  private List<Finding> check(String language, String line) {
    Declared declared = new Declared(language, null, null, null, null, null);
    byte[] bytes = ("1\n\n" + line + "\n\n1\n").getBytes(StandardCharsets.UTF_8);
    return checker
        .check(new Entry(1, "x", "x", new Span(0, 0), 1, 1, 1, declared), bytes)
        .findings();
  }

  private void gold(Path file, boolean show) throws IOException {
    Map<String, int[][]> table = new TreeMap<>();
    for (String json : Files.readAllLines(file)) {
      JsonObject row = JsonParser.parseString(json).getAsJsonObject();
      String context = row.get("context").getAsString();
      String label = row.get("label").getAsString();
      Matcher marked = MARKED.matcher(context);
      if (!marked.find() || marked.group(1).contains("\n")) {
        continue;
      }
      boolean typo = label.equals("typo");
      if (!typo && !label.equals("legit")) {
        continue;
      }
      String language = row.get("lang").getAsString();
      int tier = 3;
      for (Finding finding : check(language, ". " + context.replaceAll("[⟦⟧]", "") + " .")) {
        if (finding.rule().equals("repeated-word")) {
          tier = Math.min(tier, finding.severity().ordinal());
        }
      }
      table.computeIfAbsent(language, any -> new int[2][4])[typo ? 0 : 1][tier]++;
      if (show && (typo ? tier > 1 : tier < 2)) {
        System.out.println((typo ? "MISSED " : "FALSE  ") + language + " " + tier + " " + context);
      }
    }
    System.out.println("lang  typos   error P, R    error+warning P, R    any R");
    table.forEach(
        (language, counts) -> {
          int typos = sum(counts[0], 3);
          StringBuilder line = new StringBuilder(String.format("%-5s %5d", language, typos));
          for (int tier = 0; tier < 3; tier++) {
            int hits = sum(counts[0], tier);
            int all = hits + sum(counts[1], tier);
            line.append(
                String.format(
                    "   %d/%d = %.2f, %.2f",
                    hits, all, hits / Math.max(1.0, all), hits / Math.max(1.0, typos)));
          }
          System.out.println(line);
        });
  }

  private static int sum(int[] counts, int last) {
    int sum = 0;
    for (int tier = 0; tier <= last; tier++) {
      sum += counts[tier];
    }
    return sum;
  }

  private void inject(Language language, Path directory) throws IOException {
    WordLists lists = WordLists.of(language);
    Random random = new Random(1);
    Map<String, int[]> table = new TreeMap<>();
    for (String line : lines(directory)) {
      List<int[]> function = new ArrayList<>();
      List<int[]> content = new ArrayList<>();
      Matcher word = WORD.matcher(line);
      List<int[]> all = new ArrayList<>();
      while (word.find()) {
        int[] bounds = {word.start(), word.end()};
        all.add(bounds);
        String folded = WordFold.fold(word.group(), language);
        if (lists.functionWords().contains(folded)) {
          function.add(bounds);
        } else if (folded.length() > 3
            && !lists.allowedRepeats().contains(folded)
            && !Character.isUpperCase(word.group().charAt(0))) {
          content.add(bounds);
        }
      }
      if (!function.isEmpty()) {
        int[] at = function.get(random.nextInt(function.size()));
        String text = line.substring(at[0], at[1]);
        boolean arabic = text.charAt(0) >= 0x600 && text.charAt(0) < 0x700;
        count(table, "function", language, line, at, " " + text);
        count(table, "function, NBSP", language, line, at, "\u00A0" + text);
        count(table, "function, two spaces", language, line, at, "  " + text);
        count(table, "function, RLM", language, line, at, " \u200F" + text);
        if (arabic && text.length() > 1) {
          String tatweel = text.substring(0, 1) + "ـ" + text.substring(1);
          count(table, "function, tatweel", language, line, at, " " + tatweel);
          count(
              table,
              "function, vowel mark",
              language,
              line,
              at,
              " " + text.substring(0, 1) + "\u064E" + text.substring(1));
        }
      }
      if (!content.isEmpty()) {
        int[] at = content.get(random.nextInt(content.size()));
        count(table, "content", language, line, at, " " + line.substring(at[0], at[1]));
      }
      if (all.size() > 2) {
        int i = random.nextInt(all.size() - 1);
        int[] one = all.get(i);
        int[] two = all.get(i + 1);
        String phrase = line.substring(one[0], two[1]);
        if (phrase.matches("[\\p{L}\\p{M}]+ [\\p{L}\\p{M}]+")) {
          count(table, "two words", language, line, new int[] {one[0], two[1]}, " " + phrase);
        }
      }
    }
    table.forEach(
        (kind, n) ->
            System.out.printf(
                "%s %-22s %5d  error %.3f  error+warning %.3f  any %.3f%n",
                language,
                kind,
                n[3],
                n[0] / (double) n[3],
                n[1] / (double) n[3],
                n[2] / (double) n[3]));
  }

  private void count(
      Map<String, int[]> table,
      String kind,
      Language language,
      String line,
      int[] at,
      String more) {
    String text = line.substring(0, at[1]) + more + line.substring(at[1]);
    int best = 3;
    for (Finding finding : check(language.tag(), text)) {
      int start = finding.place().start() - 3;
      int end = finding.place().end() - 3;
      if (finding.rule().startsWith("repeated-") && start < at[1] + more.length() && end > at[0]) {
        best = Math.min(best, finding.severity().ordinal());
      }
    }
    int[] n = table.computeIfAbsent(kind, any -> new int[4]);
    if (System.getProperty("miss", "-").equals(kind) && best > 1) {
      System.out.println(
          "MISSED "
              + best
              + " "
              + text.substring(
                  Math.max(0, at[0] - 20), Math.min(text.length(), at[1] + more.length() + 20)));
    }
    for (int tier = best; tier < 4; tier++) {
      n[tier]++;
    }
  }

  private static List<String> lines(Path directory) throws IOException {
    List<String> lines = new ArrayList<>();
    try (Stream<Path> files = Files.walk(directory)) {
      for (Path file : files.filter(path -> path.toString().endsWith(".txt")).sorted().toList()) {
        String text = new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
        for (String line : text.split("\n")) {
          if (line.length() > 60 && !line.contains("http")) {
            lines.add(line.strip());
          }
        }
      }
    }
    java.util.Collections.shuffle(lines, new Random(1));
    return lines.subList(0, Math.min(LINES, lines.size()));
  }
}
