package org.seedcorpus.report.html;

import com.ibm.icu.text.MessageFormat;
import com.ibm.icu.util.ULocale;
import java.text.AttributedCharacterIterator;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.seedcorpus.report.wording.Catalogue;
import org.seedcorpus.report.wording.Controls;
import org.seedcorpus.report.wording.Phrases;
import org.seedcorpus.rule.Finding;
import org.seedcorpus.rule.Quote;
import org.seedcorpus.rule.RulePage;
import org.seedcorpus.text.language.Language;

/** Puts findings into the reader's words, or into English ones where the language lacks them. */
public final class Sentences {
  private final Phrases phrases;
  private final Catalogue catalogue;
  private final Map<String, MessageFormat> own = new HashMap<>();
  private final Map<String, MessageFormat> english = new HashMap<>();

  /** Takes the reader's language and the rules' pages. */
  public Sentences(Phrases phrases, Catalogue catalogue) {
    this.phrases = phrases;
    this.catalogue = catalogue;
  }

  /** Returns what the finding says. */
  public Sentence message(Finding finding, Voice voice) {
    return sentence(finding, finding.message().key(), voice);
  }

  /** Returns how to mend it. */
  public Sentence fix(Finding finding, Voice voice) {
    return sentence(finding, finding.message().key() + ".fix", voice);
  }

  /** Returns the rule's title. */
  public Sentence title(String rule) {
    return words(rule + ".title", catalogue.rule(rule).page().title());
  }

  /** Returns the rule's summary. */
  public Sentence summary(String rule) {
    return words(rule + ".summary", catalogue.rule(rule).page().summary());
  }

  private Sentence words(String key, String english) {
    String text = phrases.ofRule(key);
    return text == null
        ? english(List.of(new Part("words", english, null)))
        : new Sentence(null, null, List.of(new Part("words", text, null)));
  }

  private Sentence english(List<Part> parts) {
    return phrases.lang().equals("en")
        ? new Sentence(null, null, parts)
        : new Sentence("en", "ltr", parts);
  }

  private Sentence sentence(Finding finding, String key, Voice voice) {
    String name = finding.rule() + "." + key;
    String pattern = phrases.ofRule(name);
    if (pattern != null) {
      MessageFormat format =
          own.computeIfAbsent(name, any -> new MessageFormat(pattern, phrases.locale()));
      return new Sentence(null, null, parts(format, finding, voice, phrases.locale()));
    }
    RulePage page = catalogue.rule(finding.rule()).page();
    @Nullable String message = page.messages().get(key);
    if (message == null) {
      return english(List.of(new Part("words", page.fix(), null)));
    }
    MessageFormat format =
        english.computeIfAbsent(name, any -> new MessageFormat(message, ULocale.ENGLISH));
    return english(parts(format, finding, voice, ULocale.ENGLISH));
  }

  /** Splits the sentence where the format says that an argument begins or ends. */
  private static List<Part> parts(
      MessageFormat format, Finding finding, Voice voice, ULocale locale) {
    List<Object> arguments = finding.message().arguments();
    Object[] shown = new Object[arguments.size()];
    for (int i = 0; i < shown.length; i++) {
      Object argument = arguments.get(i);
      shown[i] =
          argument instanceof Quote quote
              ? quote.text()
              : argument instanceof Language language ? language.displayName(locale) : argument;
    }
    List<Part> parts = new ArrayList<>();
    AttributedCharacterIterator text = format.formatToCharacterIterator(shown);
    StringBuilder run = new StringBuilder();
    for (int i = text.getBeginIndex(); i < text.getEndIndex(); ) {
      text.setIndex(i);
      int end = text.getRunLimit(MessageFormat.Field.ARGUMENT);
      Object index = text.getAttribute(MessageFormat.Field.ARGUMENT);
      run.setLength(0);
      for (; i < end; i++) {
        run.append(text.setIndex(i));
      }
      parts.add(part(run.toString(), index instanceof Integer n ? arguments.get(n) : null, voice));
    }
    return parts;
  }

  private static Part part(String text, @Nullable Object argument, Voice voice) {
    if (argument instanceof Quote) {
      return new Part("quote", "", voice.passage(text));
    }
    return new Part(
        argument instanceof String ? "technical" : "words", Controls.escaped(text), null);
  }
}
