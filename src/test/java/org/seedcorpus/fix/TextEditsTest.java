package org.seedcorpus.fix;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.seedcorpus.rule.Edit;
import org.seedcorpus.rule.Family;
import org.seedcorpus.rule.Fix;
import org.seedcorpus.rule.Fix.Safety;
import org.seedcorpus.rule.Message;
import org.seedcorpus.rule.Occurrence;
import org.seedcorpus.rule.RuleInfo;
import org.seedcorpus.rule.Severity;
import org.seedcorpus.text.DecodedText;
import org.seedcorpus.text.Utf8;

class TextEditsTest {
  private static final RuleInfo RULE = new RuleInfo("a-rule", Family.CHARACTERS, Severity.WARNING);

  private static Occurrence found(Severity severity, Edit... edits) {
    Fix fix = edits.length == 0 ? null : new Fix(List.of(edits), Safety.SAFE);
    int start = edits.length == 0 ? 0 : edits[0].span().start();
    return new Occurrence(
        RULE, severity, start, start + 1, new Message("a-rule", "found", List.of()), fix, null);
  }

  private static DecodedText file(byte[] bytes) {
    return Utf8.decode(bytes);
  }

  @Test
  void editsAreAppliedInOrder() throws Exception {
    DecodedText file = file("one two three".getBytes(StandardCharsets.UTF_8));
    TextEdits edits =
        TextEdits.ofEdits(List.of(new Edit(8, 13, "3"), new Edit(0, 3, "1"), new Edit(4, 4, "+")));
    assertThat(edits.text(file)).isEqualTo("1 +two 3");
    assertThat(edits.bytes(file)).asString(StandardCharsets.UTF_8).isEqualTo("1 +two 3");
  }

  @Test
  void bytesThatNoEditReplacesStay() throws Exception {
    byte[] bytes = {'a', (byte) 0xFF, 'b', (byte) 0xD8, (byte) 0xA8, 'c'};
    TextEdits edits = TextEdits.ofEdits(List.of(new Edit(2, 3, "é"), new Edit(4, 5, "")));
    assertThat(edits.bytes(file(bytes))).containsExactly('a', 0xFF, 0xC3, 0xA9, 0xD8, 0xA8);
  }

  @Test
  void aCharsetThatLacksALetterIsRefused() {
    DecodedText text = file("abc".getBytes(StandardCharsets.UTF_8));
    DecodedText latin =
        new DecodedText(text.bytes(), text.text(), StandardCharsets.ISO_8859_1, List.of());
    assertThatThrownBy(() -> TextEdits.ofEdits(List.of(new Edit(0, 1, "ب"))).bytes(latin))
        .isInstanceOf(java.nio.charset.CharacterCodingException.class);
  }

  @Test
  void ofTwoThatTouchTheWorseIsChosen() {
    Occurrence warning = found(Severity.WARNING, new Edit(0, 2, "x"));
    Occurrence error = found(Severity.ERROR, new Edit(2, 4, "y"));
    Occurrence apart = found(Severity.INFO, new Edit(5, 6, "z"));
    assertThat(TextEdits.withoutOverlaps(List.of(warning, error, apart)))
        .containsExactly(error, apart);
    assertThat(TextEdits.withoutOverlaps(List.of())).isEmpty();
  }

  @Test
  void aFixIsChosenWithAllItsEdits() {
    Occurrence two = found(Severity.ERROR, new Edit(0, 1, ""), new Edit(9, 10, ""));
    Occurrence inside = found(Severity.WARNING, new Edit(4, 5, ""));
    Occurrence other = found(Severity.WARNING, new Edit(9, 10, "x"));
    assertThat(TextEdits.withoutOverlaps(List.of(inside, other, two))).containsExactly(two, inside);
  }

  @Test
  void aFindingWithoutFixHasNone() {
    assertThatThrownBy(() -> TextEdits.fix(found(Severity.ERROR)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("no fix");
  }
}
