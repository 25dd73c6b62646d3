package org.seedcorpus.text.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * Short sentences of the languages that are easily taken for others, most of them the same news in
 * each, so that subjects do not decide.
 */
class SentenceLanguagesTest {
  private static final Path SENTENCES = Path.of("src/test/resources/sentences");

  /** How many sentences of a hundred are answered at least. */
  private static int fewest(String tag) {
    return switch (tag) {
      case "id", "ms" -> 75; // some are written alike in both
      case "bg", "gl", "uk" -> 85;
      default -> 90;
    };
  }

  @TestFactory
  Stream<DynamicTest> mostSentencesAreAnswered() throws IOException {
    return tags().stream().map(tag -> DynamicTest.dynamicTest(tag, () -> answers(tag)));
  }

  private static void answers(String tag) throws IOException {
    List<String> sentences = sentences(tag);
    long answered = sentences.stream().filter(line -> detect(line).confident()).count();
    assertThat(100 * answered / sentences.size()).isGreaterThanOrEqualTo(fewest(tag));
  }

  @Test
  void nearlyAllAnswersAreRight() throws IOException {
    int answered = 0;
    List<String> wrong = new ArrayList<>();
    for (String tag : tags()) {
      for (String line : sentences(tag)) {
        DetectedLanguage detected = detect(line);
        answered += detected.confident() ? 1 : 0;
        if (detected.confident() && !detected.language().base().equals(tag)) {
          wrong.add(tag + " as " + detected.language() + ": " + line);
        }
      }
    }
    assertThat(wrong).as("of %d", answered).hasSizeLessThanOrEqualTo(answered / 200);
  }

  private static DetectedLanguage detect(String line) {
    return LanguageDetector.detect(line);
  }

  private static List<String> tags() throws IOException {
    try (Stream<Path> files = Files.list(SENTENCES)) {
      return files.map(file -> file.getFileName().toString().replace(".txt", "")).sorted().toList();
    }
  }

  private static List<String> sentences(String tag) throws IOException {
    return Files.readAllLines(SENTENCES.resolve(tag + ".txt"));
  }
}
