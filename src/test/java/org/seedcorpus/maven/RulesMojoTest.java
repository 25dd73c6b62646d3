package org.seedcorpus.maven;

import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.matches;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verify;

import org.apache.maven.api.plugin.testing.InjectMojo;
import org.apache.maven.api.plugin.testing.MojoParameter;
import org.apache.maven.api.plugin.testing.MojoTest;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.logging.Log;
import org.junit.jupiter.api.Test;

/** {@code seeds:rules}, with its parameter and without. */
@MojoTest
class RulesMojoTest {
  private final Log log = mock(Log.class);

  @Test
  @InjectMojo(goal = "rules")
  void allAreListed(RulesMojo mojo) throws Exception {
    mojo.setLog(log);
    mojo.execute();
    verify(log).info("repetition");
    verify(log).info(matches("  repeated-word +error +\\S.*"));
  }

  @Test
  @InjectMojo(goal = "rules")
  @MojoParameter(name = "rule", value = "repeated-word")
  void oneIsExplained(RulesMojo mojo) throws Exception {
    mojo.setLog(log);
    mojo.execute();
    verify(log).info(matches(".+ \\(repeated-word, error\\)"));
    verify(log).info("Why");
  }

  @Test
  @InjectMojo(goal = "rules")
  @MojoParameter(name = "rule", value = "repeated-wrod")
  void oneThatThereIsNot(RulesMojo mojo) {
    mojo.setLog(log);
    assertThatThrownBy(mojo::execute)
        .isInstanceOf(MojoExecutionException.class)
        .hasMessage(
            "there is no rule “repeated-wrod” (did you mean “repeated-word”?); the goal seeds:rules lists them all");
  }
}
