package org.seedcorpus.text.language;

import com.ibm.icu.text.UnicodeSet;
import com.ibm.icu.util.LocaleData;
import com.ibm.icu.util.ULocale;
import java.util.HashSet;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.seedcorpus.text.unicode.CharacterSets;

/** CLDR's main exemplar sets, each read once. */
final class Exemplars {
  private static final UnicodeSet NONE = new UnicodeSet().freeze();
  private static final ConcurrentHashMap<String, UnicodeSet> READ = new ConcurrentHashMap<>();

  private Exemplars() {}

  static UnicodeSet of(String tag) {
    return READ.computeIfAbsent(tag, Exemplars::read);
  }

  private static UnicodeSet read(String tag) {
    UnicodeSet known = CharacterSets.named("exemplars of " + tag);
    return known == null ? byIcu(tag) : known;
  }

  /** Asks ICU, which takes long: of the tags that are not in the file of sets. */
  private static UnicodeSet byIcu(String tag) {
    ULocale locale = ULocale.forLanguageTag(tag);
    // ICU answers with the root's a–z where it has no data of the language.
    if (!languagesWithData().contains(locale.getLanguage())) {
      return NONE;
    }
    LocaleData data = LocaleData.getInstance(locale);
    data.setNoSubstitute(true);
    @Nullable UnicodeSet set = data.getExemplarSet(0, LocaleData.ES_STANDARD);
    return set == null ? NONE : set.cloneAsThawed().freeze();
  }

  private static Set<String> languagesWithData() {
    Set<String> languages = new HashSet<>();
    for (ULocale locale : ULocale.getAvailableLocales()) {
      languages.add(locale.getLanguage());
    }
    return languages;
  }
}
