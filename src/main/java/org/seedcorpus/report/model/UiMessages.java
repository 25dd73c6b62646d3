package org.seedcorpus.report.model;

import com.ibm.icu.text.ListFormatter;
import com.ibm.icu.text.MessageFormat;
import com.ibm.icu.text.NumberFormat;
import com.ibm.icu.util.ULocale;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import org.jspecify.annotations.Nullable;

/**
 * The words of the HTML report in the reader's language, as ICU message patterns. A phrase that the
 * language lacks is English. Not thread-safe.
 */
public final class UiMessages {
  /** The languages of the interface. */
  public static final List<String> LANGUAGES = List.of("en", "ar", "he", "fa", "ur");

  private static final String INTERFACE = "/org/seedcorpus/report/";
  private static final String RULES = "/org/seedcorpus/rules/";

  private final Properties english = read(INTERFACE, "en");
  private final Properties own;
  private final Properties ofRules;
  private final ULocale locale;
  private final Map<String, MessageFormat> formats = new HashMap<>();

  /** Phrases without arguments: some stand in every row of a table. */
  private final Map<String, String> plain = new HashMap<>();

  private @Nullable NumberFormat numbers;
  private final CommandSyntax syntax;

  /** Creates the texts in a language, or in English, written as for Maven. */
  public UiMessages(Locale reader) {
    this(reader, CommandSyntax.MAVEN);
  }

  /** Creates the texts in a language; in English if the interface does not have it. */
  public UiMessages(Locale reader, CommandSyntax syntax) {
    this.syntax = syntax;
    String language = speaks(reader) ? language(reader) : "en";
    own = language.equals("en") ? english : read(INTERFACE, language);
    ofRules = language.equals("en") ? new Properties() : read(RULES, language);
    // Line numbers, code points and offsets are ASCII digits: so are all others.
    // Not by a language tag: to translate its "-u-nu-latn", ICU reads a table of all such keys.
    locale = new ULocale(language + "@numbers=latn");
  }

  /** Returns whether the interface speaks the language. */
  public static boolean speaks(Locale locale) {
    return LANGUAGES.contains(language(locale));
  }

  /** Returns its code: with java.locale.useOldISOCodes Hebrew still has that of 1988. */
  public static String language(Locale locale) {
    return locale.getLanguage().equals("iw") ? "he" : locale.getLanguage();
  }

  private static Properties read(String folder, String language) {
    String resource = folder + language + ".properties";
    Properties properties = new Properties();
    try (InputStream in = UiMessages.class.getResourceAsStream(resource)) {
      if (in == null) {
        throw new IllegalStateException("missing resource " + resource);
      }
      properties.load(new InputStreamReader(in, StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(resource, e);
    }
    return properties;
  }

  /** Returns the language of the interface, a BCP 47 tag. */
  public String lang() {
    return locale.getLanguage();
  }

  /** Returns how the interface runs: {@code ltr} or {@code rtl}. */
  public String dir() {
    return locale.isRightToLeft() ? "rtl" : "ltr";
  }

  /** Returns the locale in which numbers and names of languages are written. */
  public ULocale locale() {
    return locale;
  }

  /**
   * Returns the phrase, filled in.
   *
   * @throws IllegalArgumentException if there is no such phrase
   */
  public String get(String key, Object... arguments) {
    return arguments.length == 0
        ? plain.computeIfAbsent(key, any -> format(key, arguments))
        : format(key, arguments);
  }

  private String format(String key, Object... arguments) {
    MessageFormat format = formats.get(key);
    if (format == null) {
      String pattern = own.getProperty("ui." + key, english.getProperty("ui." + key));
      if (pattern == null) {
        throw new IllegalArgumentException("no phrase " + key);
      }
      format = new MessageFormat(pattern, locale);
      formats.put(key, format);
    }
    return format.format(arguments);
  }

  /**
   * Returns what the language says for a rule, by {@code <rule id>.<key>}; null if nothing. English
   * is on the rules' pages.
   */
  public @Nullable String ofRule(String key) {
    String text = ofRules.getProperty(key);
    return text == null ? null : syntax.text(text);
  }

  /** Returns a command or parameter of Maven as whoever runs the check writes it. */
  public String command(String text) {
    return syntax.text(text);
  }

  /** Returns the number with the language's separators. */
  public String number(long number) {
    // Digits are ASCII in all languages; what separates thousands is not.
    return number >= 0 && number < 1_000 ? Long.toString(number) : numbers().format(number);
  }

  private NumberFormat numbers() {
    NumberFormat known = numbers;
    if (known == null) {
      known = NumberFormat.getIntegerInstance(locale);
      numbers = known;
    }
    return known;
  }

  /** Returns the number with one decimal; where it is small, with two. */
  public String decimal(double number) {
    NumberFormat decimals = NumberFormat.getNumberInstance(locale);
    decimals.setMaximumFractionDigits(number >= 1 || number == 0 ? 1 : 2);
    return decimals.format(number);
  }

  /** Returns the things one after the other, with the language's separators. */
  public String list(List<String> things) {
    return ListFormatter.getInstance(locale, ListFormatter.Type.UNITS, ListFormatter.Width.WIDE)
        .format(things);
  }

  /** Returns a share of a whole, in per cent without a fraction. */
  public String percent(long part, long whole) {
    return get("percent", whole == 0 ? 0 : Math.round(100.0 * part / whole));
  }
}
