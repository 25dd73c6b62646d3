package org.seedcorpus.corpus.index;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.seedcorpus.corpus.SeedShape;
import org.seedcorpus.text.SeedText;

class FrontMatterTest {
  private static SeedShape shape(String index) {
    return FrontMatter.shape(SeedText.of(index));
  }

  @Test
  void whatSeedsDoNotHave() {
    assertThat(shape("---\nheadline: none\nsource: none\n---\n"))
        .isEqualTo(new SeedShape(false, false));
    assertThat(shape("---\r\nSource : NONE \r\n---\r\n")).isEqualTo(new SeedShape(true, false));
    assertThat(shape("\uFEFF---\nheadline: none\n--- \n")).isEqualTo(new SeedShape(false, true));
  }

  @Test
  void otherKeysAndValues() {
    assertThat(shape("---\ntitle: none\nsource: nonesuch\nsource\n: none\n---\n"))
        .isEqualTo(SeedShape.FULL);
  }

  @Test
  void onlyAtTheTopAndClosed() {
    assertThat(shape("\n---\nsource: none\n---\n")).isEqualTo(SeedShape.FULL);
    assertThat(shape("---\nsource: none\n")).isEqualTo(SeedShape.FULL);
    assertThat(shape("----\nsource: none\n----\n")).isEqualTo(SeedShape.FULL);
    assertThat(shape("")).isEqualTo(SeedShape.FULL);
  }

  @Test
  void aHundredLinesAtMost() {
    assertThat(shape("---\nsource: none\n" + "a: b\n".repeat(97) + "---\n").hasSource()).isFalse();
    assertThat(shape("---\nsource: none\n" + "a: b\n".repeat(98) + "---\n").hasSource()).isTrue();
  }
}
