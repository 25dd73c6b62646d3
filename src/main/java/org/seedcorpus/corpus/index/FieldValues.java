package org.seedcorpus.corpus.index;

import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.seedcorpus.corpus.SeedFileFilter;
import org.seedcorpus.text.unicode.Letters;

/** Reads what the index declares: nothing where it has only a dash, an arrow or a file's name. */
final class FieldValues {
  private static final Set<String> NOT_KNOWN = Set.of("n/a", "na", "none", "tbd", "unknown");

  private FieldValues() {}

  /** Returns the value, or null if it has no letter and no digit. */
  static @Nullable String text(String value) {
    String text = value.strip();
    boolean isBlank = !Letters.areIn(text) && text.codePoints().noneMatch(Letters::isNumber);
    boolean nothing = isBlank || NOT_KNOWN.contains(text.toLowerCase(Locale.ROOT));
    return nothing ? null : text;
  }

  /** Returns a value that is no prose, such as a language tag, without invisible characters. */
  static @Nullable String code(String value) {
    StringBuilder visible = new StringBuilder();
    value
        .codePoints()
        .filter(c -> Character.getType(c) != Character.FORMAT)
        .forEach(visible::appendCodePoint);
    return text(visible.toString());
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
    return isName || isWord || !Letters.areIn(linkText) ? null : text(linkText);
  }
}
