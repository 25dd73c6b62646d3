package org.seedcorpus.tools;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * Adds to {@code telling-words.txt} the frequent words of a language that are not among the 10,000
 * most frequent of any language close to it: a word's table says how frequent it is, but not that
 * the others lack it.
 *
 * <p>Arguments: the directory of word lists, as for RankedWords, the directory of the tables, how
 * many words of each list count.
 */
public final class ExclusiveWords {
  /** A language and those close to it. */
  private static final List<List<String>> GROUPS =
      List.of(
          List.of("pt", "es", "gl", "ca", "it", "fr", "ro", "oc", "la", "eo"),
          List.of("es", "pt", "gl", "ca", "it", "fr", "ro", "oc", "la", "eo"),
          List.of("bg", "mk", "ru", "uk", "be", "sr"),
          List.of("mk", "bg", "ru", "uk", "be", "sr"),
          List.of("nl", "af", "de", "lb", "fy"),
          List.of("sv", "nb", "nn", "da", "fo", "is"));

  private static final String GAIN = "3";
  private static final int MOST_OF_OTHERS = 10_000;

  /** Lists counted on subtitles hold some English in every language. */
  private static final int COMMON_ENGLISH = 3_000;

  private ExclusiveWords() {}

  public static void main(String[] args) throws IOException {
    Path lists = Path.of(args[0]);
    Path tables = Path.of(args[1]);
    Path telling = tables.resolve("telling-words.txt");
    List<String> lines = new ArrayList<>(Files.readAllLines(telling));
    lines.removeIf(line -> !line.startsWith("#") && line.split(" ")[1].equals(GAIN));
    List<String> added = new ArrayList<>();
    for (List<String> group : GROUPS) {
      String tag = group.get(0);
      Set<String> others = new HashSet<>(listed(lists, "en", COMMON_ENGLISH));
      Set<Integer> letters = new HashSet<>();
      tabled(tables, tag, "letters").forEach(text -> text.chars().forEach(letters::add));
      for (String other : group.subList(1, group.size())) {
        List<String> list = listed(lists, other, MOST_OF_OTHERS);
        others.addAll(list.isEmpty() ? tabled(tables, other, "words") : list);
      }
      for (String line : lines) {
        String[] parts = line.split(" ");
        if (group.contains(parts[0])) {
          others.addAll(Arrays.asList(parts).subList(2, parts.length));
        }
      }
      Set<String> words = new TreeSet<>(listed(lists, tag, Integer.parseInt(args[2])));
      words.removeAll(others);
      words.removeIf(
          word ->
              word.length() < 3 || word.length() > 12 || !word.chars().allMatch(letters::contains));
      added.add(tag + " " + GAIN + " " + String.join(" ", words));
    }
    lines.addAll(added);
    Files.write(telling, lines);
  }

  private static List<String> listed(Path lists, String tag, int most) throws IOException {
    Path list = lists.resolve(tag + ".txt");
    List<String> words = Files.exists(list) ? RankedWords.words(list) : List.of();
    return words.subList(0, Math.min(most, words.size()));
  }

  private static Set<String> tabled(Path tables, String tag, String kind) throws IOException {
    Set<String> texts = new HashSet<>();
    for (String line : Files.readAllLines(tables.resolve(tag + ".txt"))) {
      String[] parts = line.split(" ");
      if (parts[0].equals(kind)) {
        texts.addAll(Arrays.asList(parts).subList(2, parts.length));
      }
    }
    return texts;
  }
}
