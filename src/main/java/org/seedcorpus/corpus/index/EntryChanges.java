package org.seedcorpus.corpus.index;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.seedcorpus.corpus.Corpus;
import org.seedcorpus.corpus.Entry;
import org.seedcorpus.corpus.SeedMetadata;
import org.seedcorpus.text.SeedText;
import org.seedcorpus.text.charset.TextDecoder;

/** The seeds of which an index says something else than before. */
public final class EntryChanges {
  private EntryChanges() {}

  /**
   * Returns the paths of the seeds that an earlier index did not list, or of which it declared
   * something else.
   *
   * @param before the bytes of the earlier index
   */
  public static Set<String> since(byte[] before, Corpus corpus) {
    SeedText text = TextDecoder.decode(before, null, null).text();
    Map<String, SeedMetadata> declared = new HashMap<>();
    if (FrontMatter.shape(text).equals(corpus.shape())) {
      for (Entry entry : IndexParser.parse(text, corpus.folder())) {
        declared.put(entry.path(), entry.declared());
      }
    }
    Set<String> changed = new HashSet<>();
    for (Entry entry : corpus.entries()) {
      if (!entry.declared().equals(declared.get(entry.path()))) {
        changed.add(entry.path());
      }
    }
    return changed;
  }
}
