package org.seedcorpus.tools;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.seedcorpus.text.charset.LetterFolding;

/**
 * Rebuilds the letter tables that name charsets.
 *
 * <p>{@code LetterTables TEXT OUT} reads {@code TEXT/<language>/**.txt} (UTF-8; a folder a
 * language, named by its BCP 47 tag) and writes {@code OUT/letters.txt} (which letter follows
 * which) and, for Chinese, Japanese and Korean, {@code OUT/characters.txt} (how frequent each
 * character is). The tables in the repository were counted on translated documentation, message
 * catalogues, word lists and news of about 1 MB a language; only counts are kept.
 */
public final class LetterTables {
  private static final List<String> BY_CHARACTER = List.of("zh-Hans", "zh-Hant", "ja", "ko");
  private static final int CHARACTERS = 2200;
  private static final int MOST_BITS = 9;
  private static final char PRESENTATION_FORMS = '\uFB00';

  private LetterTables() {}

  public static void main(String[] args) throws IOException {
    Path text = Path.of(args[0]);
    Path out = Path.of(args[1]);
    StringBuilder letters = new StringBuilder();
    StringBuilder characters = new StringBuilder();
    for (Path folder : folders(text)) {
      String language = folder.getFileName().toString();
      if (BY_CHARACTER.contains(language)) {
        countCharacters(language, folder, characters);
      } else {
        countLetters(language, folder, letters);
      }
    }
    Files.writeString(out.resolve("letters.txt"), letters);
    Files.writeString(out.resolve("characters.txt"), characters);
  }

  private static void countCharacters(String language, Path folder, StringBuilder out)
      throws IOException {
    Map<Character, Integer> counts = new HashMap<>();
    long total = 0;
    for (Path file : files(folder)) {
      for (char c : Files.readString(file).toCharArray()) {
        if (c >= 0xA0) {
          counts.merge(c, 1, Integer::sum);
          total++;
        }
      }
    }
    List<Character> common = new ArrayList<>(counts.keySet());
    common.sort(Comparator.comparing((Character c) -> -counts.get(c)).thenComparing(c -> c));
    out.append(language);
    int last = -1;
    for (char c : common.subList(0, Math.min(CHARACTERS, common.size()))) {
      int bits = bits(counts.get(c), total);
      if (bits != last) {
        out.append('\n').append(bits).append('\t');
        last = bits;
      }
      out.append(c);
    }
    out.append('\n');
  }

  private static void countLetters(String language, Path folder, StringBuilder out)
      throws IOException {
    Map<Character, Integer> single = new HashMap<>();
    Map<String, Integer> pairs = new HashMap<>();
    long total = 0;
    List<String> texts = new ArrayList<>();
    for (Path file : files(folder)) {
      String s = prepare(language, Files.readString(file));
      texts.add(s);
      for (char c : s.toCharArray()) {
        if (c != '_') {
          single.merge(c, 1, Integer::sum);
          total++;
        }
      }
    }
    long ascii = 0;
    for (char c = 'a'; c <= 'z'; c++) {
      ascii += single.getOrDefault(c, 0);
    }
    boolean latin = ascii > total / 3;
    StringBuilder alphabet = new StringBuilder();
    for (char c : new TreeSet<>(single.keySet())) {
      boolean common = single.get(c) > Math.max(3, total / 90_000);
      if (c < 0x80 ? latin : common && c < PRESENTATION_FORMS) {
        alphabet.append(c);
      }
    }
    String known = alphabet.toString();
    Map<Character, Integer> rows = new HashMap<>();
    for (String s : texts) {
      char previous = '_';
      for (char raw : s.toCharArray()) {
        char c = raw == '_' || known.indexOf(raw) >= 0 ? raw : raw < 0x80 ? '+' : '?';
        if (c != '_' || previous != '_') {
          pairs.merge("" + previous + c, 1, Integer::sum);
          rows.merge(previous, 1, Integer::sum);
        }
        previous = c;
      }
    }
    out.append(language).append('\t').append(known).append('\n');
    String symbols = latin ? "_" + known : "_+" + known;
    for (char first : symbols.toCharArray()) {
      StringBuilder line = new StringBuilder();
      for (int bits = 0; bits <= MOST_BITS; bits++) {
        StringBuilder group = new StringBuilder();
        for (char second : symbols.toCharArray()) {
          int n = pairs.getOrDefault("" + first + second, 0);
          if (n > 1 && bits(n, rows.getOrDefault(first, 0)) == bits) {
            group.append(second);
          }
        }
        if (!group.isEmpty()) {
          line.append(line.isEmpty() ? "" : " ").append(bits).append(group);
        }
      }
      if (!line.isEmpty()) {
        out.append(first).append('\t').append(line).append('\n');
      }
    }
    out.append('\n');
  }

  /** Letters folded as the tables fold them; anything else is {@code _}. */
  private static String prepare(String language, String text) {
    String s = Normalizer.normalize(text, Normalizer.Form.NFC);
    if (language.equals("vi")) {
      s = likeWindows1258(s);
    }
    StringBuilder b = new StringBuilder(s.length());
    boolean arabicOfIran = language.equals("fa") || language.equals("ur");
    for (char c : s.toCharArray()) {
      char folded = LetterFolding.fold(c);
      if (folded == 'ی' || folded == 'ș' || folded == 'ț' || (arabicOfIran && folded != 'ک')) {
        folded = LetterFolding.variant(folded);
      }
      b.append(LetterFolding.isLetter(folded) ? folded : '_');
    }
    return b.toString();
  }

  /** Tone marks apart, as windows-1258 writes Vietnamese. */
  private static String likeWindows1258(String s) {
    Charset charset = Charset.forName("windows-1258");
    StringBuilder b = new StringBuilder();
    s.codePoints()
        .forEach(
            c -> {
              String one = Character.toString(c);
              if (!charset.newEncoder().canEncode(one)) {
                String apart = Normalizer.normalize(one, Normalizer.Form.NFD);
                int tone = -1;
                for (int i = 1; i < apart.length(); i++) {
                  if ("\u0300\u0301\u0303\u0309\u0323".indexOf(apart.charAt(i)) >= 0) {
                    tone = i;
                  }
                }
                if (tone > 0) {
                  String rest = apart.substring(0, tone) + apart.substring(tone + 1);
                  one = Normalizer.normalize(rest, Normalizer.Form.NFC) + apart.charAt(tone);
                }
              }
              b.append(one);
            });
    return b.toString();
  }

  private static int bits(long n, long total) {
    return (int) Math.round(-Math.log((double) n / total) / Math.log(2));
  }

  private static List<Path> folders(Path parent) throws IOException {
    try (Stream<Path> paths = Files.list(parent)) {
      return paths.sorted().toList();
    }
  }

  private static List<Path> files(Path folder) throws IOException {
    try (Stream<Path> paths = Files.walk(folder)) {
      return paths.filter(path -> path.toString().endsWith(".txt")).sorted().toList();
    }
  }
}
