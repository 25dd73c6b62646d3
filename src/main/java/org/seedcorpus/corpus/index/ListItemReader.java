package org.seedcorpus.corpus.index;

import java.nio.charset.Charset;
import java.util.List;
import java.util.regex.Pattern;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.jspecify.annotations.Nullable;
import org.seedcorpus.corpus.SeedMetadata;
import org.seedcorpus.text.language.Language;
import org.seedcorpus.text.unicode.WebAddress;

/**
 * What an item of a list declares: {@code [headline](file) — source}. After the dash there may also
 * be the names of a charset and a language, {@code `file` — windows-1256, ar}.
 */
final class ListItemReader {
  private static final Pattern DASH = Pattern.compile("[-–—―‒−ـ:：]+\\s*");
  private static final Pattern LEAD = Pattern.compile("(?s)((?:\\[[xX]])?\\P{L}*|.*[-–—―‒−:：])");
  private static final Pattern LANGUAGE =
      Pattern.compile("[a-z]{2,3}([-_][A-Z][a-z]{3})?([-_]([A-Z]{2}|[0-9]{3}))?");

  // A charset's name has a digit, these few aside; "Symbol" and "Latin" may be anything.
  private static final Pattern CHARSET =
      Pattern.compile(
          "[A-Za-z][\\w.:-]*[0-9][\\w.:-]*|(?i:euc-[a-z]{2}|us-ascii|gbk|koi8-[ru]|shift_jis)");
  private static final String SEPARATORS = ",;،";
  private static final int LONGEST_SOURCE = 80;

  /** The file's name and its headline may both be links; further links to the file are ignored. */
  private static final int MENTIONS = 3;

  private ListItemReader() {}

  /** Returns what a list item's paragraph says of the one file that it mentions, once or more. */
  static SeedMetadata declared(Node paragraph, List<FileReference> mentions) {
    FileReference last = mentions.get(mentions.size() - 1);
    String headline = null;
    for (FileReference mention : mentions.subList(0, Math.min(mentions.size(), MENTIONS))) {
      headline = headline == null ? headline(paragraph, mention) : headline;
    }
    String tail = tail(paragraph, last.node());
    SeedMetadata codes = codes(tail, headline);
    if (codes != null) {
      return codes;
    }
    String source = last.node() instanceof Link ? source(tail) : null;
    return new SeedMetadata(null, null, headline, source, null, null);
  }

  private static @Nullable String headline(Node paragraph, FileReference mention) {
    return mention.node() instanceof Link link && mayPrecede(NodeText.before(link, paragraph))
        ? FieldValues.headline(NodeText.of(link), mention)
        : null;
  }

  private static boolean mayPrecede(String text) {
    return text.isEmpty() || LEAD.matcher(text).matches();
  }

  /** Returns what follows the file and a dash; empty if there is no dash. */
  private static String tail(Node paragraph, Node file) {
    String after = NodeText.after(file, paragraph);
    var dash = DASH.matcher(after);
    return dash.lookingAt() ? after.substring(dash.end()) : "";
  }

  /**
   * Returns whether a remark is a source and not a description, by the measures of a source line.
   */
  private static @Nullable String source(String tail) {
    boolean isAddress = WebAddress.is(tail);
    boolean isSentence =
        !tail.isEmpty() && ".۔؟?!:،,。।".indexOf(tail.charAt(tail.length() - 1)) >= 0;
    boolean isLong = tail.codePointCount(0, tail.length()) > LONGEST_SOURCE;
    return !isAddress && (isSentence || isLong) ? null : FieldValues.text(tail);
  }

  /** Returns language and charset if the remark consists of nothing else. */
  private static @Nullable SeedMetadata codes(String tail, @Nullable String headline) {
    String language = null;
    String encoding = null;
    int start = 0;
    for (int i = 0; i <= tail.length(); i++) {
      if (i < tail.length() && SEPARATORS.indexOf(tail.charAt(i)) < 0) {
        continue;
      }
      String code = tail.substring(start, i).strip();
      start = i + 1;
      if (isLanguage(code)) {
        language = code;
      } else if (isCharset(code)) {
        encoding = code;
      } else if (!code.isEmpty()) {
        return null;
      }
    }
    return language == null && encoding == null
        ? null
        : new SeedMetadata(language, null, headline, null, encoding, null);
  }

  /** Returns whether it is a language tag in the usual small letters: {@code AFP} is an agency. */
  private static boolean isLanguage(String code) {
    return mayBeCode(code) && LANGUAGE.matcher(code).matches() && Language.parse(code).isPresent();
  }

  private static boolean isCharset(String code) {
    return mayBeCode(code) && CHARSET.matcher(code).matches() && Charset.isSupported(code);
  }

  /** Returns whether the text is one word that begins in ASCII: most sources are not. */
  private static boolean mayBeCode(String text) {
    return !text.isEmpty() && text.charAt(0) < 0x80 && text.indexOf(' ') < 0;
  }
}
