package org.seedcorpus.text.language;

import com.ibm.icu.text.UnicodeSet;
import com.ibm.icu.util.LocaleData;
import com.ibm.icu.util.ULocale;
import java.util.HashSet;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** CLDR's main exemplar sets, each read once. */
final class Exemplars {
  private static final UnicodeSet NONE = new UnicodeSet().freeze();
  private static final ConcurrentHashMap<String, UnicodeSet> READ = new ConcurrentHashMap<>();
  private static final Set<String> WITH_DATA = languagesWithData();

  private Exemplars() {}

  static UnicodeSet of(String tag) {
    return READ.computeIfAbsent(tag, Exemplars::read);
  }

  private static UnicodeSet read(String tag) {
    ULocale locale = ULocale.forLanguageTag(tag);
    // ICU answers with the root's a–z where it has no data of the language.
    if (!WITH_DATA.contains(locale.getLanguage())) {
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
