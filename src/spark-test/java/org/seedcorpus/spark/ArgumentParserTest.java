package org.seedcorpus.spark;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.seedcorpus.rule.Severity;

/** What the command line may say, and what it is told where it makes no sense. */
class ArgumentParserTest {
  private static Arguments parsed(String... more) {
    List<String> line =
        new ArrayList<>(
            List.of("--input", "in", "--format", "json", "--text", "text", "--output", "out"));
    line.addAll(Arrays.asList(more));
    return ArgumentParser.parse(line.toArray(String[]::new));
  }

  @Test
  void readsEverything() {
    Arguments arguments =
        parsed(
            "--input",
            "in2",
            "--id",
            "معرف",
            "--declared-encoding",
            "charset",
            "--fail-on",
            "never",
            "--rules",
            "repeated-word=off,mojibake=info",
            "--default-language",
            "Arabic",
            "--require-source",
            "false",
            "--reader-option",
            "sep=\t",
            "--overwrite");
    assertThat(arguments.inputs()).containsExactly("in", "in2");
    assertThat(arguments.columns().id()).isEqualTo("معرف");
    assertThat(arguments.columns().encoding()).isEqualTo("charset");
    assertThat(arguments.failOn()).isNull();
    assertThat(arguments.settings().severities())
        .containsEntry("repeated-word", "off")
        .containsEntry("mojibake", "info");
    assertThat(arguments.settings().language()).isEqualTo("ar");
    assertThat(arguments.settings().requireSource()).isFalse();
    assertThat(arguments.settings().requireHeadline()).isTrue();
    assertThat(arguments.readerOptions()).containsEntry("sep", "\t");
    assertThat(arguments.overwrite()).isTrue();
    assertThat(parsed().failOn()).isEqualTo(Severity.ERROR);
  }

  @Test
  void aPresetSetsWhatNothingElseDoes() {
    Arguments lenient =
        parsed(
            "--preset", "lenient", "--require-source", "true", "--rules", "control-character=info");
    assertThat(lenient.failOn()).isEqualTo(Severity.ERROR);
    assertThat(lenient.settings().requireHeadline()).isFalse();
    assertThat(lenient.settings().requireSource()).isTrue();
    assertThat(lenient.settings().severities())
        .containsEntry("bidi-override", "warning")
        .containsEntry("control-character", "info")
        .doesNotContainKey("mojibake");
    assertThat(parsed("--preset", "strict").failOn()).isEqualTo(Severity.WARNING);
    assertThat(parsed("--preset", "strict", "--fail-on", "never").failOn()).isNull();
    assertThatThrownBy(() -> parsed("--preset", "relaxed"))
        .hasMessage("--preset must be one of default, strict, lenient, not “relaxed”");
  }

  @Test
  void saysWhatIsWrong() {
    assertThatThrownBy(() -> parsed("--texts", "x"))
        .isInstanceOf(UsageException.class)
        .hasMessageContaining("unknown argument “--texts”")
        .hasMessageContaining("--text,");
    assertThatThrownBy(() -> parsed("--rules", "repeated-words=off"))
        .hasMessage("--rules: there is no rule “repeated-words”");
    assertThatThrownBy(() -> parsed("--fail-on", "fatal"))
        .hasMessage("--fail-on must be one of error, warning, info, never, not “fatal”");
    assertThatThrownBy(() -> parsed("--output", "other")).hasMessage("--output is given twice");
    assertThatThrownBy(() -> parsed("--worst", "-1"))
        .hasMessage("--worst must be a number between 0 and 100000, not “-1”");
    assertThatThrownBy(() -> ArgumentParser.parse("--input")).hasMessage("--input needs a value");
    assertThatThrownBy(() -> ArgumentParser.parse("--input", "a", "--format", "csv"))
        .hasMessage("--text is missing: the column of the texts");
  }
}
