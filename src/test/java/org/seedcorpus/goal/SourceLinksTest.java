package org.seedcorpus.goal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SourceLinksTest {
  private static final Map<String, String> GITHUB =
      Map.of(
          "GITHUB_SERVER_URL", "https://github.com",
          "GITHUB_REPOSITORY", "press/archive",
          "GITHUB_SHA", "4f2a");

  private static final Map<String, String> GITLAB =
      Map.of("CI_PROJECT_URL", "https://git.example.org/press/archive", "CI_COMMIT_SHA", "4f2a");

  @Test
  void theBuildServerKnowsTheCommit() throws GoalException {
    assertThat(SourceLinks.of(null, GITHUB, "https://github.com/press/other"))
        .isEqualTo("https://github.com/press/archive/blob/4f2a/{path}#L{line}");
    assertThat(SourceLinks.of(null, GITLAB, null))
        .isEqualTo("https://git.example.org/press/archive/-/blob/4f2a/{path}#L{line}");
  }

  @ParameterizedTest
  @CsvSource({
    "https://github.com/press/archive.git, https://github.com/press/archive/blob/HEAD/{path}#L{line}",
    "https://github.com/press/archive/tree/main, https://github.com/press/archive/blob/HEAD/{path}#L{line}",
    "https://gitlab.com/press/archive/, https://gitlab.com/press/archive/-/blob/HEAD/{path}#L{line}",
    "https://svn.example.org/archive, ''",
    "scm:git:git@github.com:press/archive.git, ''"
  })
  void thePomMayTell(String scm, String expected) throws GoalException {
    assertThat(SourceLinks.of(null, Map.of(), scm)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource({
    "https://git.example.org/blob/main/, https://git.example.org/blob/main/{path}#L{line}",
    "https://git.example.org/blob/main, https://git.example.org/blob/main/{path}#L{line}",
    "https://git.example.org/?file={path}&at={line}, https://git.example.org/?file={path}&at={line}",
    "none, ''"
  })
  void whatIsConfiguredTakesPrecedence(String configured, String expected) throws GoalException {
    assertThat(SourceLinks.of(configured, GITHUB, null)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource({"javascript:alert(1)", "git.example.org", "'https://git.example.org/a b'"})
  void whatIsNoAddressIsRefused(String configured) {
    assertThatThrownBy(() -> SourceLinks.of(configured, Map.of(), null))
        .isInstanceOf(GoalException.class)
        .hasMessageContaining("“" + configured + "”");
  }
}
