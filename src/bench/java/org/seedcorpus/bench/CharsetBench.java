package org.seedcorpus.bench;

import com.ibm.icu.text.CharsetDetector;
import com.ibm.icu.text.CharsetMatch;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetEncoder;
import java.nio.charset.CodingErrorAction;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.mozilla.universalchardet.UniversalDetector;
import org.seedcorpus.text.DecodedText;
import org.seedcorpus.text.charset.TextDecoder;

/**
 * Prints how often the charset of short texts is named right: by us, by ICU's CharsetDetector and
 * by juniversalchardet, on the same samples. Right is a charset that decodes the sample to the same
 * text as the true one.
 *
 * <p>{@code CharsetBench pairs TEXT} takes {@code TEXT/<language>/**.txt} in UTF-8, which the
 * letter tables must not have been counted on, and encodes it. {@code CharsetBench index FOLDER}
 * takes files in their charsets, listed in {@code INDEX.md} as {@code - `file` - charset}.
 */
public final class CharsetBench {
  private static final int[] SIZES = {100, 500, 2000};
  private static final int SAMPLES = 200;

  private static final String[] PAIRS = {
    "ar windows-1256",
    "ar ISO-8859-6",
    "ar x-MacArabic",
    "fa windows-1256",
    "ur windows-1256",
    "he windows-1255",
    "he ISO-8859-8",
    "he IBM862",
    "he x-MacHebrew",
    "ru windows-1251",
    "ru KOI8-R",
    "ru ISO-8859-5",
    "ru IBM866",
    "ru x-MacCyrillic",
    "uk windows-1251",
    "uk KOI8-U",
    "bg windows-1251",
    "fr windows-1252",
    "fr ISO-8859-15",
    "fr IBM850",
    "fr x-MacRoman",
    "de windows-1252",
    "de IBM850",
    "de x-MacRoman",
    "es windows-1252",
    "pt windows-1252",
    "it windows-1252",
    "sv windows-1252",
    "da windows-1252",
    "fi windows-1252",
    "pl windows-1250",
    "pl ISO-8859-2",
    "cs windows-1250",
    "cs ISO-8859-2",
    "hu windows-1250",
    "hu ISO-8859-2",
    "ro windows-1250",
    "hr windows-1250",
    "sl windows-1250",
    "sk windows-1250",
    "el windows-1253",
    "el ISO-8859-7",
    "tr windows-1254",
    "tr ISO-8859-9",
    "lt windows-1257",
    "lv windows-1257",
    "et windows-1257",
    "vi windows-1258",
    "th TIS-620",
    "zh-Hans GB18030",
    "zh-Hant Big5",
    "ja Shift_JIS",
    "ja EUC-JP",
    "ko EUC-KR"
  };

  private CharsetBench() {}

  public static void main(String[] args) throws IOException {
    Path folder = Path.of(args[1]);
    if (args[0].equals("pairs")) {
      pairs(folder);
    } else {
      index(folder);
    }
  }

  private static void pairs(Path folder) throws IOException {
    int[][] all = new int[SIZES.length][5];
    System.out.printf("%-24s bytes   ours declared    ICU4J  juniversal  samples%n", "");
    for (String pair : PAIRS) {
      String language = pair.substring(0, pair.indexOf(' '));
      Charset charset = Charset.forName(pair.substring(pair.indexOf(' ') + 1));
      String text = text(folder.resolve(language), charset);
      for (int s = 0; s < SIZES.length; s++) {
        int[] row = new int[5];
        for (byte[] sample : samples(text, charset, SIZES[s])) {
          judge(sample, charset, language, row);
        }
        print(pair, SIZES[s], row);
        for (int i = 0; i < row.length; i++) {
          all[s][i] += row[4] == 0 ? 0 : i == 4 ? 1 : 100_000 * row[i] / row[4];
        }
      }
    }
    for (int s = 0; s < SIZES.length; s++) {
      int n = all[s][4];
      System.out.printf(
          Locale.ROOT,
          "%-24s %5d %6.2f %8.2f %8.2f %11.2f  %7d pairs%n",
          "mean",
          SIZES[s],
          all[s][0] / 1e3 / n,
          all[s][1] / 1e3 / n,
          all[s][2] / 1e3 / n,
          all[s][3] / 1e3 / n,
          n);
    }
  }

  private static void print(String name, int size, int[] row) {
    double n = Math.max(1, row[4]) / 100.0;
    System.out.printf(
        Locale.ROOT,
        "%-24s %5d %6.1f %8.1f %8.1f %11.1f  %7d%n",
        name,
        size,
        row[0] / n,
        row[1] / n,
        row[2] / n,
        row[3] / n,
        row[4]);
  }

  private static void judge(byte[] sample, Charset charset, String language, int[] row) {
    String truth = new String(sample, charset);
    DecodedText ours = TextDecoder.decode(sample, null, null);
    boolean right = ours.text().toString().equals(truth);
    row[0] += right ? 1 : 0;
    row[1] += TextDecoder.decode(sample, null, language).text().toString().equals(truth) ? 1 : 0;
    row[2] += same(sample, icu(sample), truth);
    row[3] += same(sample, juniversal(sample), truth);
    row[4]++;
    if (!right && Boolean.getBoolean("wrong")) {
      System.out.println(ours.charset() + " for " + charset + ": " + truth + " as " + ours.text());
    }
  }

