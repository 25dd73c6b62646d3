package org.seedcorpus.text.language;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.text.Normalizer2;
import com.ibm.icu.util.ULocale;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The languages' codes, and their names in English and in themselves, as CLDR has them. */
final class LanguageNames {
  private static final Set<String> CODES = Set.of(ULocale.getISOLanguages());

  /** English names that CLDR does not give but people write. */
  private static final Map<String, String> OTHERS =
      Map.ofEntries(
          Map.entry("farsi", "fa"),
          Map.entry("dari", "fa-AF"),
          Map.entry("sorani", "ckb"),
          Map.entry("kurmanji", "ku"),
          Map.entry("azeri", "az"),
          Map.entry("uighur", "ug"),
          Map.entry("mandarin", "zh"),
          Map.entry("simplified chinese", "zh-Hans"),
          Map.entry("traditional chinese", "zh-Hant"),
          Map.entry("castilian", "es"),
          Map.entry("flemish", "nl"),
          Map.entry("moldovan", "ro"));

  private LanguageNames() {}

  static boolean hasCode(String language) {
    return CODES.contains(language);
  }

  static Optional<String> tagOf(String name) {
    return Optional.ofNullable(ByName.TAGS.get(folded(name)));
  }

  private static String folded(String name) {
    return UCharacter.foldCase(Normalizer2.getNFCInstance().normalize(name), true);
  }

  /** Read when a name is first asked for: it takes about 0.4 s. */
  private static final class ByName {
    static final Map<String, String> TAGS = read();

    private static Map<String, String> read() {
      Map<String, String> tags = new HashMap<>(OTHERS);
      for (String code : CODES) {
        String name = ULocale.getDisplayLanguage(code, ULocale.ENGLISH);
        if (!name.isEmpty() && !name.equals(code)) {
          tags.putIfAbsent(folded(name), code);
        }
      }
      for (ULocale locale : ULocale.getAvailableLocales()) {
        if (locale.toLanguageTag().equals(locale.getLanguage())) {
          tags.putIfAbsent(folded(locale.getDisplayLanguage(locale)), locale.getLanguage());
        }
      }
      return Map.copyOf(tags);
    }
  }
}
