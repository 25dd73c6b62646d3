package org.seedcorpus.rules.encoding;

import org.seedcorpus.rule.Family;
import org.seedcorpus.rule.FindingCollector;
import org.seedcorpus.rule.QuotedText;
import org.seedcorpus.rule.RuleInfo;
import org.seedcorpus.rule.SeedContext;
import org.seedcorpus.rule.SeedRule;
import org.seedcorpus.rule.Severity;
import org.seedcorpus.text.SeedText;
import org.seedcorpus.text.Span;

/** A file that is, as a whole, in another encoding than UTF-8. */
final class WrongEncoding implements SeedRule {
  private static final RuleInfo INFO =
      new RuleInfo("wrong-encoding", Family.ENCODING, Severity.ERROR);

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(SeedContext seed, FindingCollector out) {
    if (seed.decoding().isUtf8()) {
      return;
    }
    SeedText text = seed.text();
    int line = text.headlineLine();
    Span headline = line < 0 ? new Span(0, 0) : text.trimmedLine(line);
    int undefined = seed.decoding().malformed().size();
    String declared = seed.entry().declared().encoding();
    String key = undefined > 0 ? "damaged" : declared == null ? "found" : "declared";
    out.at(headline.start(), headline.end())
        .report(
            key,
            iconvName(seed.decoding().charset().name()),
            QuotedText.of(text.text(headline)),
            undefined,
            declared == null ? "" : declared);
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
}
