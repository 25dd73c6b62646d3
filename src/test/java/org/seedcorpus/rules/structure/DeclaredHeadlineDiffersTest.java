package org.seedcorpus.rules.structure;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.seedcorpus.corpus.SeedMetadata;
import org.seedcorpus.rule.Severity;
import org.seedcorpus.rules.RuleUnderTest;

class DeclaredHeadlineDiffersTest {
  private static final String REST = "\n\nThe first cars crossed on Friday.\n\nHarbour Times\n";

  private static RuleUnderTest declaring(String language, @Nullable String headline) {
    SeedMetadata declared = new SeedMetadata(language, null, headline, null, null, null);
    return new RuleUnderTest(new DeclaredHeadlineDiffers(), declared);
  }

  @Test
  void anotherHeadline() {
    declaring("en", "A new ferry for the islands")
        .finds("[[Harbour bridge opens again]]" + REST)
        .hasKey("found")
        .says("Harbour bridge opens again", "A new ferry for the islands")
        .hasSeverity(Severity.WARNING)
        .hasNoFix();
    declaring("ar", "افتتاح الجسر القديم")
        .finds("\uFEFF\n[[محطة جديدة في قلب العاصمة]]\n\nوصل القطار.\n\nصحيفة الميناء\n");
    declaring("he", "הגשר נפתח").finds("[[הרכבת יצאה]]\n\nהמכוניות עברו.\n\nקול הנמל\n");
  }

  @Test
  void aCutHeadline() {
    declaring("en", "Harbour bridge opens ag").accepts("Harbour bridge opens again" + REST);
    declaring("en", "Bridge o…").accepts("Bridge opens" + REST);
    declaring("en", "Bridge o...").accepts("Bridge opens" + REST);
    declaring("en", "Bridge o").finds("[[Bridge opens]]" + REST);
    declaring("en", "Abcdefghij klmnopqrst").accepts("Abcdefghij klmnopqrstu" + REST);
    declaring("en", "Abcdefghij klmnopqrs").finds("[[Abcdefghij klmnopqrstu]]" + REST);
  }

  @Test
  void theSameToAReader() {
    declaring("en", "HARBOUR BRIDGE OPENS \"AGAIN\"")
        .accepts("Harbour bridge  opens “again”!" + REST);
    declaring("en", "Market & harbour").accepts("Market &amp; harbour" + REST);
    declaring("el", "Η ΓΕΦΥΡΑ ΑΝΟΙΞΕ").accepts("Η γέφυρα άνοιξε\n\nΠέρασαν.\n\nΕφημερίδα\n");
    declaring("ar", "محطة جديدة").accepts("محطّة جديـدة\n\nوصل القطار.\n\nصحيفة الميناء\n");
  }

  @Test
  void whatHasNoLetters() {
    declaring("en", "+++").finds("[[***]]" + REST);
    declaring("en", "***").accepts("***" + REST);
  }

  @Test
  void nothingIsDeclaredOrThere() {
    declaring("en", null).accepts("Harbour bridge opens again" + REST);
    declaring("ar", "افتتاح الجسر القديم").accepts("", "\n\n");
  }
}
