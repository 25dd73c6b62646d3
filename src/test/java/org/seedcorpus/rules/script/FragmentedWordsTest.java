package org.seedcorpus.rules.script;

import org.junit.jupiter.api.Test;
import org.seedcorpus.rule.Severity;
import org.seedcorpus.rules.RuleUnderTest;

class FragmentedWordsTest {
  private static final RuleUnderTest ENGLISH = RuleUnderTest.of(new FragmentedWords(), "en");
  private static final RuleUnderTest ARABIC = RuleUnderTest.of(new FragmentedWords(), "ar");
  private static final RuleUnderTest PERSIAN = RuleUnderTest.of(new FragmentedWords(), "fa");
  private static final RuleUnderTest GERMAN = RuleUnderTest.of(new FragmentedWords(), "de");

  @Test
  void lettersSpacedOut() {
    ENGLISH
        .finds("[[T h e m u s e u m o p e n s]].")
        .hasKey("spaced")
        .says("T h e m u s e u m o p e n s")
        .hasSeverity(Severity.WARNING)
        .hasNoFix();
    ARABIC.finds("قالت: [[ا ل م ك ت ب ة ا ل ج د ي د ة]]").hasKey("spaced");
  }

  @Test
  void twelveLettersAreEnough() {
    ENGLISH.finds("[[t h e l i b r a r y t e]]");
    ENGLISH.accepts("t h e l i b r a r y t");
  }

  @Test
  void lettersMayComeAgainLateInTheRow() {
    ENGLISH.finds("[[P u b l i c w o r k s d e p a r t m e n t]]").hasKey("spaced");
  }

  @Test
  void anAlphabetOrInitialsAreNoWords() {
    ENGLISH.accepts(
        "The alphabet: a b c d e f g h i j k l m n o p q r s t u v w x y z",
        "Vitamin A, B or C, as J. R. R. Smith and I do, is in it",
        "t  h  e   l   i   b   r   a   r   y   t   e",
        "");
  }

  @Test
  void lettersLostInDecodingLeavePieces() {
    String cut = "ا فت تح ت ا ل مك ت بة ا لج د ي دة في و س ط ا ل مد ي نة";
    ARABIC.finds("[[" + cut + "]]");
    ARABIC.accepts(cut + " \uFFFD");
  }

  @Test
  void wordsCutIntoPieces() {
    ARABIC
        .finds("[[ا فت تح ت ا ل مك ت بة ا لج د ي دة في و س ط ا ل مد ي نة]].")
        .hasKey("cut")
        .hasNoFix();
    PERSIAN.accepts("او و من و تو با هم به آن ده رفتیم و از آن جا به شهر آمدیم");
  }

  @Test
  void spacesMissingBetweenWords() {
    ARABIC
        .finds("[[افتتحتالمكتبةالجديدةفيوسطالمدينةصباحاليوم]].")
        .hasKey("glued")
        .says("افتتحتالمكتبةالجديدةفيوسطالمدينةصباحاليوم")
        .hasNoFix();
    ENGLISH.finds("[[theoldlibraryinthecentreofthecityopenedagaintoday]]").hasKey("glued");
  }

  @Test
  void aWordIsLongerThanAnyOther() {
    String word = "abcdefghij".repeat(3);
    ENGLISH.finds("[[" + word + "klmnopq]]");
    ENGLISH.accepts(word + "klmnop");
    String arabic = "ابتثجحخدذر".repeat(3);
    ARABIC.finds("[[" + arabic + "ز]]");
    ARABIC.accepts(arabic);
  }

  @Test
  void drawnOutWordsCodesAndAddressesAreNone() {
    ENGLISH.accepts(
        "Aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa, he cried",
        "#theoldlibraryinthecentreofthecityopenedagaintoday",
        "_theoldlibraryinthecentreofthecityopenedagaintoday",
        "theoldlibraryinthecentreofthecityopenedagaintoday2",
        "theOldLibraryInTheCentreOfTheCityOpenedAgainToday",
        "thelibraryinthecentreofthecity/openedagain.",
        "https://theoldlibraryinthecentreofthecityopenedagaintoday.example");
  }

  @Test
  void aFewLettersAloneAreNoWords() {
    ENGLISH
        .finds("[[Th e libra ry in the old har bour op ens a ga in o n Mon d ay]].")
        .hasKey("cut")
        .says("Th e libra ry in the old har bour op ens a ga in o n Mon d ay");
    ENGLISH.accepts(
        "It is I who am to go to it as he is in it or on it, as do you or I",
        "Let c be as big as b is, so a c or b c is to be 5 or 6 m up",
        "The key is A or B or C on it: go to D or E if it is so to us");
    RuleUnderTest.of(new FragmentedWords(), "ru")
        .finds(
            "[[Би бл ио т ека в ста ром пор ту о ткро е т ся с но ва в п онед ель ни к ут ром]].");
    RuleUnderTest.of(new FragmentedWords(), "ru").accepts("Я и он, а с ним и ты, в дом и к нам");
    RuleUnderTest.of(new FragmentedWords(), "ko")
        .accepts("할 수 있는 일 할 수 없는 일 두 가지 다 해 본 뒤 한 번 더 해 볼 수 있다");
  }

  @Test
  void aSentenceWithoutASpace() {
    ENGLISH.finds("[[TheoldlibraryopensonMonday]].").hasKey("glued");
    GERMAN.finds("[[DiealteBibliothekinderInnenstadtöffnetamMontag]].").hasKey("glued");
    ARABIC.finds("[[افتتحتالمكتبةأمس،وحضركثيرون]].");
    ENGLISH.accepts(
        "Incomprehensibilities.", "TheOldLibraryOpensOnMonday.", "theoldlibraryopensonmonday");
  }

  @Test
  void aDrawnOutCryIsNotSpaced() {
    ENGLISH.accepts("A-a-a-a-a-a-a-a-a-a-a-a-a-a, o-o-o-o-o-o-o-o-o-o-o-o, he cried");
  }

  @Test
  void compoundsHaveNoEnd() {
    GERMAN.accepts(
        "Das Rindfleischetikettierungsüberwachungsaufgabenübertragungsgesetz gilt nicht mehr");
    GERMAN.finds("[[D i e b i b l i o t h e k i s t]]").hasKey("spaced");
  }

  @Test
  void scriptsWithoutSpacesAreNotJudged() {
    RuleUnderTest.of(new FragmentedWords(), "th")
        .accepts("เทศบาลเปิดสะพานใหม่เมื่อวานนี้และประชาชนก็ข้ามไปมาได้อีกครั้งหนึ่งแล้ว");
    RuleUnderTest.of(new FragmentedWords(), "ja").accepts("港 の 橋 が 今 日 ま た 開 い た と い う");
  }

  @Test
  void everyLineIsReadForItself() {
    ENGLISH.accepts("t h e l i b r a r y\r\nt e t e t e");
    ENGLISH.finds("One\r\n[[t h e l i b r a r y t e]]\r\nTwo");
  }
}
