package org.seedcorpus.rules.structure;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.seedcorpus.corpus.SeedMetadata;
import org.seedcorpus.rule.Severity;
import org.seedcorpus.rules.RuleUnderTest;

class DeclaredSourceDiffersTest {
  private static RuleUnderTest declaring(String language, @Nullable String source) {
    SeedMetadata declared = new SeedMetadata(language, null, null, source, null, null);
    return new RuleUnderTest(new DeclaredSourceDiffers(), declared);
  }

  private static String seed(String source) {
    return "Harbour bridge opens\n\nThe first cars crossed on Friday.\n\n" + source + "\n";
  }

  @Test
  void anotherSource() {
    declaring("en", "Island Post")
        .finds(seed("[[Harbour Times]]"))
        .hasKey("found")
        .says("Harbour Times", "Island Post")
        .hasSeverity(Severity.WARNING)
        .hasNoFix();
    declaring("ar", "رويترز")
        .finds("محطة جديدة\n\nوصل القطار صباح الأحد.\n\n[[المصدر: صحيفة الميناء]]\n")
        .says("المصدر: صحيفة الميناء", "رويترز");
  }

  @Test
  void theSameSource() {
    declaring("en", "HARBOUR TIMES").accepts(seed("Source: The Harbour Times"));
    declaring("en", "Harbour Times").accepts(seed("https://www.harbourtimes.example/news"));
    declaring("en", "The Harbour Times, Monday").accepts(seed("Harbour Times"));
    declaring("ar", "رويترز").accepts("محطة جديدة\n\nوصل القطار.\n\nالمصدر : رُويتـرز\n");
  }

  @Test
  void aNameInOneScriptAndAnAddress() {
    declaring("ar", "صحيفة الميناء").accepts(seed("https://example.org/news"));
    declaring("en", "https://example.org").accepts(seed("Harbour Times"));
    declaring("en", "https://example.org").finds(seed("[[https://example.net]]"));
  }

  @Test
  void whatIsDeclaredMayBeTheHeadline() {
    declaring("en", "Harbour bridge opens").accepts(seed("Harbour Times"));
  }

  @Test
  void nothingIsDeclaredOrThere() {
    declaring("en", null).accepts(seed("Harbour Times"), "");
    declaring("en", "Harbour Times").accepts(seed("The council said that it would open."), "");
  }
}
