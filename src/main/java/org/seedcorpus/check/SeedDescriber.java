package org.seedcorpus.check;

import java.io.IOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.seedcorpus.corpus.Corpus;
import org.seedcorpus.corpus.Entry;
import org.seedcorpus.corpus.ReadSeed;
import org.seedcorpus.corpus.SeedMetadata;
import org.seedcorpus.corpus.index.SeedDescription;
import org.seedcorpus.rule.Headline;
import org.seedcorpus.rule.SeedContext;
import org.seedcorpus.rule.SourceLine;
import org.seedcorpus.text.Span;
import org.seedcorpus.text.WordIndex;

/** Describes seeds for an index, by what the rules see of them. */
public final class SeedDescriber {
  private SeedDescriber() {}

  /**
   * Returns what a file is like; only its path if it cannot be read.
   *
   * @param path its path in the corpus, with {@code /}
   */
  public static SeedDescription describe(Corpus corpus, String path) throws IOException {
    Entry entry = new Entry(0, path, path, new Span(0, 0), 1, 1, 0, SeedMetadata.NONE);
    ReadSeed read = corpus.read(entry, CheckOptions.MAX_SEED_SIZE);
    if (!read.isRead()) {
      return new SeedDescription(path, null, null, null, null);
    }
    SeedContext seed = new SeedLoader(null).read(entry, read.bytes(), new WordIndex());
    Headline headline = seed.headline();
    SourceLine source = seed.source();
    return new SeedDescription(
        path,
        seed.language().isUndetermined() ? null : seed.language().tag(),
        headline == null ? null : headline.text(),
        source == null ? null : source.publisher(),
        sha256(read.bytes()));
  }

  private static String sha256(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e); // every Java platform has it
    }
  }
}
