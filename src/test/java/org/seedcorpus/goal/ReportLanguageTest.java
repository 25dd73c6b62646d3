package org.seedcorpus.goal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ReportLanguageTest {
  private static String language(@Nullable String tag, String build) throws GoalException {
    return CheckConfiguration.reportLanguages(tag, Locale.forLanguageTag(build), false).stream()
        .map(Locale::getLanguage)
        .collect(Collectors.joining(","));
  }

  @Test
  void isThatOfTheBuildIfTheReportSpeaksIt() throws GoalException {
    assertThat(language(null, "fa-IR")).isEqualTo("fa");
    assertThat(language(null, "fr-FR")).isEqualTo("en");
    assertThat(language(" ar_EG ", "fr-FR")).isEqualTo("ar");
  }

  @Test
  void areSeveralOfWhichTheFirstComesFirst() throws GoalException {
    assertThat(language("ar, en,ar-EG", "fr")).isEqualTo("ar,en");
    assertThatThrownBy(() -> language("en,", "fr"))
        .hasMessage(
            "reportLanguage must be one or more of en, ar, he, fa, ur, separated by commas, not “”");
    assertThatThrownBy(() -> CheckConfiguration.reportLanguages("en,ar", Locale.ENGLISH, true))
        .isInstanceOf(GoalException.class)
        .hasMessageContaining("a report in a single file has one language");
  }

  @Test
  void isNoneThatTheReportDoesNotSpeak() {
    assertThatThrownBy(() -> language("fr", "en"))
        .hasMessage(
            "reportLanguage must be one or more of en, ar, he, fa, ur, separated by commas, not “fr”");
  }
}
