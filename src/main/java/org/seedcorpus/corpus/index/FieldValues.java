package org.seedcorpus.corpus.index;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.seedcorpus.corpus.SeedFileFilter;

/** Reads what the index declares: nothing where it has only a dash, an arrow or a file's name. */
final class FieldValues {
  private static final Pattern LETTER_OR_DIGIT = Pattern.compile("[\\p{L}\\p{N}]");
  private static final Pattern LETTER = Pattern.compile("\\p{L}");
  private static final Pattern INVISIBLE = Pattern.compile("\\p{Cf}+");
  private static final Pattern NOT_KNOWN = Pattern.compile("(?i)n/?a|none|tbd|unknown");

  private FieldValues() {}

  /** Returns the value, or null if it has no letter and no digit. */
  static @Nullable String text(String value) {
    String text = value.strip();
    boolean nothing = !LETTER_OR_DIGIT.matcher(text).find() || NOT_KNOWN.matcher(text).matches();
    return nothing ? null : text;
  }

  /** Returns a value that is no prose, such as a language tag, without invisible characters. */
  static @Nullable String code(String value) {
    return text(INVISIBLE.matcher(value).replaceAll(""));
  }

  /** Returns a link's text if it may be a headline: neither the file's name nor "file" nor "↗". */
  static @Nullable String headline(String linkText, FileReference mention) {
    String path = mention.target().path();
    String name = SeedFileFilter.last(path);
    String extension = SeedFileFilter.extension(path);
    String stem =
        extension.isEmpty() ? name : name.substring(0, name.length() - extension.length() - 1);
    String folded = Column.folded(linkText);
    boolean isName =
        folded.equals(Column.folded(path))
            || folded.equals(Column.folded(name))
            || folded.equals(Column.folded(stem))
            || folded.equals(Column.folded(mention.written()));
    boolean isWord = Column.of(linkText) == Column.FILE;
    return isName || isWord || !LETTER.matcher(linkText).find() ? null : text(linkText);
  }
}
