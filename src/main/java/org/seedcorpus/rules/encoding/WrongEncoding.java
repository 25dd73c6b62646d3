package org.seedcorpus.rules.encoding;

import org.seedcorpus.corpus.Seed;
import org.seedcorpus.rule.Findings;
import org.seedcorpus.rule.Quote;
import org.seedcorpus.rule.SeedRule;
import org.seedcorpus.text.SeedText;
import org.seedcorpus.text.Span;

/** A seed that is in another encoding than UTF-8 as a whole. */
final class WrongEncoding implements SeedRule {
  @Override
  public void seed(Seed seed, Findings out) {
    if (seed.decoding().isUtf8()) {
      return;
    }
    SeedText text = seed.text();
    int line = text.headlineLine();
    Span headline = line < 0 ? new Span(0, 0) : text.trimmedLine(line);
    String charset = seed.decoding().charset().name();
    int undefined = seed.decoding().malformed().size();
    String key =
        undefined > 0 ? "damaged" : seed.entry().declared().encoding() == null ? "found" : "said";
    out.at(headline.start(), headline.end())
        .say(
            key,
            charset,
            Quote.of(text.text(headline)),
            iconvName(charset),
            shellWord(seed.path()),
            undefined);
  }

  /** The name that iconv knows, GNU libiconv's for the charsets that glibc's lacks. */
  private static String iconvName(String charset) {
    if (charset.equals("x-MacRoman")) {
      return "MACINTOSH";
    }
    if (charset.equals("windows-31j")) {
      return "CP932";
    }
    return charset.replaceFirst("^x-windows-|^x-IBM", "CP").replaceFirst("^x-", "");
  }

  /** The path as a shell must see it. */
  private static String shellWord(String path) {
    return path.matches("[\\w./-]+") ? path : "'" + path.replace("'", "'\\''") + "'";
  }
}
