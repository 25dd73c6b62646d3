package org.seedcorpus.report.html.view;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.util.VersionInfo;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.seedcorpus.report.model.UiMessages;

/**
 * The frame of every page.
 *
 * @param words the interface's words
 * @param title the page's title
 * @param base the way from the page to the report's folder: empty or {@code ../}
 * @param index the index's path
 * @param nav where one can go
 * @param languages the same page in each language of the report; empty if it has one only
 * @param version the plugin's version
 * @param first the first of the worst findings on the page; null if there is none
 * @param inline style sheet and script, where the page has no file beside it
 */
public record PageLayout(
    UiMessages words,
    String title,
    String base,
    String index,
    List<Link> nav,
    List<LanguageLink> languages,
    String version,
    @Nullable String first,
    @Nullable InlineAssets inline) {

  /** Returns the version of ICU, whose data name and classify characters. */
  public String icu() {
    return VersionInfo.ICU_VERSION.getMajor() + "." + VersionInfo.ICU_VERSION.getMinor();
  }

  /** Returns the version of Unicode that ICU knows. */
  public String unicode() {
    VersionInfo version = UCharacter.getUnicodeVersion();
    return version.getMajor() + "." + version.getMinor();
  }

  /**
   * The same page in a language.
   *
   * @param href null for the page itself
   * @param tag its BCP 47 tag
   * @param name its name in itself
   */
  public record LanguageLink(@Nullable String href, String tag, String name) {}

  /** A place to go to. */
  public record Link(String href, String text) {}
}
