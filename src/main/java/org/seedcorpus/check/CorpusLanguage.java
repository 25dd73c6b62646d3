package org.seedcorpus.check;

import com.ibm.icu.lang.UScript;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.seedcorpus.corpus.Corpus;
import org.seedcorpus.corpus.Entry;
import org.seedcorpus.corpus.SeedFile;
import org.seedcorpus.text.SeedText;
import org.seedcorpus.text.charset.TextDecoder;
import org.seedcorpus.text.language.DetectedLanguage;
import org.seedcorpus.text.language.Language;
import org.seedcorpus.text.language.LanguageDetector;

/**
 * The language of the seeds around one that is too short, or too unusual, to tell its own: that of
 * most seeds of its folder, or of the corpus if the folder has few. It is estimated from seeds that
 * are spread evenly, and only if some seed asks. Called by many threads.
 */
final class CorpusLanguage {
  /** The maximum number of seeds in the sample. */
  private static final int SAMPLE = 40;

  /** The minimum number of seeds of a folder with a language of its own. */
  private static final int ENOUGH = 5;

  /** How much of the beginning of a seed is looked at to detect its language. */
  private static final int UNITS = 4_096;

  /** What is read for it: so much holds as many units even if they are two bytes and a CR each. */
  private static final int BYTES = 4 * UNITS;

  /** The minimum share of the seeds with a known language that must agree, in per cent. */
  private static final int PERCENT = 80;

  private static final int FEWEST_LETTERS = 4;

  private final Corpus corpus;
  private final Map<String, Language> languages = new ConcurrentHashMap<>();

  CorpusLanguage(Corpus corpus) {
    this.corpus = corpus;
  }

  /** Returns the language, if the text is in its script; else {@link Language#UNDETERMINED}. */
  Language of(Entry entry, SeedText text) {
    int script = script(text);
    if (script == UScript.UNKNOWN) {
      return Language.UNDETERMINED;
    }
    Language language = languages.computeIfAbsent(folder(entry), this::estimate);
    return !language.isUndetermined() && UScript.getCodeFromName(language.script()) == script
        ? language
        : Language.UNDETERMINED;
  }

  private static String folder(Entry entry) {
    return entry.path().substring(0, entry.path().lastIndexOf('/') + 1);
  }

  private Language estimate(String folder) {
    List<Entry> around =
        corpus.entries().stream().filter(entry -> folder(entry).equals(folder)).toList();
    List<Entry> entries = around.size() < ENOUGH ? corpus.entries() : around;
    Map<Language, Integer> votes = new HashMap<>();
    int all = 0;
    int sample = Math.min(SAMPLE, entries.size());
    for (int i = 0; i < sample; i++) {
      Language language = language(entries.get((int) ((long) i * entries.size() / sample)));
      if (!language.isUndetermined()) {
        votes.merge(language, 1, Integer::sum);
        all++;
      }
    }
    for (Map.Entry<Language, Integer> vote : votes.entrySet()) {
      if (vote.getValue() >= ENOUGH - 1 && 100 * vote.getValue() >= PERCENT * all) {
        return vote.getKey();
      }
    }
    return Language.UNDETERMINED;
  }

  private Language language(Entry entry) {
    Optional<Language> declared =
        Optional.ofNullable(entry.declared().language()).flatMap(Language::parse);
    if (declared.isPresent()) {
      return declared.get();
    }
    if (!(corpus.fileOf(entry, Long.MAX_VALUE) instanceof SeedFile.Present present)) {
      return Language.UNDETERMINED;
    }
    try {
      byte[] bytes = corpus.start(present, BYTES);
      SeedText text = TextDecoder.decode(bytes, entry.declared().encoding(), null).text();
      DetectedLanguage detected = LanguageDetector.detect(beginning(text));
      return detected.confident() ? detected.language() : Language.UNDETERMINED;
    } catch (IOException e) {
      return Language.UNDETERMINED; // reported where the seed itself is read
    }
  }

  /** Returns the first units with LF for CR LF: how a file was saved must not decide. */
  private static CharSequence beginning(SeedText text) {
    StringBuilder beginning = new StringBuilder(UNITS);
    for (int i = 0; i < text.length() && beginning.length() < UNITS; i++) {
      char c = text.charAt(i);
      boolean beforeLf = i + 1 < text.length() && text.charAt(i + 1) == '\n';
      if (!(c == '\r' && beforeLf) && !(c == '\uFEFF' && i == 0)) {
        beginning.append(c);
      }
    }
    return beginning;
  }

  /** Returns the script of nearly all letters. */
  private static int script(SeedText text) {
    Map<Integer, Integer> counts = new HashMap<>();
    int letters = 0;
    for (int i = 0; i < text.length() && letters < BYTES; i++) {
      int script = UScript.getScript(text.charAt(i));
      if (script > UScript.INHERITED && Character.isLetter(text.charAt(i))) {
        counts.merge(script, 1, Integer::sum);
        letters++;
      }
    }
    for (Map.Entry<Integer, Integer> count : counts.entrySet()) {
      if (count.getValue() >= FEWEST_LETTERS && 10 * count.getValue() >= 9 * letters) {
        return count.getKey();
      }
    }
    return UScript.UNKNOWN;
  }
}
