package org.seedcorpus.rules.index;

import java.util.List;
import org.seedcorpus.corpus.Corpus;
import org.seedcorpus.corpus.SeedFileFilter;
import org.seedcorpus.rule.Family;
import org.seedcorpus.rule.FindingBuilder;
import org.seedcorpus.rule.FindingCollector;
import org.seedcorpus.rule.IndexRule;
import org.seedcorpus.rule.Location;
import org.seedcorpus.rule.QuotedText;
import org.seedcorpus.rule.RuleInfo;
import org.seedcorpus.rule.Severity;
import org.seedcorpus.text.DecodedText;

/** A text file in the folder that no entry names, so it is not checked. */
final class SeedUnlisted implements IndexRule {
  private static final RuleInfo INFO =
      new RuleInfo("seed-unlisted", Family.INDEX, Severity.WARNING);

  /** An index is not searched for the names of files if that takes longer: in UTF-16 units. */
  private static final long MOST_COMPARED = 500_000_000L;

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void index(Corpus corpus, FindingCollector out) {
    DecodedText read = corpus.index();
    if (read == null || corpus.entries().isEmpty()) {
      return; // of an index that is missing or empty, that is the finding
    }
    String index = read.text().toString();
    boolean isShort = (long) index.length() * corpus.unlisted().size() <= MOST_COMPARED;
    for (String path : corpus.unlisted()) {
      int mention = isShort ? mention(index, path) : -1;
      FindingBuilder finding = out.at(Location.ofFile(path));
      if (mention < 0) {
        finding.report("found", QuotedText.of(path), corpus.indexName());
      } else {
        int line = read.text().lineOf(mention) + 1;
        finding.report("mentioned", QuotedText.of(path), corpus.indexName(), line);
      }
    }
  }

  /** Returns where the index has the name, or the end of the path, of a file; -1 if nowhere. */
  private static int mention(String index, String path) {
    String name = SeedFileFilter.last(path);
    for (String form : List.of(path, name, name.replace(" ", "%20"), name.replace("_", "\\_"))) {
      for (int at = index.indexOf(form); at >= 0; at = index.indexOf(form, at + 1)) {
        int end = at + form.length();
        boolean isWhole =
            (at == 0 || !isNamePart(index.charAt(at - 1)))
                && (end == index.length() || !isNamePart(index.charAt(end)));
        if (isWhole) {
          return at;
        }
      }
    }
    return -1;
  }

  private static boolean isNamePart(char c) {
    return Character.isLetterOrDigit(c) || c == '_' || c == '-';
  }
}
