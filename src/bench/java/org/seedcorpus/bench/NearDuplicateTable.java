package org.seedcorpus.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.seedcorpus.check.CheckOptions;
import org.seedcorpus.check.CorpusChecker;
import org.seedcorpus.corpus.index.CorpusReader;
import org.seedcorpus.rule.Finding;
import org.seedcorpus.rule.RuleOptions;
import org.seedcorpus.rules.Rules;

/**
 * How many near-duplicates are found: {@code NearDuplicateTable SEEDS COUNT}. Of each of so many
 * seeds of {@link ManySeeds} a second version is made, by changing words, moving passages or adding
 * what a site adds to every page, until the two share as much as was drawn: of all runs of five
 * words that are in one of them, those that are in both. Half of the pairs share nine tenths or
 * more, the others are 10 to 40 % apart. All other seeds have no second version. Prints how many
 * pairs were found, by kind and by distance, and the F1 measure for pairs that share nine tenths.
 */
public final class NearDuplicateTable {
  private static final int RUN = 5;
  private static final double[] BOUNDS = {0, 0.05, 0.1, 0.15, 0.2, 0.3, 0.4};

  private final Random random = new Random(7);
  private final List<String> vocabulary = new ArrayList<>();

  /** How a second version comes about. */
  private enum Kind {
    WORDS_CHANGED,
    PASSAGES_MOVED,
    BOILERPLATE_ADDED
  }

  /** What a pair is: how far apart its versions are, from 0 to 1. */
  private record Pair(Kind kind, double distance) {}

  private NearDuplicateTable() {}

  /** Prints the table. */
  public static void main(String[] arguments) throws IOException, InterruptedException {
    new NearDuplicateTable().run(Path.of(arguments[0]), Integer.parseInt(arguments[1]));
  }

