package org.seedcorpus.text.language;

import com.ibm.icu.lang.UScript;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
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

  private NaiveBayesModel(List<Profile> languages, FeatureWeights gains) {
    this.languages = languages;
    this.gains = gains;
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

  /** Says whether the language is among those of the script. */
  boolean has(Language language) {
    for (Profile profile : languages) {
      if (profile.language().base().equals(language.base())) {
        return true;
      }
    }
    return false;
  }

  DetectedLanguage detect(CharSequence text, int script) {
    double[] scores = new double[languages.size()];
    int[] seen = new int[Kind.values().length];
    NgramExtractor.each(
        text,
        script,
        (kind, buffer, start, end) -> {
          seen[kind.place]++;
          gains.addTo(scores, key(kind, buffer, start, end));
        });
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
        lead >= Math.max(LEAD, LEAD_A_LETTER * seen[Kind.LETTERS.place])
            && scores[best] >= FIT * profile.expected(seen);
    return new DetectedLanguage(
        profile.language(),
        confident,
        second < 0 ? Language.UNDETERMINED : languages.get(second).language());
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

  /** FNV-1a over the kind and the letters; with 64 bits, no two features here share a key. */
  private static long key(Kind kind, CharSequence buffer, int start, int end) {
    long hash = 0xcbf29ce484222325L ^ kind.place;
    for (int i = start; i < end; i++) {
      hash = (hash ^ buffer.charAt(i)) * 0x100000001b3L;
    }
    return hash;
  }

  private static NaiveBayesModel read(int script) {
    String prefix = UScript.getShortName(script) + ":";
    List<Profile> languages = new ArrayList<>();
    FeatureWeights.Builder gains = new FeatureWeights.Builder();
    for (String line : ResourceLines.lines("detect/languages.txt")) {
      if (line.startsWith(prefix)) {
        for (String name : line.substring(prefix.length()).strip().split(" +")) {
          boolean rare = name.endsWith("*");
          String tag = rare ? name.substring(0, name.length() - 1) : name;
          double[] expected = readLanguage(tag, languages.size(), gains);
          languages.add(new Profile(Language.of(tag), rare, expected[0], expected[1], expected[2]));
        }
      }
    }
    return new NaiveBayesModel(List.copyOf(languages), gains.build());
  }

  /** Lines are: a kind, {@code -ln} of a frequency, and what is so frequent. */
  private static double[] readLanguage(String tag, int language, FeatureWeights.Builder gains) {
    double[] expected = new double[Kind.values().length];
    for (String line : ResourceLines.lines("detect/" + tag + ".txt")) {
      String[] parts = line.split(" ");
      Kind kind = Kind.valueOf(parts[0].toUpperCase(Locale.ROOT));
      double cost = Double.parseDouble(parts[1]);
      double gain = FLOORS[kind.place] - cost;
      for (int i = 2; i < parts.length; i++) {
        gains.add(key(kind, parts[i], 0, parts[i].length()), language, (float) gain);
        expected[kind.place] += gain * Math.exp(-cost);
      }
    }
    return expected;
  }
}
