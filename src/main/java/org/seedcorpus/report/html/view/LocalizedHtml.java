package org.seedcorpus.report.html.view;

import org.commonmark.node.Code;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.jspecify.annotations.Nullable;

/**
 * A part of a rule's page, as HTML.
 *
 * @param lang the language, if it is not that of the page
 * @param dir the direction, if the language is not that of the page
 * @param html made from the Markdown of the rule's page or of its translation
 */
public record LocalizedHtml(@Nullable String lang, @Nullable String dir, String html) {
  private static final Parser MARKDOWN = Parser.builder().build();

  /** Code is isolated: it keeps its order among right-to-left words. */
  private static final HtmlRenderer HTML =
      HtmlRenderer.builder()
          .escapeHtml(true)
          .sanitizeUrls(true)
          .attributeProviderFactory(
              context ->
                  (node, tag, attributes) -> {
                    if (node instanceof Code) {
                      attributes.put("dir", "ltr");
                    }
                  })
          .build();

  /** Renders what is in the language of the page. */
  static LocalizedHtml own(String markdown) {
    return new LocalizedHtml(null, null, HTML.render(MARKDOWN.parse(markdown)));
  }

  /** Renders what is in English on a page in another language. */
  static LocalizedHtml english(String markdown) {
    return new LocalizedHtml("en", "ltr", HTML.render(MARKDOWN.parse(markdown)));
  }
}
