package org.seedcorpus.text.charset;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The letter tables of all languages, read from {@code letters.txt}.
 *
 * <p>A language starts with its tag, a tab and its alphabet. Each further line gives a letter, a
 * tab, and the letters that follow it by their cost in bits: {@code 3ab 5c} says that a and b cost
 * three bits each (follow in about one of eight cases), and c five. {@code _} is the end or the
 * start of a word, {@code +} an ASCII letter.
 */
final class BigramModels {
  private static final Map<String, BigramModel> MODELS = read();

  private BigramModels() {}

  /** The model of a language that the tables are known to hold. */
  static BigramModel of(String language) {
    BigramModel model = MODELS.get(language);
    if (model == null) {
      throw new IllegalArgumentException("no letter table for " + language);
    }
    return model;
  }

  /** Returns the model of a language, or null if there is none. */
  static @Nullable BigramModel find(String language) {
    return MODELS.get(language);
  }

  static Iterable<BigramModel> all() {
    return MODELS.values();
  }

  private static Map<String, BigramModel> read() {
    Map<String, BigramModel> models = new LinkedHashMap<>();
    try (InputStream in = BigramModels.class.getResourceAsStream("letters.txt")) {
      if (in == null) {
        throw new IllegalStateException("letters.txt is missing from the class path");
      }
      BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
      BigramModel model = null;
      for (String line = reader.readLine(); line != null; line = reader.readLine()) {
        int tab = line.indexOf('\t');
        if (tab < 0) {
          continue;
        }
        String rest = line.substring(tab + 1);
        if (model == null || tab > 1) {
          model = new BigramModel(line.substring(0, tab), rest);
          models.put(model.language(), model);
        } else {
          readFollowers(model, number(model, line.charAt(0)), rest);
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException("letters.txt", e);
    }
    return models;
  }

  private static void readFollowers(BigramModel model, int first, String followers) {
    int bits = 0;
    for (int i = 0; i < followers.length(); i++) {
      char c = followers.charAt(i);
      if (c >= '0' && c <= '9') {
        bits = c - '0';
      } else if (c != ' ') {
        model.set(first, number(model, c), bits);
      }
    }
  }

  private static int number(BigramModel model, char c) {
    return switch (c) {
      case '_' -> BigramModel.BREAK;
      case '+' -> BigramModel.FOREIGN;
      default -> model.number(c);
    };
  }
}
