package org.seedcorpus.rules.script;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.seedcorpus.check.CheckOptions;
import org.seedcorpus.check.CorpusChecker;
import org.seedcorpus.corpus.Entry;
import org.seedcorpus.corpus.SeedMetadata;
import org.seedcorpus.rule.Finding;
import org.seedcorpus.rule.Fix.Safety;
import org.seedcorpus.rule.Rule;
import org.seedcorpus.rule.Severity;
import org.seedcorpus.text.Span;

/** What PDF extractors do to words: swapped ligatures, articles at the end, presentation forms. */
class ExtractedTextTest {
  private static List<Finding> check(Rule rule, String language, String text) {
    SeedMetadata declared = new SeedMetadata(language, null, null, null, null, null);
    Entry entry = new Entry(1, "x", "x", new Span(0, 0), 1, 1, 1, declared);
    CorpusChecker checker = new CorpusChecker(List.of(rule), CheckOptions.DEFAULT);
    return checker.check(entry, text.getBytes(StandardCharsets.UTF_8)).findings();
  }

  private static String fixed(Finding finding, String text) {
    StringBuilder fixed = new StringBuilder(text);
    var edits = requireNonNull(finding.fix()).edits();
    for (int i = edits.size() - 1; i >= 0; i--) {
      var place = edits.get(i).location();
      fixed.replace(place.start(), place.end(), edits.get(i).replacement());
    }
    return fixed.toString();
  }

  @Test
  void manySwappedLigaturesAreOneFindingWithASafeFix() {
    String text = "األخبار اإللكترونية واألسرة باإلضافة اآلن االنتخابات فاألمر";
    assertThat(check(new SwappedLigature(), "ar", text))
        .singleElement()
        .returns("many", finding -> finding.message().key())
        .returns(Safety.SAFE, finding -> requireNonNull(finding.fix()).safety())
        .returns(
            "الأخبار الإلكترونية والأسرة بالإضافة الآن الانتخابات فالأمر",
            finding -> fixed(finding, text));
  }

  @Test
  void aRepeatedAlefAloneMayBeATypingError() {
    assertThat(check(new SwappedLigature(), "ar", "افتتحت االسعودية معرضا"))
        .singleElement()
        .returns(Severity.WARNING, Finding::severity)
        .returns(Safety.SUGGESTED, finding -> requireNonNull(finding.fix()).safety());
  }

  @Test
  void piecesOfAWordAreJoinedInOrder() {
    String piece = "\u202C\u202B";
    String text =
        "حر" + piece + "ية" + piece + "ل" + piece + "ا ثم حقوق" + piece + "ل" + piece + "وا";
    List<Finding> found = check(new MisplacedArticle(), "ar", text);
    assertThat(found).hasSize(2);
    assertThat(fixed(found.get(1), text)).endsWith("ثم والحقوق");
  }

  @Test
  void oneArticleAtAnEndMayBeAMissingSpace() {
    assertThat(check(new MisplacedArticle(), "ar", "قالت وزارةلا نعلم شيئا")).isEmpty();
  }

  @Test
  void moreThanTenRunsOfPresentationFormsAreOneFinding() {
    assertThat(check(new PresentationForm(), "ur", "دباﺅ ".repeat(10)))
        .isNotEmpty()
        .noneMatch(finding -> finding.message().key().equals("many"));
    assertThat(check(new PresentationForm(), "ur", "دباﺅ ".repeat(11)))
        .singleElement()
        .returns("many", finding -> finding.message().key());
  }

  @Test
  void presentationFormsInVisualOrderAreLeftToItsRule() {
    assertThat(check(new PresentationForm(), "ar", "ﺔﻴﺳرﺪﻣ ﺐﺘﻛ")).isEmpty();
  }

  @Test
  void aRunOfMarksIsOneFinding() {
    assertThat(check(new MisplacedMark(), "ar", "مر\u0650\u0650\u0650\u0650ا")).hasSize(1);
  }
}
