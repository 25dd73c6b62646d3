package org.seedcorpus.report.html.view;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UProperty;
import com.ibm.icu.lang.UScript;
import com.ibm.icu.text.Normalizer2;
import com.ibm.icu.util.ULocale;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.seedcorpus.check.SeedProfile;
import org.seedcorpus.report.html.view.SeedPage.Fact;
import org.seedcorpus.report.model.UiMessages;
import org.seedcorpus.text.SeedText;
import org.seedcorpus.text.language.DetectedLanguage;
import org.seedcorpus.text.language.Language;
import org.seedcorpus.text.language.LanguageDetector;

/** The facts of a seed, in words. */
public final class ProfileView {
  private static final int SCRIPTS_SHOWN = 4;

  private final UiMessages words;
  private final Map<Language, String> names = new HashMap<>();

  /** Creates a view in the reader's language. */
  public ProfileView(UiMessages words) {
    this.words = words;
  }

  /** Returns the facts; fewer if the text is not at hand. */
  public List<Fact> of(SeedProfile facts, TextLocale voice, @Nullable SeedText text) {
    List<Fact> list = new ArrayList<>();
    add(list, "language", language(facts, text));
    add(list, "direction", direction(facts.direction()));
    add(list, "encoding", encoding(facts));
    add(list, "ends", lineEnds(facts.lineEnds()));
    if (text != null) {
      add(list, "normal", words.get("fact.normal." + normalForm(text)));
      add(list, "scripts", scripts(text));
    }
    add(list, "size", words.get("fact.size.value", facts.lines(), facts.words(), facts.bytes()));
    String source = facts.source();
    list.add(
        source == null
            ? new Fact(words.get("fact.source"), words.get("fact.missing"), null)
            : new Fact(words.get("fact.source"), "", voice.passage(cut(source, 100))));
    return list;
  }

  private void add(List<Fact> list, String key, String value) {
    list.add(new Fact(words.get("fact." + key), value, null));
  }

  /** Returns the line, its end replaced by an ellipsis if it is long. */
  public static String cut(String line, int most) {
    if (line.length() <= most) {
      return line;
    }
    int end = Character.isHighSurrogate(line.charAt(most - 1)) ? most - 1 : most;
    return line.substring(0, end) + "…";
  }

  private String language(SeedProfile facts, @Nullable SeedText text) {
    String name = languageName(facts);
    String tag = facts.language().tag();
    return switch (facts.languageFrom()) {
      case DECLARED -> declared(facts.language(), name, text);
      case CONFIGURED -> words.get("fact.language.configured", name, tag);
      case DETECTED -> words.get("fact.language.detected", name, tag);
      case CORPUS -> words.get("fact.language.corpus", name, tag);
      case NOBODY -> name;
    };
  }

  private String declared(Language language, String name, @Nullable SeedText text) {
    DetectedLanguage detected = text == null ? null : LanguageDetector.detect(text);
    if (detected == null || !detected.confident()) {
      return words.get("fact.language.declared", name, language.tag());
    }
    String other = detected.language().tag();
    return detected.language().base().equals(language.base())
        ? words.get("fact.language.alike", name, language.tag())
        : words.get("fact.language.unlike", name, language.tag(), other);
  }

  /** Returns the language's name for the reader. */
  public String languageName(SeedProfile facts) {
    return facts.language().isUndetermined()
        ? words.get("language.unknown")
        : names.computeIfAbsent(facts.language(), language -> language.displayName(words.locale()));
  }

  /** Returns how the text runs. */
  public String direction(SeedProfile.Direction direction) {
    return words.get(
        switch (direction) {
          case LEFT_TO_RIGHT -> "direction.ltr";
          case RIGHT_TO_LEFT -> "direction.rtl";
          case NEUTRAL -> "direction.none";
        });
  }

  private String encoding(SeedProfile facts) {
    return !facts.wellFormed()
        ? words.get("fact.encoding.malformed", facts.encoding())
        : facts.byteOrderMark()
            ? words.get("fact.encoding.bom", facts.encoding())
            : facts.encoding();
  }

  private String lineEnds(SeedProfile.LineEnds ends) {
    return switch (ends) {
      case NONE -> words.get("fact.ends.none");
      case MIXED -> words.get("fact.ends.mixed");
      default -> ends.name();
    };
  }

  private static String normalForm(SeedText text) {
    if (Normalizer2.getNFCInstance().isNormalized(text)) {
      return "nfc";
    }
    return Normalizer2.getNFDInstance().isNormalized(text) ? "nfd" : "none";
  }

  private String scripts(SeedText text) {
    Map<Integer, Integer> counts = new HashMap<>();
    int all = 0;
    for (int i = 0; i < text.length(); ) {
      int codePoint = text.codePointAt(i);
      i += Character.charCount(codePoint);
      if (UCharacter.isLetter(codePoint)) {
        counts.merge(UScript.getScript(codePoint), 1, Integer::sum);
        all++;
      }
    }
    List<Map.Entry<Integer, Integer>> scripts = new ArrayList<>(counts.entrySet());
    scripts.sort(
        Map.Entry.<Integer, Integer>comparingByValue(Comparator.reverseOrder())
            .thenComparing(Map.Entry.comparingByKey()));
    List<String> shown = new ArrayList<>();
    for (Map.Entry<Integer, Integer> script : scripts) {
      if (shown.size() < SCRIPTS_SHOWN) {
        shown.add(name(script.getKey()) + " " + words.percent(script.getValue(), all));
      }
    }
    return shown.isEmpty() ? words.get("direction.none") : String.join(" · ", shown);
  }

  private String name(int script) {
    String code = UScript.getShortName(script);
    String name = ULocale.getDisplayScript("und_" + code, words.locale());
    return name.isEmpty()
        ? UCharacter.getPropertyValueName(UProperty.SCRIPT, script, UProperty.NameChoice.LONG)
        : name;
  }
}
