package org.seedcorpus.text.unicode;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class UnspacedScriptsTest {
  @Test
  void scriptsWithoutSpaces() {
    for (char c : "ก\u0E31ລ\u1780\u1000橋のハ\u3007\uF900".toCharArray()) {
      assertThat(UnspacedScripts.contains(c)).as("U+%04X", (int) c).isTrue();
    }
  }

  @Test
  void othersHaveThem() {
    for (char c : "aяאب한\u0DFF\u0E50。、\u3040 \u1361".toCharArray()) {
      assertThat(UnspacedScripts.contains(c)).as("U+%04X", (int) c).isFalse();
    }
  }
}
