package org.seedcorpus.text.language;

import com.ibm.icu.lang.UScript;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReferenceArray;
import org.jspecify.annotations.Nullable;
import org.seedcorpus.text.language.NgramExtractor.Kind;

/**
 * The languages of one script and how frequent each one's letters, groups of letters and words are;
 * a text is scored as naive Bayes does, by the sum of the logarithms.
 */
final class NaiveBayesModel {
  /**
   * What a letter, group or word that is not in a language's table costs, as {@code -ln p}: a
   * little more than the rarest that is, but for letters, for a foreign one is the rarest of all.
   */
  private static final float[] FLOORS = {12, 11, 10};

  /** Gains are counted in units of so much, the step in which the tables give costs. */
  private static final double UNIT = 0.5;

  /** What speaks against a language that few texts are in, as {@code -ln p}. */
  private static final double RARE = 3;

  /** By how much, as {@code -ln p}, the likeliest language must lead the next: in all, … */
  private static final double LEAD = 5;

  /** … and a letter, for what the features say is not independent of each other. */
  private static final double LEAD_A_LETTER = 0.12;

  /** By how much it must lead one that only words tell it from, which do not depend so. */
  private static final double LEAD_BY_WORDS = 4;

  /**
   * Which share of the score that the language's own text would have the text must reach; text in a
   * language without a table mostly stays under it, and has no language far in the lead.
   */
  private static final double FIT = 0.87;

  /** How much less it may reach for each unit of the lead a letter, … */
  private static final double FIT_BY_LEAD = 0.08;

  /** … and the least in any case. */
  private static final double LEAST_FIT = 0.68;

  /** The models by script, each read when first asked for. */
  private static final AtomicReferenceArray<@Nullable NaiveBayesModel> READ =
      new AtomicReferenceArray<>(ScriptTable.COUNT);

  private static final int KINDS = Kind.values().length;

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