  private static int same(byte[] sample, String name, String truth) {
    try {
      return new String(sample, Charset.forName(name)).equals(truth) ? 1 : 0;
    } catch (IllegalArgumentException e) {
      return 0;
    }
  }

  private static String icu(byte[] sample) {
    CharsetMatch match = new CharsetDetector().setText(sample).detect();
    return match == null ? "" : match.getName().replaceFirst("_(rtl|ltr)$", "");
  }

  private static String juniversal(byte[] sample) {
    UniversalDetector detector = new UniversalDetector();
    detector.handleData(sample);
    detector.dataEnd();
    String name = detector.getDetectedCharset();
    return name == null ? "" : name.equals("MACCYRILLIC") ? "x-MacCyrillic" : name;
  }

  private static void index(Path folder) throws IOException {
    Pattern line = Pattern.compile("- `([^`]+)` - ([^,]+)");
    int[] row = new int[5];
    for (String s : Files.readAllLines(folder.resolve("INDEX.md"))) {
      Matcher m = line.matcher(s);
      if (!m.find()) {
        continue;
      }
      byte[] bytes = Files.readAllBytes(folder.resolve(m.group(1)));
      Charset charset = Charset.forName(javaName(m.group(2).trim()));
      String truth = unmarked(new String(bytes, charset));
      DecodedText ours = TextDecoder.decode(bytes, null, null);
      boolean right = unmarked(ours.text().toString()).equals(truth);
      if (!right) {
        System.out.println(m.group(1) + ": " + ours.charset());
      }
      row[0] += right ? 1 : 0;
      row[1] += right ? 1 : 0;
      row[2] += same(bytes, icu(bytes), truth);
      row[3] += same(bytes, juniversal(bytes), truth);
      row[4]++;
    }
    print("index", 0, row);
  }

  private static String unmarked(String s) {
    return s.startsWith("\uFEFF") ? s.substring(1) : s;
  }

  /** Python's names, with the language that some collections append. */
  private static String javaName(String name) {
    String n =
        name.replaceFirst(
                "-(bulgarian|russian|croatian|hungarian|greek|czech|slovak|slovene|hebrew|sig)$",
                "")
            .replace('_', '-')
            .replace("maccyrillic", "x-MacCyrillic")
            .replace("macroman", "x-MacRoman")
            .replace("cp932", "windows-31j")
            .replace("shift-jis", "Shift_JIS");
    return n.replaceFirst("^(utf-\\d\\d)-(be|le)$", "$1$2");
  }

  /** What of the text the charset can encode, letters that it lacks replaced as people did. */
  private static String text(Path folder, Charset charset) throws IOException {
    StringBuilder b = new StringBuilder();
    CharsetEncoder encoder = charset.newEncoder();
    try (Stream<Path> paths = Files.walk(folder)) {
      for (Path p : paths.filter(p -> p.toString().endsWith(".txt")).sorted().toList()) {
        for (char c : Files.readString(p).toCharArray()) {
          char d = encoder.canEncode(c) ? c : substitute(c);
          if (encoder.canEncode(d)) {
            b.append(d);
          }
        }
        b.append('\n');
      }
    }
    return b.toString();
  }

  private static char substitute(char c) {
    return switch (c) {
      case 'ی' -> 'ي';
      case 'ک' -> 'ك';
      case 'ș' -> 'ş';
      case 'ț' -> 'ţ';
      case '’', '‘' -> '\'';
      case '“', '”', '„' -> '"';
      case '–', '—' -> '-';
      default -> c;
    };
  }

  /** Pieces of that many bytes, evenly spread, with at least three that are not ASCII. */
  private static List<byte[]> samples(String text, Charset charset, int size) throws IOException {
    List<byte[]> samples = new ArrayList<>();
    int step = Math.max(size, text.length() / SAMPLES);
    for (int at = 0; at < text.length(); at += step) {
      int from = text.indexOf(' ', at) + 1;
      String piece = text.substring(from, Math.min(text.length(), from + size));
      byte[] bytes = cut(piece, charset, size);
      int high = 0;
      for (byte b : bytes) {
        high += b < 0 ? 1 : 0;
      }
      if (bytes.length >= size * 9 / 10 && high >= 3) {
        samples.add(bytes);
      }
      if (from == 0) {
        break;
      }
    }
    return samples;
  }

  private static byte[] cut(String piece, Charset charset, int size) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    CharsetEncoder encoder = charset.newEncoder().onUnmappableCharacter(CodingErrorAction.IGNORE);
    for (int i = 0; i < piece.length(); i++) {
      var encoded = encoder.encode(CharBuffer.wrap(piece, i, i + 1));
      if (out.size() + encoded.remaining() > size) {
        break;
      }
      out.write(encoded.array(), encoded.arrayOffset(), encoded.remaining());
      encoder.reset();
    }
    return out.toByteArray();
  }
}