  private void run(Path seeds, int count) throws IOException, InterruptedException {
    Path folder = Files.createTempDirectory("near-duplicates");
    List<Path> texts;
    try (Stream<Path> files = Files.walk(seeds)) {
      texts = files.filter(file -> file.toString().endsWith(".txt")).sorted().toList();
    }
    for (Path text : texts.subList(0, Math.min(texts.size(), 500))) {
      vocabulary.addAll(words(Files.readString(text)));
    }
    StringBuilder index = new StringBuilder("# Seeds\n\n");
    Map<String, Pair> pairs = new HashMap<>();
    for (int i = 0; i < texts.size(); i++) {
      String text = Files.readString(texts.get(i));
      write(folder, "%06d.txt".formatted(i), text, index);
      if (i < count) {
        Kind kind = Kind.values()[i % Kind.values().length];
        double drawn = i % 2 == 0 ? random.nextDouble() * 0.1 : 0.1 + random.nextDouble() * 0.3;
        String second = changed(text, kind, drawn);
        String name = "%06d-again.txt".formatted(i);
        pairs.put(name, new Pair(kind, distance(text, second)));
        write(folder, name, second, index);
      }
    }
    Files.writeString(folder.resolve("INDEX.md"), index);
    print(pairs, found(folder));
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.sorted(Collections.reverseOrder()).toList()) {
        Files.delete(file);
      }
    }
  }

  private static void write(Path folder, String name, String text, StringBuilder index)
      throws IOException {
    Files.writeString(folder.resolve(name), text);
    index.append("- [").append(text.lines().findFirst().orElse("")).append("](");
    index.append(name).append(")\n");
  }

  private static Map<String, String> found(Path folder) throws IOException, InterruptedException {
    CheckOptions options = new CheckOptions(Map.of(), null, 1, CheckOptions.MAX_SEED_SIZE);
    Map<String, String> found = new HashMap<>();
    new CorpusChecker(Rules.all(RuleOptions.DEFAULT), options)
        .check(CorpusReader.read(folder, "INDEX.md"))
        .findings()
        .filter(finding -> finding.rule().equals("near-duplicate-seed"))
        .forEach(finding -> found.put(finding.place().path(), earlier(finding)));
    return found;
  }

  private static String earlier(Finding finding) {
    return finding.message().arguments().get(0).toString();
  }

  private String changed(String text, Kind kind, double distance) {
    List<String> lines = new ArrayList<>(text.lines().filter(line -> !line.isBlank()).toList());
    String result = text;
    while (distance(text, result) < distance) {
      switch (kind) {
        case WORDS_CHANGED -> {
          int line = 1 + random.nextInt(lines.size() - 2);
          String[] words = lines.get(line).split(" ");
          words[random.nextInt(words.length)] = word();
          lines.set(line, String.join(" ", words));
        }
        case PASSAGES_MOVED -> {
          int from = 1 + random.nextInt(lines.size() - 2);
          String[] sentences = lines.get(from).split("(?<=\\.) ");
          String moved = sentences[random.nextInt(sentences.length)];
          int to = 1 + random.nextInt(lines.size() - 2);
          lines.set(from, lines.get(from).replace(moved, "").strip());
          lines.set(to, (lines.get(to) + " " + moved).strip());
        }
        case BOILERPLATE_ADDED -> lines.add(lines.size() - 1, word() + " " + word() + " " + word());
      }
      result = String.join("\n\n", lines) + "\n";
    }
    return result;
  }

  private String word() {
    return vocabulary.get(random.nextInt(vocabulary.size()));
  }

  private static List<String> words(String text) {
    return Arrays.stream(text.split("[\\s.،,]+")).filter(word -> !word.isEmpty()).toList();
  }

  private static Set<List<String>> runs(String text) {
    List<String> words = words(text);
    Set<List<String>> runs = new HashSet<>();
    for (int i = 0; i + RUN <= words.size(); i++) {
      runs.add(words.subList(i, i + RUN));
    }
    return runs;
  }

  /** Returns which part of all runs is in one of the texts only. */
  private static double distance(String one, String other) {
    Set<List<String>> first = runs(one);
    Set<List<String>> second = runs(other);
    long shared = first.stream().filter(second::contains).count();
    return 1 - (double) shared / (first.size() + second.size() - shared);
  }

  private static void print(Map<String, Pair> pairs, Map<String, String> found) {
    System.out.printf("%-20s", "% apart");
    for (int i = 0; i + 1 < BOUNDS.length; i++) {
      System.out.printf("%15s", "%.0f to %.0f".formatted(100 * BOUNDS[i], 100 * BOUNDS[i + 1]));
    }
    System.out.println();
    for (Kind kind : Kind.values()) {
      System.out.printf("%-20s", kind.name().toLowerCase(Locale.ROOT).replace('_', ' '));
      for (int i = 0; i + 1 < BOUNDS.length; i++) {
        int bucket = i;
        List<String> names =
            pairs.entrySet().stream()
                .filter(pair -> pair.getValue().kind == kind)
                .filter(pair -> pair.getValue().distance >= BOUNDS[bucket])
                .filter(pair -> pair.getValue().distance < BOUNDS[bucket + 1])
                .map(Map.Entry::getKey)
                .toList();
        long right = names.stream().filter(name -> isRight(name, found)).count();
        System.out.printf("%15s", "%d of %d".formatted(right, names.size()));
      }
      System.out.println();
    }
    long near = pairs.values().stream().filter(pair -> pair.distance <= 0.1).count();
    long nearFound =
        pairs.entrySet().stream()
            .filter(pair -> pair.getValue().distance <= 0.1 && isRight(pair.getKey(), found))
            .count();
    long wrong = found.keySet().stream().filter(name -> !isRight(name, found)).count();
    long farther =
        pairs.entrySet().stream()
            .filter(pair -> pair.getValue().distance > 0.1 && isRight(pair.getKey(), found))
            .count();
    double recall = (double) nearFound / near;
    print("what is no pair counts as wrong", recall, nearFound, wrong);
    print("what shares less than nine tenths too", recall, nearFound, wrong + farther);
  }

  private static void print(String what, double recall, long right, long wrong) {
    double precision = (double) right / (right + wrong);
    System.out.printf(
        "nine tenths: recall %.3f, precision %.3f, F1 %.3f (%s)%n",
        recall, precision, 2 * precision * recall / (precision + recall), what);
  }

  /** Returns whether the second version was reported, and as one of the first. */
  private static boolean isRight(String name, Map<String, String> found) {
    return name.replace("-again", "").equals(found.get(name));
  }
}
