package org.seedcorpus.report.html.view;

import com.ibm.icu.text.MessageFormat;
import com.ibm.icu.util.ULocale;
import java.text.AttributedCharacterIterator;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.seedcorpus.report.model.RuleCatalog;
import org.seedcorpus.report.model.UiMessages;
import org.seedcorpus.rule.Finding;
import org.seedcorpus.rule.MessageFormatter;
import org.seedcorpus.rule.QuotedText;
import org.seedcorpus.rule.RulePage;
import org.seedcorpus.text.language.Language;
import org.seedcorpus.text.unicode.ControlCharacters;

/** Puts findings into the reader's words, or into English ones where the language lacks them. */
public final class MessageRenderer {
  private final UiMessages phrases;
  private final RuleCatalog catalogue;
  private final Map<String, MessageFormat> own = new HashMap<>();
  private final Map<String, MessageFormat> english = new HashMap<>();

  /** Creates a renderer for the reader's language. */
  public MessageRenderer(UiMessages phrases, RuleCatalog catalogue) {
    this.phrases = phrases;
    this.catalogue = catalogue;
  }

  /** Returns what the finding says. */
  public LocalizedMessage message(Finding finding, TextLocale voice) {
    return sentence(finding, finding.message().key(), voice);
  }

  /** Returns how to fix it. */
  public LocalizedMessage fix(Finding finding, TextLocale voice) {
    return sentence(finding, finding.message().key() + ".fix", voice);
  }

  /** Returns the rule's title. */
  public LocalizedMessage title(String rule) {
    return words(rule + ".title", catalogue.rule(rule).page().title());
  }

  /** Returns the rule's summary. */
  public LocalizedMessage summary(String rule) {
    return words(rule + ".summary", catalogue.rule(rule).page().summary());
  }

  /** Returns why the rule matters. It is not translated. */
  public LocalizedHtml why(String rule) {
    return englishHtml(catalogue.rule(rule).page().why());
  }

  /** Returns how to fix what the rule finds, whatever the finding. */
  public LocalizedHtml remedy(String rule) {
    String text = phrases.ofRule(rule + ".fix");
    return text == null ? englishHtml(catalogue.rule(rule).page().fix()) : LocalizedHtml.own(text);
  }

  /** Returns what the rule does not see. It is not translated. */
  public LocalizedHtml limits(String rule) {
    return englishHtml(catalogue.rule(rule).page().limits());
  }

  private LocalizedHtml englishHtml(String markdown) {
    return isEnglish() ? LocalizedHtml.own(markdown) : LocalizedHtml.english(markdown);
  }

  private LocalizedMessage words(String key, String english) {
    String text = phrases.ofRule(key);
    return text == null ? english(pieces(english)) : new LocalizedMessage(null, null, pieces(text));
  }

  /** Splits a line of Markdown: what is in backticks is technical. */
  private static List<MessagePart> pieces(String markdown) {
    List<MessagePart> parts = new ArrayList<>();
    String[] split = markdown.split("`", -1);
    for (int i = 0; i < split.length; i++) {
      if (!split[i].isEmpty()) {
        parts.add(new MessagePart(i % 2 == 0 ? "words" : "technical", split[i], null));
      }
    }
    return parts;
  }

  private boolean isEnglish() {
    return phrases.lang().equals("en");
  }

  private LocalizedMessage english(List<MessagePart> parts) {
    return isEnglish()
        ? new LocalizedMessage(null, null, parts)
        : new LocalizedMessage("en", "ltr", parts);
  }

  private LocalizedMessage sentence(Finding finding, String key, TextLocale voice) {
    String name = finding.rule() + "." + key;
    String pattern = phrases.ofRule(name);
    if (pattern != null) {
      MessageFormat format =
          own.computeIfAbsent(name, any -> new MessageFormat(pattern, phrases.locale()));
      return new LocalizedMessage(null, null, parts(format, finding, voice, phrases.locale()));
    }
    RulePage page = catalogue.rule(finding.rule()).page();
    @Nullable String message = page.messages().get(key);
    if (message == null) {
      return words(finding.rule() + ".fix", page.fix());
    }
    MessageFormat format =
        english.computeIfAbsent(name, any -> new MessageFormat(message, ULocale.ENGLISH));
    return english(parts(format, finding, voice, ULocale.ENGLISH));
  }

  /** Splits the sentence where the format says that an argument begins or ends. */
  private List<MessagePart> parts(
      MessageFormat format, Finding finding, TextLocale voice, ULocale locale) {
    List<Object> arguments = finding.message().arguments();
    Object[] shown = new Object[MessageFormatter.FILE + 1];
    shown[MessageFormatter.FILE] = catalogue.file(finding);
    for (int i = 0; i < arguments.size(); i++) {
      Object argument = arguments.get(i);
      shown[i] =
          argument instanceof QuotedText quote
              ? quote.text()
              : argument instanceof Language language ? language.displayName(locale) : argument;
    }
    List<MessagePart> parts = new ArrayList<>();
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
      boolean isArgument = index instanceof Integer n && n < arguments.size();
      parts.add(part(run.toString(), isArgument ? arguments.get((Integer) index) : null, voice));
    }
    return commands(parts);
  }

  /** Joins what is between backticks, which is a command. */
  private static List<MessagePart> commands(List<MessagePart> parts) {
    List<MessagePart> joined = new ArrayList<>();
    StringBuilder command = null;
    for (MessagePart part : parts) {
      String[] split = part.kind().equals("words") ? part.text().split("`", -1) : null;
      if (split == null) {
        if (command == null) {
          joined.add(part);
        } else {
          command.append(part.text());
        }
        continue;
      }
      for (int i = 0; i < split.length; i++) {
        if (i > 0 && command != null) {
          joined.add(new MessagePart("command", command.toString(), null));
          command = null;
        } else if (i > 0) {
          command = new StringBuilder();
        }
        if (command != null) {
          command.append(split[i]);
        } else if (!split[i].isEmpty()) {
          joined.add(new MessagePart("words", split[i], null));
        }
      }
    }
    return joined;
  }

  private static MessagePart part(String text, @Nullable Object argument, TextLocale voice) {
    if (argument instanceof QuotedText) {
      return new MessagePart("quote", "", voice.passage(text));
    }
    return new MessagePart(
        argument instanceof String ? "technical" : "words", ControlCharacters.escaped(text), null);
  }
}
