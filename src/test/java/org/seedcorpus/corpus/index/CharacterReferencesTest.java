package org.seedcorpus.corpus.index;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CharacterReferencesTest {
  @Test
  void namesAndNumbers() {
    assertThat(CharacterReferences.decoded("Market &amp; harbour")).isEqualTo("Market & harbour");
    assertThat(CharacterReferences.decoded("&#8220;a&#x201D;")).isEqualTo("“a”");
    assertThat(CharacterReferences.decoded("&lt;b&gt; $1 \\")).isEqualTo("<b> $1 \\");
  }

  @Test
  void unknownOnesStay() {
    assertThat(CharacterReferences.decoded("&nosuchname; & &; AT&T"))
        .isEqualTo("&nosuchname; & &; AT&T");
    assertThat(CharacterReferences.decoded("plain")).isEqualTo("plain");
    assertThat(CharacterReferences.decoded("&amp;amp;")).isEqualTo("&amp;");
  }
}
