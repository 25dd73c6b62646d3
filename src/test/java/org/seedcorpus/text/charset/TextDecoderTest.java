package org.seedcorpus.text.charset;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.seedcorpus.text.DecodedText;
import org.seedcorpus.text.MalformedSequence;

class TextDecoderTest {
  private static final String ARABIC =
      """
      أعلنت بلدية المدينة أمس عن افتتاح الجسر الجديد أمام السيارات

      قال رئيس البلدية إن العمل استمر سنتين وإن الجسر يخدم آلاف السكان كل يوم.
      """;
  private static final String PERSIAN =
      """
      شهردار از بازگشايي پل تازه خبر داد

      کار ساخت پل دو سال طول کشيد و هزار نفر در آن کار کردند.
      """;
  private static final String HEBREW =
      """
      הגשר החדש נפתח אתמול לתנועה

      ראש העיר אמר כי העבודה נמשכה שנתיים וכי התושבים מרוצים.
      """;
  private static final String RUSSIAN =
      """
      Новый мост открыт для машин

      Мэр города сказал, что работа длилась два года.
      """;
  private static final String CHINESE =
      """
      新桥昨天开放通车

      市长说，工程用了两年时间，每天有很多人使用这座桥。
      """;
  private static final String JAPANESE =
      """
      新しい橋が昨日開通した

      市長は工事に二年かかったと話しています。
      """;
  private static final String KOREAN =
      """
      새 다리가 어제 개통되었다

      시장은 공사가 이 년 걸렸다고 말했다.
      """;
  private static final String THAI =
      """
      สะพานใหม่เปิดให้ใช้แล้วเมื่อวานนี้

      นายกเทศมนตรีกล่าวว่างานใช้เวลาสองปี
      """;

  private static DecodedText decode(byte[] bytes) {
    return TextDecoder.decode(bytes, null, null);
  }

  private static String text(String language) {
    return switch (language) {
      case "ar" -> ARABIC;
      case "fa" -> PERSIAN;
      case "he" -> HEBREW;
      case "ru" -> RUSSIAN;
      case "zh" -> CHINESE;
      case "ja" -> JAPANESE;
      case "ko" -> KOREAN;
      default -> THAI;
    };
  }

  @ParameterizedTest
  @CsvSource({
    "ar,windows-1256",
    "ar,ISO-8859-6",
    "ar,UTF-16LE",
    "ar,UTF-16BE",
    "ar,UTF-32LE",
    "ar,UTF-32BE",
    "fa,windows-1256",
    "he,windows-1255",
    "he,IBM424",
    "he,IBM862",
    "he,UTF-16LE",
    "ru,windows-1251",
    "ru,KOI8-R",
    "ru,IBM866",
    "ru,UTF-16BE",
    "zh,GB18030",
    "ja,Shift_JIS",
    "ja,EUC-JP",
    "ja,ISO-2022-JP",
    "ko,EUC-KR",
    "th,TIS-620",
    "th,UTF-16LE",
    "zh,UTF-16LE"
  })
  void readsTheTextAndKnowsWhereEachCharacterIs(String language, String charset) {
    String text = text(language);
    DecodedText decoding = decode(text.getBytes(Charset.forName(charset)));
    assertThat(decoding.text().toString()).isEqualTo(text);
    assertThat(decoding.malformed()).isEmpty();
    if (charset.equals("ISO-2022-JP")) {
      return; // where an escape sequence belongs is for its decoder to say
    }
    for (int i = 0; i <= text.length(); i++) {
      int bytes = text.substring(0, i).getBytes(Charset.forName(charset)).length;
      assertThat(decoding.byteOffset(i)).as("offset of " + i).isEqualTo(bytes);
    }
  }

  @Test
  void keepsTheMarkOfUtf16AndCountsIt() {
    DecodedText decoding = decode(("\uFEFF" + ARABIC).getBytes(StandardCharsets.UTF_16LE));
    assertThat(decoding.charset()).isEqualTo(StandardCharsets.UTF_16LE);
    assertThat(decoding.text().charAt(0)).isEqualTo('\uFEFF');
    assertThat(decoding.byteOffset(1)).isEqualTo(2);
  }

  @ParameterizedTest
  @CsvSource({"UTF-16LE,4", "UTF-32BE,4"})
  void countsTheBytesOfCharactersBeyondTheBasicPlane(String charset, int bytes) {
    String text = "\uFEFF🚊 " + ARABIC;
    DecodedText decoding = decode(text.getBytes(Charset.forName(charset)));
    int mark = charset.equals("UTF-16LE") ? 2 : 4;
    assertThat(decoding.byteOffset(1)).isEqualTo(mark);
    assertThat(decoding.byteOffset(3)).isEqualTo(mark + bytes);
  }

  @Test
  void readsUtf16ThatIsCutOff() {
    byte[] whole = ARABIC.getBytes(StandardCharsets.UTF_16BE);
    byte[] cut = Arrays.copyOf(whole, whole.length - 1);
    DecodedText decoding = decode(cut);
    assertThat(decoding.charset()).isEqualTo(StandardCharsets.UTF_16BE);
    assertThat(decoding.malformed()).hasSize(1);
    MalformedSequence last = decoding.malformed().get(0);
    assertThat(last.kind()).isEqualTo(MalformedSequence.Kind.CUT_OFF);
    assertThat(last.byteOffset()).isEqualTo(cut.length - 1);
    assertThat(decoding.byteOffset(decoding.text().length())).isEqualTo(cut.length);
  }

