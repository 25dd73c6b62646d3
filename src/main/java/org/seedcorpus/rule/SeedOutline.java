package org.seedcorpus.rule;

import org.jspecify.annotations.Nullable;
import org.seedcorpus.corpus.Entry;
import org.seedcorpus.text.DecodedText;
import org.seedcorpus.text.SeedText;
import org.seedcorpus.text.Span;
import org.seedcorpus.text.language.Language;

/** The parts of one seed: its headline, its body, its source line. Each is looked for once. */
final class SeedOutline {
  private final Entry entry;
  private final DecodedText decoding;
  private final SeedText text;
  private final Language language;
  private final RuleOptions options;
  private @Nullable Boolean isSourceOnly;
  private @Nullable Headline headline;
  private boolean isHeadlineKnown;
  private @Nullable SourceLine source;
  private boolean isSourceKnown;
  private @Nullable Location firstLineLocation;
  private @Nullable Location sourceLocation;

  SeedOutline(Entry entry, DecodedText decoding, Language language, RuleOptions options) {
    this.entry = entry;
    this.decoding = decoding;
    text = decoding.text();
    this.language = language;
    this.options = options;
  }

  @Nullable Headline headline() {
    if (!isHeadlineKnown) {
      headline =
          options.requireHeadline() && !isSourceOnly()
              ? Headline.of(text, entry.declared().headline())
              : null;
      isHeadlineKnown = true;
    }
    return headline;
  }

  @Nullable SourceLine source() {
    if (!isSourceKnown) {
      source =
          options.requireSource() ? SourceLine.of(text, entry.declared().source(), language) : null;
      isSourceKnown = true;
    }
    return source;
  }

  boolean isSourceOnly() {
    Boolean known = isSourceOnly;
    if (known == null) {
      known =
          options.requireSource()
              && text.headlineLine() >= 0
              && text.headlineLine() == text.sourceLine()
              && SourceLine.isOnlySource(text, entry.declared().source(), options.sources());
      isSourceOnly = known;
    }
    return known;
  }

  int firstBodyLine() {
    Headline first = headline();
    int line = text.headlineLine();
    return first != null && first.isAccepted() || isSourceOnly() ? line + 1 : Math.max(line, 0);
  }

  int endBodyLine() {
    int line = text.sourceLine();
    return source() == null ? line + 1 : line;
  }

  Location firstLineLocation() {
    Location known = firstLineLocation;
    if (known == null) {
      Span line = text.trimmedLine(text.headlineLine());
      known = Location.of(entry.path(), decoding, line.start(), line.end());
      firstLineLocation = known;
    }
    return known;
  }

  Location sourceLocation() {
    Location known = sourceLocation;
    if (known == null) {
      SourceLine line = source();
      if (line == null) {
        throw new IllegalStateException("no source line in " + entry.path());
      }
      known = Location.of(entry.path(), decoding, line.span().start(), line.span().end());
      sourceLocation = known;
    }
    return known;
  }
}
