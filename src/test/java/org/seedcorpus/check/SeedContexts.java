package org.seedcorpus.check;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.seedcorpus.corpus.Entry;
import org.seedcorpus.corpus.SeedMetadata;
import org.seedcorpus.rule.SeedContext;
import org.seedcorpus.text.Span;

/** Seeds as rules see them, for tests. */
public final class SeedContexts {
  private SeedContexts() {}

  /** Returns the context of a text of which the index declares the language, or nothing. */
  public static SeedContext of(@Nullable String language, String text) {
    return of(new SeedMetadata(language, null, null, null, null, null), text);
  }

  /** Returns the context of a text. */
  public static SeedContext of(SeedMetadata declared, String text) {
    Entry entry = new Entry(1, "x.txt", "x.txt", new Span(0, 5), 1, 1, 1, declared);
    Scanner scanner = new Scanner(new TriggerTable(List.of(), List.of()));
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    SeedContext seed = new SeedLoader(null).read(entry, bytes, scanner.words());
    scanner.scan(seed.text());
    return seed;
  }
}
