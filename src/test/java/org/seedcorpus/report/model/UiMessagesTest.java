package org.seedcorpus.report.model;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.text.MessageFormat;
import com.ibm.icu.util.ULocale;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.seedcorpus.rule.Rule;
import org.seedcorpus.rule.RuleOptions;
import org.seedcorpus.rule.RulePage;
import org.seedcorpus.rules.Rules;

/** The catalogues of the interface against the English one. */
class UiMessagesTest {
  private static final Pattern ARGUMENT = Pattern.compile("\\{[0-9]+");
  private static final Pattern CODE_POINT = Pattern.compile("U\\+[0-9A-F]{4,6}");
  private static final Pattern CODE = Pattern.compile("`([^`]+)`");

  private static Properties catalogue(String language) throws IOException {
    Properties properties = new Properties();
    String resource = "/org/seedcorpus/report/" + language + ".properties";
    try (Reader in =
        new InputStreamReader(
            Objects.requireNonNull(UiMessages.class.getResourceAsStream(resource)),
            StandardCharsets.UTF_8)) {
      properties.load(in);
    }
    return properties;
  }

  /** Which arguments a pattern has; ICU names only those that stand in no other. */
  private static Set<String> arguments(String pattern) {
    return ARGUMENT.matcher(pattern).results().map(MatchResult::group).collect(toSet());
  }

  @Test
  void everyLanguageSaysWhatEnglishSays() throws IOException {
    Properties english = catalogue("en");
    for (String language : UiMessages.LANGUAGES) {
      Properties own = catalogue(language);
      assertThat(new TreeSet<>(own.stringPropertyNames()))
          .as(language)
          .isEqualTo(new TreeSet<>(english.stringPropertyNames()));
      for (String key : own.stringPropertyNames()) {
        String pattern = own.getProperty(key);
        new MessageFormat(pattern, ULocale.forLanguageTag(language)); // throws on a wrong pattern
        assertThat(arguments(english.getProperty(key)))
            .as("%s %s", language, key)
            .containsAll(arguments(pattern));
        assertThat(pattern)
            .as("%s %s", language, key)
            .doesNotContainPattern("[\u200E\u200F\u202A-\u202E]");
      }
    }
  }

  /** What a language lacks is English; what it has must fit the arguments of the rule. */
  @Test
  void whatALanguageSaysOfARuleFitsIt() {
    List<String> wrong = new ArrayList<>();
    for (String language : UiMessages.LANGUAGES.subList(1, UiMessages.LANGUAGES.size())) {
      UiMessages phrases = new UiMessages(Locale.forLanguageTag(language));
      int missing = 0;
      for (Rule rule : Rules.all(RuleOptions.DEFAULT)) {
        for (String part : List.of(".title", ".summary", ".fix")) {
          missing += phrases.ofRule(rule.id() + part) == null ? 1 : 0;
        }
        for (Map.Entry<String, String> message : RulePage.of(rule).messages().entrySet()) {
          String name = rule.id() + "." + message.getKey();
          String own = phrases.ofRule(name);
          if (own == null) {
            missing++;
          } else if (!arguments(message.getValue()).containsAll(arguments(own))) {
            wrong.add("%s: %s=%s: %s".formatted(language, name, message.getValue(), own));
          } else {
            new MessageFormat(own, phrases.locale()); // throws on a wrong pattern
          }
        }
      }
      System.out.printf(
          "%s lacks %d texts of rules: they are shown in English%n", language, missing);
    }
    assertThat(wrong).as("org/seedcorpus/rules/<language>.properties").isEmpty();
  }

  /** Code and code points are not translated: a translation has those that English has. */
  @Test
  void theHelpOfARuleNamesWhatEnglishNames() {
    for (String language : UiMessages.LANGUAGES.subList(1, UiMessages.LANGUAGES.size())) {
      UiMessages phrases = new UiMessages(Locale.forLanguageTag(language));
      for (Rule rule : Rules.all(RuleOptions.DEFAULT)) {
        RulePage page = RulePage.of(rule);
        String summary = phrases.ofRule(rule.id() + ".summary");
        if (summary != null) {
          names(language + " " + rule.id(), page.summary(), summary);
          assertThat(summary).as("%s %s", language, rule.id()).matches(".+[.۔]");
        }
        String fix = phrases.ofRule(rule.id() + ".fix");
        if (fix != null) {
          names(language + " " + rule.id(), page.fix(), fix);
        }
      }
    }
  }

  private static void names(String where, String english, String own) {
    assertThat(codePoints(own)).as(where).isEqualTo(codePoints(english));
    assertThat(code(own)).as(where).allMatch(english::contains);
    assertThat(code(english)).as(where).allMatch(own::contains);
    assertThat(own).as(where).doesNotContainPattern("[\u200E\u200F\u202A-\u202E\u2066-\u2069]");
  }

  private static Set<String> codePoints(String text) {
    return CODE_POINT.matcher(text).results().map(MatchResult::group).collect(toSet());
  }

  /** A label such as “Source: …” is in the reader's language, so it is no code there. */
  private static List<String> code(String markdown) {
    return CODE.matcher(markdown)
        .results()
        .map(match -> match.group(1))
        .filter(code -> !code.endsWith(": …"))
        .toList();
  }

  @Test
  void countsAsTheLanguageDoes() {
    UiMessages arabic = new UiMessages(Locale.forLanguageTag("ar"));
    assertThat(List.of(1, 2, 3, 11, 100).stream().map(n -> arabic.get("count.errors", n)))
        .containsExactly("خطأ واحد", "خطآن", "3 أخطاء", "11 خطأً", "100 خطأ");
    UiMessages hebrew = new UiMessages(Locale.forLanguageTag("iw"));
    assertThat(hebrew.lang()).isEqualTo("he");
    assertThat(hebrew.get("count.warnings", 2)).isEqualTo("שתי אזהרות");
    assertThat(new UiMessages(Locale.forLanguageTag("xx")).lang()).isEqualTo("en");
  }
}
