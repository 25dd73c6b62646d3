package org.seedcorpus.rules.encoding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.seedcorpus.rules.CheckedText;

class LostCharactersTest {
  private static List<String> keys(String language, String text) {
    return CheckedText.of(new LostCharacters(), language, text).keys();
  }

  @Test
  void findsLettersLostAtTheEdgeOfArabicWords() {
    assertThat(keys("ar", "عُرض فيلم «ياسمين ?ولف» أمس\n")).containsExactly("at-edge");
    assertThat(keys("ar", "وقال المدير ف?? تصريح قصير\n")).containsExactly("at-edge");
    assertThat(keys("fa", "شهردار گفت ?هر باز است\n")).containsExactly("at-edge");
  }

  @Test
  void aQuestionIsNoLostLetter() {
    assertThat(keys("ar", "هل فتح الجسر? نعم\n?هل فتح الجسر\nمتى?? غدا\n")).isEmpty();
    assertThat(keys("en", "Why?because he said so. Who?\n")).isEmpty();
    assertThat(keys("en", "See example.org/a?b=c and page.php?id=3&t=x\n")).isEmpty();
  }

  @Test
  void findsLostSignsAndWords() {
    assertThat(keys("ar", "وَطَعَامُهُ ? وَحُرِّمَ عَلَيْكُمْ\n")).containsExactly("sign");
    assertThat(keys("ar", "أنفقت البلدية ???? مليون ريال\n")).containsExactly("word");
    assertThat(keys("ar", "ماذا ???\n")).isEmpty();
  }

  @Test
  void findsLettersLostInSmallLettersWhereThereAreMore() {
    assertThat(keys("ru", "Го?род и мо?ре рады гостя?м\n")).hasSize(3).containsOnly("in-word");
    assertThat(keys("vi", "Ng??i dân nhi?u nh?t và c?ng m?l l?i\n")).contains("in-word");
    assertThat(keys("en", "The mayor said it?s time, don?t go\n")).hasSize(2);
  }

  @Test
  void findsPiecesOfDestroyedSequences() {
    assertThat(keys("nl", "De zanger was geA¯nspireerd\n")).containsExactly("piece");
    assertThat(keys("en", "The Harbourâ\"¢ brand\n")).containsExactly("piece");
    assertThat(keys("fr", "Il a dit « pâté », à 20 °C ©AFP\n")).isEmpty();
  }

  @Test
  void aByteOrderMarkHidesNothing() {
    String lost = "????? ???? ?????\n";
    List<Object> plain = arguments(lost);
    assertThat(plain).first().isEqualTo(3);
    assertThat(arguments("\uFEFF" + lost).get(0)).isEqualTo(plain.get(0));
  }

  private static List<Object> arguments(String text) {
    return CheckedText.of(new LostCharacters(), "ar", text).findings().get(0).message().arguments();
  }
}
