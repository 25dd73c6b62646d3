package org.seedcorpus.rule;

import com.ibm.icu.text.MessageFormat;
import com.ibm.icu.util.ULocale;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.seedcorpus.text.language.Language;

/**
 * Puts findings into words, from the messages on the rules' pages (ICU message patterns). Not
 * thread-safe.
 */
public final class MessageFormatter {
  /** The index of the finding's file among the arguments of a fix, quoted for a shell. */
  public static final int FILE = 9;

  private final Locale locale;
  private final Map<String, String> patterns;
  private final Map<String, MessageFormat> formats = new HashMap<>();

  /**
   * Takes the patterns by {@code <rule id>.<key>}. Backticks around a command do not show.
   *
   * @param locale whose plurals and digits the patterns use
   */
  public MessageFormatter(Locale locale, Map<String, String> patterns) {
    this.locale = locale;
    Map<String, String> plain = new HashMap<>(patterns);
    plain.replaceAll((name, pattern) -> pattern.replace("`", ""));
    this.patterns = Map.copyOf(plain);
  }

  /** Returns the English wording, which is on the pages themselves. */
  public static MessageFormatter english(Collection<RulePage> pages) {
    Map<String, String> patterns = new LinkedHashMap<>();
    for (RulePage page : pages) {
      page.messages().forEach((key, pattern) -> patterns.put(page.id() + "." + key, pattern));
    }
    return new MessageFormatter(Locale.ENGLISH, patterns);
  }

  /**
   * Returns what the finding says.
   *
   * @param quote how to show text from a seed
   * @throws IllegalStateException if the page lacks the message
   */
  public String message(Message message, Function<QuotedText, String> quote) {
    String text = format(message, message.key(), quote, "");
    if (text == null) {
      throw new IllegalStateException(
          "page " + message.rule() + " lacks the message " + message.key());
    }
    return text;
  }

  /**
   * Returns how to fix it, in words; empty if the page has only its general remedy.
   *
   * @param quote how to show text from a seed
   * @param file the finding's file, quoted for a shell
   */
  public String fix(Message message, Function<QuotedText, String> quote, String file) {
    String text = format(message, message.key() + ".fix", quote, file);
    return text == null ? "" : text;
  }

  private @Nullable String format(
      Message message, String key, Function<QuotedText, String> quote, String file) {
    String pattern = patterns.get(message.rule() + "." + key);
    if (pattern == null) {
      return null;
    }
    List<Object> arguments = message.arguments();
    Object[] shown = new Object[FILE + 1];
    shown[FILE] = file;
    for (int i = 0; i < arguments.size(); i++) {
      Object argument = arguments.get(i);
      if (argument instanceof QuotedText text) {
        shown[i] = quote.apply(text);
      } else if (argument instanceof Language language) {
        shown[i] = language.displayName(ULocale.forLocale(locale));
      } else {
        shown[i] = argument;
      }
    }
    return formats.computeIfAbsent(pattern, any -> new MessageFormat(any, locale)).format(shown);
  }
}
