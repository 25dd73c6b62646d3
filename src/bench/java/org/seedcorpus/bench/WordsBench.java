package org.seedcorpus.bench;

import java.io.IOException;
import java.nio.file.Path;
import org.seedcorpus.text.language.Language;

/**
 * Measures the rules about repeated words.
 *
 * <p>Arguments: {@code gold FILE [show]}, a file of labelled repeats, see {@link GoldTable}; or
 * {@code inject LANGUAGE DIRECTORY [LANGUAGE DIRECTORY ...]}: repeats words of the real text in the
 * directory, in several ways, and counts how many are found.
 */
public final class WordsBench {
  private WordsBench() {}

  public static void main(String[] args) throws IOException {
    run(new SeedsFinder(), args);
  }

  static void run(RepeatFinder finder, String[] args) throws IOException {
    if (args.length > 1 && args[0].equals("gold")) {
      new GoldTable(finder, args.length > 2).print(Path.of(args[1]));
    } else if (args.length > 2 && args[0].equals("inject")) {
      for (int i = 1; i + 1 < args.length; i += 2) {
        new InjectionTable(finder, Language.of(args[i])).print(Path.of(args[i + 1]));
      }
    } else {
      throw new IllegalArgumentException("gold FILE, or inject LANGUAGE DIRECTORY");
    }
  }
}
