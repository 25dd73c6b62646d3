package org.seedcorpus.bench;

import com.ibm.icu.lang.UScript;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.seedcorpus.text.language.Language;
import org.seedcorpus.text.language.Lexicon;
import org.seedcorpus.text.language.WordNormalizer;

/** How many repeats are found that were put into real text, by the way they are written. */
final class InjectionTable {
  private static final Pattern WORD =
      Pattern.compile(
          "(?<![\\p{L}\\p{M}\\p{N}\\p{Cf}'’-])[\\p{L}\\p{M}]+(?![\\p{L}\\p{M}\\p{N}\\p{Cf}'’\"״-])");
  private static final Pattern TWO_WORDS = Pattern.compile("[\\p{L}\\p{M}]+ [\\p{L}\\p{M}]+");

  /** So many paragraphs are taken, each at least so long. */
  private static final int PARAGRAPHS = 1500;

  private static final int SHORTEST = 60;

  private final RepeatFinder finder;
  private final Language language;
  private final Lexicon lists;
  private final Random random = new Random(1);
  private final Map<String, int[]> table = new TreeMap<>();

  InjectionTable(RepeatFinder finder, Language language) {
    this.finder = finder;
    this.language = language;
    lists = Lexicon.of(language);
  }

  void print(Path directory) throws IOException {
    for (String paragraph : paragraphs(directory)) {
      inject(paragraph);
    }
    table.forEach(
        (kind, n) ->
            System.out.printf(
                "%s %-22s %5d  error %.3f  error+warning %.3f  any %.3f%n",
                language, kind, n[3], share(n, 0), share(n, 1), share(n, 2)));
  }

  private static double share(int[] n, int tier) {
    return n[tier] / (double) n[3];
  }

  private void inject(String text) {
    List<int[]> all = new ArrayList<>();
    List<int[]> function = new ArrayList<>();
    List<int[]> content = new ArrayList<>();
    Matcher word = WORD.matcher(text);
    while (word.find()) {
      int[] bounds = {word.start(), word.end()};
      all.add(bounds);
      String folded = WordNormalizer.fold(word.group(), language);
      boolean name = Character.isUpperCase(word.group().charAt(0));
      if (lists.functionWords().contains(folded) && !name) {
        function.add(bounds);
      } else if (folded.length() > 3
          && !name
          && !lists.allowedRepeats().contains(folded)
          && !lists.ambiguousFunctionWords().contains(folded)) {
        content.add(bounds);
      }
    }
    if (!function.isEmpty()) {
      functionWord(text, any(function));
    }
    if (!content.isEmpty()) {
      int[] at = any(content);
      count("content", text, at, " " + text.substring(at[0], at[1]));
    }
    if (all.size() > 2) {
      int i = random.nextInt(all.size() - 1);
      int[] at = {all.get(i)[0], all.get(i + 1)[1]};
      String phrase = text.substring(at[0], at[1]);
      if (TWO_WORDS.matcher(phrase).matches()) {
        count("two words", text, at, " " + phrase);
      }
    }
  }

  private int[] any(List<int[]> words) {
    return words.get(random.nextInt(words.size()));
  }

  private void functionWord(String text, int[] at) {
    String word = text.substring(at[0], at[1]);
    count("function", text, at, " " + word);
    count("function, NBSP", text, at, "\u00A0" + word);
    count("function, two spaces", text, at, "  " + word);
    count("function, RLM", text, at, " \u200F" + word);
    if (language.script().equals("Arab") && word.length() > 1) {
      String first = word.substring(0, 1);
      count("function, tatweel", text, at, " " + first + "ـ" + word.substring(1));
      count("function, vowel mark", text, at, " " + first + "\u064E" + word.substring(1));
    }
  }

  private void count(String kind, String text, int[] at, String more) {
    int best = 3;
    String mended = text.substring(0, at[1]) + more + text.substring(at[1]);
    for (RepeatFinder.Found found : finder.find(language.tag(), mended)) {
      if (found.touches(at[0], at[1] + more.length())) {
        best = Math.min(best, found.severity().ordinal());
      }
    }
    int[] n = table.computeIfAbsent(kind, any -> new int[4]);
    for (int tier = best; tier < 4; tier++) {
      n[tier]++;
    }
  }

  private List<String> paragraphs(Path directory) throws IOException {
    List<String> paragraphs = new ArrayList<>();
    try (Stream<Path> files = Files.walk(directory)) {
      for (Path file : files.filter(path -> path.toString().endsWith(".txt")).sorted().toList()) {
        String text = new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
        for (String line : text.split("\n")) {
          if (line.length() >= SHORTEST && !line.contains("http") && isInScript(line)) {
            paragraphs.add(line.strip());
          }
        }
      }
    }
    Collections.shuffle(paragraphs, new Random(1));
    return paragraphs.subList(0, Math.min(PARAGRAPHS, paragraphs.size()));
  }

  /** A corpus may hold a few seeds in another language: its script gives them away. */
  private boolean isInScript(String line) {
    int script = UScript.getCodeFromName(language.script());
    long own = line.codePoints().filter(c -> UScript.getScript(c) == script).count();
    return 2 * own > line.length();
  }
}