  @Test
  void notesHalvesOfSurrogatePairsInUtf16() {
    byte[] bytes = ("\uFEFFab" + ARABIC).getBytes(StandardCharsets.UTF_16BE);
    bytes[2] = (byte) 0xD8;
    bytes[3] = 0;
    DecodedText decoding = decode(bytes);
    assertThat(decoding.malformed())
        .containsExactly(new MalformedSequence(1, 2, 2, MalformedSequence.Kind.SURROGATE));
    assertThat(decoding.text().charAt(1)).isEqualTo('\uFFFD');
  }

  @Test
  void leavesUtf8WithFaultsUtf8() {
    assertThat(decode(bytes("Un café à côté du caf<E9> ouvert")).isUtf8()).isTrue();
    assertThat(decode(bytes("The tram <F0><9F><9A> stops")).isUtf8()).isTrue();
    assertThat(decode(bytes("A pair <ED><A0><BD><ED><B8><80> here")).isUtf8()).isTrue();
    assertThat(decode(bytes("The council <80><BF><80><BF> met")).isUtf8()).isTrue();
    assertThat(decode(bytes(ARABIC + "<C7><E1><CF>")).isUtf8()).isTrue();
  }

  @Test
  void leavesUtf8WithNulUtf8() {
    assertThat(decode(bytes(ARABIC + "<00><00><00>")).isUtf8()).isTrue();
    assertThat(decode(bytes("red <1B>[31mx")).isUtf8()).isTrue();
  }

  @Test
  void believesTheIndexWhereItCanBeTrue() {
    byte[] bytes = bytes("Un caf<E9> ouvert");
    assertThat(TextDecoder.decode(bytes, "latin1", null).text().toString())
        .isEqualTo("Un café ouvert");
    assertThat(TextDecoder.decode(bytes, "CP 1252", null).charset().name())
        .isEqualTo("windows-1252");
    for (String declared : List.of("UTF-8", "no such thing", "Shift_JIS")) {
      assertThat(TextDecoder.decode(bytes, declared, null).charset().name())
          .isEqualTo("windows-1252");
    }
  }

  @Test
  void namesTheCharsetOfAFewAccents() {
    assertThat(decode(bytes("Un caf<E9> ouvert")).charset().name()).isEqualTo("windows-1252");
    assertThat(decode(bytes("It<92>s 30<A0>metres")).charset().name()).isEqualTo("windows-1252");
    assertThat(decode(bytes("A byte <FE> alone")).isUtf8()).isTrue();
    assertThat(decode(bytes("Cut off in <E2><80>")).isUtf8()).isTrue();
    assertThat(decode(bytes("x ".repeat(20_000) + "caf<E9>s")).isUtf8()).isTrue();
  }

  @Test
  void namesJohab() {
    byte[] johab = "새 다리가 금요일에 열린다고 시가 알렸다".getBytes(Charset.forName("x-Johab"));
    assertThat(decode(johab).charset().name()).isEqualTo("x-Johab");
  }

  @Test
  void doesNotBelieveTheIndexOfGoodUtf8() {
    byte[] bytes = ARABIC.getBytes(StandardCharsets.UTF_8);
    assertThat(TextDecoder.decode(bytes, "windows-1256", "ar").isUtf8()).isTrue();
  }

  @Test
  void readsTheRightToLeftTwinsOfTheMacintosh() {
    byte[] bytes = ARABIC.getBytes(Charset.forName("x-MacArabic"));
    for (int i = 0; i < bytes.length; i++) {
      bytes[i] = bytes[i] == ' ' ? (byte) 0xA0 : bytes[i];
    }
    DecodedText decoding = TextDecoder.decode(bytes, "MacArabic", "ar");
    assertThat(decoding.text().toString()).isEqualTo(ARABIC);
    assertThat(decoding.byteOffset(9)).isEqualTo(9);
  }

  /** The text in UTF-8, with bytes written {@code <E9>}. */
  private static byte[] bytes(String text) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    Matcher escaped = Pattern.compile("<([0-9A-F]{2})>").matcher(text);
    int at = 0;
    while (escaped.find()) {
      out.writeBytes(text.substring(at, escaped.start()).getBytes(StandardCharsets.UTF_8));
      out.write(Integer.parseInt(escaped.group(1), 16));
      at = escaped.end();
    }
    out.writeBytes(text.substring(at).getBytes(StandardCharsets.UTF_8));
    return out.toByteArray();
  }

  @Test
  void aFewWesternLettersMayBeWords() {
    Charset western = Charset.forName("windows-1252");
    assertThat(decode("La città è piu sicura.".getBytes(western)).charset()).isEqualTo(western);
    assertThat(decode("Þingið kom saman.".getBytes(western)).charset()).isEqualTo(western);
    assertThat(decode("L’àvia va caure.".getBytes(western)).charset()).isEqualTo(western);
    assertThat(decode("The plan þannounced here.".getBytes(western)).charset())
        .isEqualTo(StandardCharsets.UTF_8);
  }
}
