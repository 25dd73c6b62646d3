package org.seedcorpus.text.language;

import com.ibm.icu.lang.UScript;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.seedcorpus.text.language.NgramExtractor.Kind;

/**
 * The languages of one script and how frequent each one's letters, groups of letters and words are;
 * a text is scored as naive Bayes does, by the sum of the logarithms.
 */
final class NaiveBayesModel {
  /**
   * What a letter, group or word that is not in a language's table costs, as {@code -ln p}: a
   * little more than the rarest that is.
   */
  private static final float[] FLOORS = {9, 11, 9};

  /** What speaks against a language that few texts are in, as {@code -ln p}. */
  private static final double RARE = 3;

  /** By how much, as {@code -ln p}, the likeliest language must lead the next: in all, … */
  private static final double LEAD = 6;

  /** … and a letter, for what the features say is not independent of each other. */
  private static final double LEAD_A_LETTER = 0.15;

  /**
   * Which share of the score that the language's own text would have the text must reach; text in a
   * language without a table mostly stays under it.
   */
  private static final double FIT = 0.76;

  private static final ConcurrentHashMap<Integer, NaiveBayesModel> READ = new ConcurrentHashMap<>();

  private final List<Profile> languages;
  private final FeatureWeights gains;
  private final LetterCodes codes;

  private NaiveBayesModel(List<Profile> languages, FeatureWeights gains, LetterCodes codes) {
    this.languages = languages;
    this.gains = gains;
    this.codes = codes;
  }

  /** A language of the script, and what a feature of each kind gains in its own text on average. */
  private record Profile(
      Language language, boolean rare, double letters, double grams, double words) {
    double expected(int[] seen) {
      return seen[Kind.LETTERS.place] * letters
          + seen[Kind.GRAMS.place] * grams
          + seen[Kind.WORDS.place] * words;
    }
  }

  static NaiveBayesModel of(int script) {
    return READ.computeIfAbsent(script, NaiveBayesModel::read);
  }

  /** Returns whether the language is among those of the script. */
  boolean has(Language language) {
    for (Profile profile : languages) {
      if (profile.language().base().equals(language.base())) {
        return true;
      }
    }
    return false;
  }

  /**
   * Scores a sample.
   *
   * @param leadTimes how many times the usual lead the likeliest language must have
   */
  DetectedLanguage detect(char[] sample, int length, double leadTimes) {
    double[] scores = new double[languages.size()];
    int[] seen = new int[Kind.values().length];
    score(sample, length, scores, seen);
    for (int i = 0; i < scores.length; i++) {
      scores[i] -= languages.get(i).rare() ? RARE : 0;
    }
    int best = likeliest(scores, -1);
    int second = likeliest(scores, best);
    if (best < 0) {
      return DetectedLanguage.NONE;
    }
    Profile profile = languages.get(best);
    double lead = scores[best] - (second < 0 ? 0 : scores[second]);
    boolean confident =
        lead >= leadTimes * Math.max(LEAD, LEAD_A_LETTER * seen[Kind.LETTERS.place])
            && scores[best] >= FIT * profile.expected(seen);
    return new DetectedLanguage(
        profile.language(),
        confident,
        second < 0 ? Language.UNDETERMINED : languages.get(second).language());
  }

  /** Returns what the features of a text gain each language: for tests. */
  Map<String, Double> scores(char[] text) {
    double[] scores = new double[languages.size()];
    score(text, text.length, scores, new int[Kind.values().length]);
    Map<String, Double> byTag = new HashMap<>();
    for (int i = 0; i < scores.length; i++) {
      byTag.put(languages.get(i).language().tag(), scores[i]);
    }
    return byTag;
  }

