package org.seedcorpus.goal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ReportLanguageTest {
  private static String language(@Nullable String tag, String build) throws GoalException {
    return CheckConfiguration.reportLanguage(tag, Locale.forLanguageTag(build)).getLanguage();
  }

  @Test
  void isThatOfTheBuildIfTheReportSpeaksIt() throws GoalException {
    assertThat(language(null, "fa-IR")).isEqualTo("fa");
    assertThat(language(null, "fr-FR")).isEqualTo("en");
    assertThat(language(" ar_EG ", "fr-FR")).isEqualTo("ar");
  }

  @Test
  void isNoneThatTheReportDoesNotSpeak() {
    assertThatThrownBy(() -> language("fr", "en"))
        .hasMessage("reportLanguage must be en, ar, he, fa, ur, not “fr”");
  }
}
