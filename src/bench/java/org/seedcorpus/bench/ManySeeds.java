package org.seedcorpus.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Writes a corpus of many long, varied seeds: {@code java ManySeeds.java FOLDER COUNT RANDOM_SEED
 * [LANGUAGE [FAULTS]]}. A seed is an article of some 450 words, which the index lists by its
 * headline, without a language. Its words follow each other as in the golden corpora, chosen at
 * random (a Markov chain of order 1), with names and numbers among them that no other seed has.
 * With {@code FAULTS}, each seed has so many findings: a repeated word, a zero-width space inside a
 * word, a space before a full stop. The same arguments write the same bytes.
 */
public final class ManySeeds {
  private static final Path CORPORA = Path.of("src/test/resources/corpora");
  private static final String SENTENCE_END = ".";
  private static final Map<String, String> LETTERS =
      Map.of(
          "ar", "ابتجحدرزسشصطعفقكلمنهوي", "fa", "ابپتجدرزسشفقکگلمنوهی", "en", "abdegiklmnorstuv");
  private static final Map<String, String> SOURCE =
      Map.of("ar", "المصدر: صحيفة ", "fa", "منبع: روزنامه ", "en", "Source: The Post of ");

  private final Random random;
  private final String language;
  private final String letters;

  /** The words that follow a word, as often as they do; a sentence begins after its end. */
  private final Map<String, List<String>> followers = new TreeMap<>();

  private final List<String> sources = new ArrayList<>();

  /** The words of the sentence: it has none twice, or phrases would repeat. */
  private final Set<String> recent = new HashSet<>();

  private ManySeeds(String language, long seed) throws IOException {
    random = new Random(seed);
    this.language = language;
    letters = LETTERS.getOrDefault(language, "");
    try (Stream<Path> files = Files.walk(CORPORA.resolve(language).resolve("seeds"))) {
      List<Path> texts = files.filter(file -> file.toString().endsWith(".txt")).sorted().toList();
      for (Path file : texts) {
        String path = file.toString();
        if (!path.contains("معطوب") && !path.contains("خراب") && !path.contains("broken")) {
          learn(Files.readString(file, StandardCharsets.UTF_8));
        }
      }
    }
    for (int i = 0; i < 40; i++) {
      sources.add(SOURCE.get(language) + name());
    }
  }

  /** Writes the corpus. */
  public static void main(String[] arguments) throws IOException {
    Path folder = Path.of(arguments[0]);
    int count = Integer.parseInt(arguments[1]);
    String language = arguments.length > 3 ? arguments[3] : "ar";
    int faults = arguments.length > 4 ? Integer.parseInt(arguments[4]) : 0;
    new ManySeeds(language, Long.parseLong(arguments[2])).write(folder, count, faults);
  }

  private void learn(String text) {
    for (String paragraph : text.split("\n+")) {
      String last = SENTENCE_END;
      String[] words = paragraph.split(" ");
      for (String word : words.length < 12 ? new String[0] : words) { // no headlines, no lists
        boolean ends = word.endsWith(SENTENCE_END);
        String plain = ends ? word.substring(0, word.length() - 1) : word;
        String bare = plain.replaceAll("[،,]$", "");
        if (bare.isEmpty() || !bare.chars().allMatch(Character::isLetter)) {
          last = "";
          continue;
        }
        if (!last.isEmpty()) {
          followers.computeIfAbsent(last, key -> new ArrayList<>()).add(plain);
        }
        last = plain;
        if (ends) {
          followers.computeIfAbsent(plain, key -> new ArrayList<>()).add(SENTENCE_END);
          last = SENTENCE_END;
        }
      }
    }
  }

  private void write(Path folder, int count, int faults) throws IOException {
    StringBuilder index = new StringBuilder("# Seeds\n\n");
    for (int i = 0; i < count; i++) {
      String path = "%03d/%06d.txt".formatted(i / 1_000, i);
      if (i % 1_000 == 0) {
        Files.createDirectories(folder.resolve(path).resolveSibling("."));
      }
      String headline = sentence(7);
      Files.writeString(folder.resolve(path), article(headline, faults), StandardCharsets.UTF_8);
      index.append("- [").append(headline).append("](").append(path).append(")\n");
    }
    Files.writeString(folder.resolve("INDEX.md"), index, StandardCharsets.UTF_8);
  }

  private String article(String headline, int faults) {
    List<String> paragraphs = new ArrayList<>();
    for (int i = 0; i < 8; i++) {
      StringBuilder paragraph = new StringBuilder();
      for (int n = 3 + random.nextInt(3); n > 0; n--) {
        paragraph.append(sentence(8 + random.nextInt(12))).append(n > 1 ? ". " : "");
      }
      paragraphs.add(paragraph.toString());
    }
    StringBuilder text = new StringBuilder(headline).append("\n\n");
    for (int i = 0; i < paragraphs.size(); i++) {
      text.append(paragraphs.get(i));
      text.append(i < faults ? fault(i % 3) : ".").append("\n\n");
    }
    return text.append(sources.get(random.nextInt(sources.size()))).append('\n').toString();
  }

  private String fault(int kind) {
    String name = name();
    return switch (kind) {
      case 0 -> " %s %s.".formatted(name, name);
      case 1 -> " %s\u200B%s.".formatted(name, name());
      default -> " %s .".formatted(name);
    };
  }

  private String sentence(int length) {
    StringBuilder sentence = new StringBuilder();
    String last = SENTENCE_END;
    recent.clear();
    for (int n = 0; n < length; n++) {
      int kind = random.nextInt(25);
      if (kind == 0) {
        sentence.append(sentence.isEmpty() ? "" : " ").append(name());
      } else if (kind == 1 && n > 0) {
        sentence.append(' ').append(11 + random.nextInt(9_000));
      }
      last = after(last);
      sentence.append(sentence.isEmpty() ? "" : " ").append(last);
    }
    String plain = sentence.toString();
    return plain.replaceAll("[،,]$", "");
  }

  private String after(String last) {
    List<String> next = followers.get(last);
    String word = next == null ? SENTENCE_END : next.get(random.nextInt(next.size()));
    List<String> first = followers.getOrDefault(SENTENCE_END, List.of());
    while (word.equals(SENTENCE_END) || !recent.add(word)) {
      word = first.get(random.nextInt(first.size()));
    }
    return word;
  }

  private String name() {
    StringBuilder name = new StringBuilder();
    for (int n = 4 + random.nextInt(4); n > 0; n--) {
      char letter = letters.charAt(random.nextInt(letters.length()));
      if (name.isEmpty() || name.charAt(name.length() - 1) != letter) {
        name.append(letter);
      }
    }
    return language.equals("en")
        ? Character.toUpperCase(name.charAt(0)) + name.substring(1)
        : name.toString();
  }
}
