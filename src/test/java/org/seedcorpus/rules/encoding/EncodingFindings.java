package org.seedcorpus.rules.encoding;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.seedcorpus.check.CheckOptions;
import org.seedcorpus.check.CorpusChecker;
import org.seedcorpus.corpus.Entry;
import org.seedcorpus.corpus.SeedMetadata;
import org.seedcorpus.rule.Finding;
import org.seedcorpus.rule.Rule;
import org.seedcorpus.text.Span;

/** What one rule finds in one seed. */
final class EncodingFindings {
  private EncodingFindings() {}

  static List<Finding> of(Rule rule, String language, String text) {
    return of(rule, language, text.getBytes(StandardCharsets.UTF_8));
  }

  static List<Finding> of(Rule rule, String language, byte[] bytes) {
    SeedMetadata declared = new SeedMetadata(language, null, null, null, null, null);
    Entry entry = new Entry(1, "x", "x", new Span(0, 0), 1, 1, 1, declared);
    return new CorpusChecker(List.of(rule), CheckOptions.DEFAULT).check(entry, bytes).findings();
  }

  static List<String> keys(Rule rule, String language, String text) {
    return of(rule, language, text).stream().map(found -> found.message().key()).toList();
  }
}
