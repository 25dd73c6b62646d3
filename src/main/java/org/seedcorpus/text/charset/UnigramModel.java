package org.seedcorpus.text.charset;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import org.seedcorpus.text.unicode.Letters;

/**
 * How many bits each character costs in Chinese, Japanese or Korean, read from {@code
 * characters.txt}: a language's tag on a line of its own, then lines of a cost, a tab and all
 * characters of that cost.
 */
final class UnigramModel {
  private static final int RARE_IDEOGRAPH = 17;
  private static final int APOSTROPHE = 3;
  private static final int STRANGE = 20;
  private static final Map<String, UnigramModel> MODELS = read();

  private final byte[] bits = new byte[0x10000];

  private UnigramModel() {
    Arrays.fill(bits, 0x4E00, 0x9FB0, (byte) RARE_IDEOGRAPH);
  }

  /** The model of a language that the tables are known to hold. */
  static UnigramModel of(String language) {
    UnigramModel model = MODELS.get(language);
    if (model == null) {
      throw new IllegalArgumentException("no character table for " + language);
    }
    return model;
  }

  /** What all characters of a text cost that are not ASCII. */
  int bits(CharSequence text) {
    int sum = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '’' && isAsciiLetter(text, i - 1) && isAsciiLetter(text, i + 1)) {
        sum += APOSTROPHE; // English among the ideographs
      } else if (c >= 0x80) {
        sum += bits[c] > 0 ? bits[c] : Math.max(STRANGE, PunctuationCost.of(c));
      }
    }
    return sum;
  }

  private static boolean isAsciiLetter(CharSequence text, int i) {
    return i >= 0 && i < text.length() && Letters.isAscii(text.charAt(i));
  }

  private static Map<String, UnigramModel> read() {
    Map<String, UnigramModel> models = new HashMap<>();
    try (InputStream in = UnigramModel.class.getResourceAsStream("characters.txt")) {
      if (in == null) {
        throw new IllegalStateException("characters.txt is missing from the class path");
      }
      BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
      UnigramModel model = new UnigramModel();
      for (String line = reader.readLine(); line != null; line = reader.readLine()) {
        int tab = line.indexOf('\t');
        if (tab < 0) {
          model = new UnigramModel();
          models.put(line, model);
        } else {
          byte cost = Byte.parseByte(line.substring(0, tab));
          for (int i = tab + 1; i < line.length(); i++) {
            model.bits[line.charAt(i)] = cost;
          }
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException("characters.txt", e);
    }
    return models;
  }
}