  /** Adds up what the features of the sample gain each language, and counts them by kind. */
  private void score(char[] sample, int length, double[] scores, int[] seen) {
    int[] letters = new int[LetterCodes.LIMIT];
    int apostrophe = codes.apostrophe();
    int before = LetterCodes.EDGE;
    int last = LetterCodes.EDGE;
    int word = 0; // its letters
    long hash = 0;
    for (int i = 0; i < length; i++) {
      int code = codes.of(sample[i]);
      if (code == LetterCodes.APOSTROPHE) {
        boolean inside = word > 0 && i + 1 < length && codes.of(sample[i + 1]) > 0;
        code = inside ? apostrophe : LetterCodes.BREAK;
      }
      if (code > 0) {
        letters[code]++;
        if (word > 0) {
          gains.addTo(scores, gram(before, last, code), 1);
        }
        before = last;
        last = code;
        hash = hash(hash, code);
        word++;
      } else if (code == LetterCodes.BREAK && word > 0) {
        end(scores, seen, before, last, word, hash);
        before = LetterCodes.EDGE;
        last = LetterCodes.EDGE;
        word = 0;
        hash = 0;
      }
    }
    if (word > 0) {
      end(scores, seen, before, last, word, hash);
    }
    for (int code = 0; code < letters.length; code++) {
      if (letters[code] > 0) {
        gains.addTo(scores, LETTER | code, letters[code]);
        seen[Kind.LETTERS.place] += letters[code];
        seen[Kind.GRAMS.place] += letters[code];
      }
    }
  }

  private void end(double[] scores, int[] seen, int before, int last, int word, long hash) {
    gains.addTo(scores, gram(before, last, LetterCodes.EDGE), 1);
    if (word > 1 && word <= NgramExtractor.LONGEST_WORD) {
      gains.addTo(scores, WORD | hash >>> 2, 1);
      seen[Kind.WORDS.place]++;
    }
  }

  private static final long LETTER = 1L << 40;
  private static final long WORD = 1L << 63;

  private static long gram(int a, int b, int c) {
    return 1L << 41 | (long) a << 20 | b << 10 | c;
  }

  private static long hash(long hash, int code) {
    return (hash ^ code) * 0x9E3779B97F4A7C15L;
  }

  private static int likeliest(double[] scores, int but) {
    int best = -1;
    for (int i = 0; i < scores.length; i++) {
      if (i != but && (best < 0 || scores[i] > scores[best])) {
        best = i;
      }
    }
    return best;
  }

  private static long key(Kind kind, String feature, LetterCodes codes) {
    return switch (kind) {
      case LETTERS -> LETTER | codes.add(feature.charAt(0));
      case GRAMS ->
          gram(
              codes.add(feature.charAt(0)),
              codes.add(feature.charAt(1)),
              codes.add(feature.charAt(2)));
      case WORDS -> {
        long hash = 0;
        for (int i = 0; i < feature.length(); i++) {
          hash = hash(hash, codes.add(feature.charAt(i)));
        }
        yield WORD | hash >>> 2;
      }
    };
  }

  private static NaiveBayesModel read(int script) {
    String prefix = UScript.getShortName(script) + ":";
    List<Profile> languages = new ArrayList<>();
    FeatureWeights.Builder gains = new FeatureWeights.Builder();
    LetterCodes codes = new LetterCodes(script);
    for (String line : ResourceLines.lines("detect/languages.txt")) {
      if (line.startsWith(prefix)) {
        for (String name : line.substring(prefix.length()).strip().split(" +")) {
          boolean rare = name.endsWith("*");
          String tag = rare ? name.substring(0, name.length() - 1) : name;
          double[] expected = readLanguage(tag, languages.size(), gains, codes);
          languages.add(new Profile(Language.of(tag), rare, expected[0], expected[1], expected[2]));
        }
      }
    }
    return new NaiveBayesModel(List.copyOf(languages), gains.build(), codes);
  }

  /** Lines are: a kind, {@code -ln} of a frequency, and what is so frequent. */
  private static double[] readLanguage(
      String tag, int language, FeatureWeights.Builder gains, LetterCodes codes) {
    double[] expected = new double[Kind.values().length];
    for (String line : ResourceLines.lines("detect/" + tag + ".txt")) {
      String[] parts = line.split(" ");
      Kind kind = Kind.valueOf(parts[0].toUpperCase(Locale.ROOT));
      double cost = Double.parseDouble(parts[1]);
      double gain = FLOORS[kind.place] - cost;
      for (int i = 2; i < parts.length; i++) {
        gains.add(key(kind, parts[i], codes), language, (float) gain);
        expected[kind.place] += gain * Math.exp(-cost);
      }
    }
    return expected;
  }
}