    /** Returns whether only words tell the two languages apart: they have the same groups. */
    boolean hasTableOf(Profile other) {
      return letters == other.letters && grams == other.grams;
    }
  }

  static NaiveBayesModel of(int script) {
    NaiveBayesModel known = READ.getAcquire(script);
    if (known == null) {
      synchronized (READ) {
        known = READ.get(script);
        if (known == null) {
          known = read(script);
          READ.set(script, known);
        }
      }
    }
    return known;
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
    int[] seen = new int[KINDS];
    double[] scores = score(sample, length, seen);
    for (int i = 0; i < scores.length; i++) {
      scores[i] -= languages.get(i).rare() ? RARE : 0;
    }
    int best = likeliest(scores, -1);
    int second = likeliest(scores, best);
    if (best < 0) {
      return DetectedLanguage.NONE;
    }
    Profile profile = languages.get(best);
    Profile next = second < 0 ? null : languages.get(second);
    double lead = scores[best] - (second < 0 ? 0 : scores[second]);
    int letters = Math.max(1, seen[Kind.LETTERS.place]);
    boolean byWords = next != null && profile.hasTableOf(next);
    double needed = byWords ? LEAD_BY_WORDS : Math.max(LEAD, LEAD_A_LETTER * letters);
    double share = scores[best] / profile.expected(seen);
    boolean confident =
        lead >= leadTimes * needed && (share >= FIT || share >= fit(scores, best, letters));
    return new DetectedLanguage(
        profile.language(), confident, next == null ? Language.UNDETERMINED : next.language());
  }

  /** Returns which share of its own text's score the likeliest language must have to fit. */
  private double fit(double[] scores, int best, int letters) {
    double next = 0;
    for (int i = 0; i < scores.length; i++) {
      if (i != best && !languages.get(best).hasTableOf(languages.get(i))) {
        next = Math.max(next, scores[i]);
      }
    }
    return Math.max(LEAST_FIT, FIT - FIT_BY_LEAD * (scores[best] - next) / letters);
  }

  /** Returns what the features of a text gain each language: for tests. */
  Map<String, Double> scores(char[] text) {
    double[] scores = score(text, text.length, new int[KINDS]);
    Map<String, Double> byTag = new HashMap<>();
    for (int i = 0; i < scores.length; i++) {
      byTag.put(languages.get(i).language().tag(), scores[i]);
    }
    return byTag;
  }

  /** Adds up what the features of the sample gain each language, and counts them by kind. */
  private double[] score(char[] sample, int length, int[] seen) {
    int[] units = new int[languages.size()];
    addUp(sample, length, units, seen);
    double[] scores = new double[units.length];
    for (int i = 0; i < units.length; i++) {
      scores[i] = UNIT * units[i];
    }
    return scores;
  }

  private void addUp(char[] sample, int length, int[] scores, int[] seen) {
    int[] letters = new int[codes.count()];
    long[] sums = gains.noSums();
    int rows = 0;
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
          gains.addTo(sums, FeatureKey.group(before, last, code));
          rows++;
        }
        before = last;
        last = code;
        hash = FeatureKey.hash(hash, code);
        word++;
      } else if (code == LetterCodes.BREAK && word > 0) {
        end(sums, seen, before, last, word, hash);
        before = LetterCodes.EDGE;
        last = LetterCodes.EDGE;
        word = 0;
        hash = 0;
        rows += 2;
      }
      if (rows > FeatureWeights.MOST_ROWS - 3) {
        FeatureWeights.move(sums, scores);
        rows = 0;
      }
    }
    if (word > 0) {
      end(sums, seen, before, last, word, hash);
    }
    FeatureWeights.move(sums, scores);
    for (int code = 0; code < letters.length; code++) {
      if (letters[code] > 0) {
        gains.addTo(scores, FeatureKey.letter(code), letters[code]);
        seen[Kind.LETTERS.place] += letters[code];
        seen[Kind.GRAMS.place] += letters[code];
      }
    }
  }

  private void end(long[] sums, int[] seen, int before, int last, int word, long hash) {
    gains.addTo(sums, FeatureKey.group(before, last, LetterCodes.EDGE));
    if (word > 1 && word <= NgramExtractor.LONGEST_WORD) {
      gains.addTo(sums, FeatureKey.word(hash));
      seen[Kind.WORDS.place]++;
    }
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

  private static NaiveBayesModel read(int script) {
    String prefix = UScript.getShortName(script) + ":";
    List<Profile> languages = new ArrayList<>();
    LetterCodes codes = new LetterCodes(script);
    List<String> names = new ArrayList<>();
    for (String line : ResourceLines.lines("detect/languages.txt")) {
      if (line.startsWith(prefix)) {
        names.addAll(List.of(line.substring(prefix.length()).strip().split(" +")));
      }
    }
    FeatureWeights.Builder gains = new FeatureWeights.Builder(names.size());
    for (String name : names) {
      boolean rare = name.endsWith("*");
      String tag = rare ? name.substring(0, name.length() - 1) : name;
      double[] expected = readLanguage(tag, languages.size(), gains, codes);
      languages.add(
          new Profile(Language.ofCanonical(tag), rare, expected[0], expected[1], expected[2]));
      int language = languages.size() - 1;
      TellingWords.each(
          tag,
          (line, start, end, gain) ->
              gains.add(FeatureKey.of(Kind.WORDS, line, start, end, codes), language, units(gain)));
    }
    return new NaiveBayesModel(List.copyOf(languages), gains.build(), codes);
  }

  private static int units(double gain) {
    int units = (int) Math.round(gain / UNIT);
    if (units * UNIT != gain) {
      throw new IllegalStateException("not in steps of " + UNIT + ": " + gain);
    }
    return units;
  }

  /** Lines are: a kind, {@code -ln} of a frequency, and what is so frequent. */
  private static double[] readLanguage(
      String tag, int language, FeatureWeights.Builder gains, LetterCodes codes) {
    double[] expected = new double[KINDS];
    for (String line : ResourceLines.lines("detect/" + tag + ".txt")) {
      int at = line.indexOf(' ');
      Kind kind = Kind.valueOf(line.substring(0, at).toUpperCase(Locale.ROOT));
      int first = line.indexOf(' ', at + 1);
      double cost = Double.parseDouble(line.substring(at + 1, first));
      double gain = FLOORS[kind.place] - cost;
      double share = gain * Math.exp(-cost);
      for (at = first; at >= 0; ) {
        int start = at + 1;
        at = line.indexOf(' ', start);
        int end = at < 0 ? line.length() : at;
        gains.add(FeatureKey.of(kind, line, start, end, codes), language, units(gain));
        expected[kind.place] += share;
      }
    }
    return expected;
  }
}
