package org.seedcorpus.report.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.seedcorpus.report.html.view.PageLayout.LanguageLink;
import org.seedcorpus.report.model.UiMessages;

/**
 * Where the pages of a report in several languages are: those of the first one in the report's
 * folder, those of each other one in a folder of its name.
 *
 * @param all the languages of the report
 * @param own that of the page
 */
record LanguageLinks(List<Locale> all, Locale own) {
  /** Returns the path, from the report's folder, of the pages in a language: empty or a folder. */
  static String folder(List<Locale> all, Locale locale) {
    return locale.equals(all.get(0)) ? "" : UiMessages.language(locale) + "/";
  }

  /**
   * Returns the way from a page to the report's folder.
   *
   * @param page the page's path from the folder of its language
   */
  String base(String page) {
    String path = folder(all, own) + page;
    return "../".repeat((int) path.chars().filter(c -> c == '/').count());
  }

  /** Returns the same page in each language; nothing if there is one language only. */
  List<LanguageLink> of(String page) {
    List<LanguageLink> links = new ArrayList<>();
    for (Locale locale : all.size() > 1 ? all : List.<Locale>of()) {
      links.add(
          new LanguageLink(
              locale.equals(own) ? null : base(page) + folder(all, locale) + page,
              UiMessages.language(locale),
              locale.getDisplayLanguage(locale)));
    }
    return links;
  }
}
