package org.seedcorpus.text.language;

import java.util.List;
import java.util.Set;

/** Question words of the languages in Arabic script. */
public final class QuestionWords {
  /** The words of all languages: the file {@code question-words.txt} lists them by language. */
  public static final List<String> ALL =
      ResourceSections.read("question-words.txt").values().stream().flatMap(Set::stream).toList();

  private QuestionWords() {}
}
