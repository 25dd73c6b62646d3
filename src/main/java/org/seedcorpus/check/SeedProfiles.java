package org.seedcorpus.check;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.seedcorpus.corpus.Entry;

/**
 * The profiles of seeds, by their numbers, as bytes: an object each would take four times the
 * memory, and there may be a million. What many seeds have in common is there once.
 */
final class SeedProfiles {
  private static final int SMALLEST_CHUNK = 1 << 12;
  private static final int CHUNK_BITS = 18; // larger arrays take whole regions of the heap
  private static final int LARGEST_CHUNK = 1 << CHUNK_BITS;

  /** Of more different sources few are seen again. */
  private static final int MOST_SOURCES = 10_000;

  private static final int NULL = 0;
  private static final int DECLARED = 1; // the headline that the index declares
  private static final int WRITTEN = 2; // what follows; shared sources have the numbers after it

  private final List<SeedProfile> forms = new ArrayList<>();
  private final Map<List<Object>, Integer> formNumbers = new HashMap<>();
  private final List<String> sources = new ArrayList<>();
  private final Map<String, Integer> sourceNumbers = new HashMap<>();
  private final List<byte[]> chunks = new ArrayList<>();
  private int used; // of the last chunk
  private long[] places = {}; // the number of the chunk, and where in it
  private int count;

  private byte[] bytes = new byte[256]; // of the profile that is written
  private int length;

  /** Adds the profile of the next seed; null if it was not read. */
  void add(@Nullable SeedProfile profile, Entry entry) {
    length = 0;
    if (profile == null) {
      number(NULL);
    } else {
      number(form(profile) + 1);
      number(profile.bytes());
      number(profile.characters());
      number(profile.words());
      number(profile.lines());
      number(profile.headlineLine());
      number(profile.sourceLine());
      headline(profile.headline(), entry.declared().headline());
      source(profile.source());
    }
    store();
  }

  /** Returns the number of what profiles have in common: all but their texts and sizes. */
  private int form(SeedProfile profile) {
    List<Object> key =
        List.of(
            profile.language(),
            profile.languageFrom(),
            profile.encoding(),
            profile.wellFormed(),
            profile.byteOrderMark(),
            profile.lineEnds(),
            profile.direction());
    Integer known = formNumbers.putIfAbsent(key, forms.size());
    if (known == null) {
      forms.add(profile.with(0, 0, 0, 0, null, null, 0, 0));
    }
    return known == null ? forms.size() - 1 : known;
  }

  private void headline(@Nullable String headline, @Nullable String declared) {
    number(headline == null ? NULL : headline.equals(declared) ? DECLARED : WRITTEN);
    if (headline != null && !headline.equals(declared)) {
      text(headline);
    }
  }

  private void source(@Nullable String source) {
    Integer shared = source == null ? null : sourceNumbers.get(source);
    if (source == null) {
      number(NULL);
    } else if (shared != null || sources.size() < MOST_SOURCES) {
      number(WRITTEN + 1 + (shared == null ? sources.size() : shared));
      if (shared == null) {
        sourceNumbers.put(source, sources.size());
        sources.add(source);
      }
    } else {
      number(WRITTEN);
      text(source);
    }
  }

  private void text(String text) {
    number(text.length());
    for (int i = 0; i < text.length(); i++) {
      number(text.charAt(i));
    }
  }

  /** Writes seven bits a byte, the lowest first; all but the last have the highest bit set. */
  private void number(int number) {
    if (length + 5 > bytes.length) {
      bytes = Arrays.copyOf(bytes, 2 * bytes.length);
    }
    int rest = number;
    while (rest > 0x7F) {
      bytes[length++] = (byte) (rest | 0x80);
      rest >>>= 7;
    }
    bytes[length++] = (byte) rest;
  }

  private void store() {
    if (chunks.isEmpty() || used + length > chunks.get(chunks.size() - 1).length) {
      int size = Math.min(LARGEST_CHUNK, SMALLEST_CHUNK << Math.min(chunks.size(), 6));
      chunks.add(new byte[Math.max(size, length)]);
      used = 0;
    }
    System.arraycopy(bytes, 0, chunks.get(chunks.size() - 1), used, length);
    if (count == places.length) {
      places = Arrays.copyOf(places, Math.max(16, count + count / 2));
    }
    places[count++] = chunks.size() - 1L << CHUNK_BITS | used;
    used += length;
  }

  /** Returns the profile of a seed; null if it was not read. */
  @Nullable SeedProfile get(int number, Entry entry) {
    long place = places[number];
    byte[] chunk = chunks.get((int) (place >>> CHUNK_BITS));
    Reader reader = new Reader(chunk, (int) place & LARGEST_CHUNK - 1);
    int form = reader.number() - 1;
    if (form < 0) {
      return null;
    }
    int size = reader.number();
    int characters = reader.number();
    int words = reader.number();
    int lines = reader.number();
    int headlineLine = reader.number();
    int sourceLine = reader.number();
    int kind = reader.number();
    String headline =
        kind == NULL ? null : kind == DECLARED ? entry.declared().headline() : reader.text();
    kind = reader.number();
    String source =
        kind == NULL ? null : kind == WRITTEN ? reader.text() : sources.get(kind - WRITTEN - 1);
    return forms
        .get(form)
        .with(size, characters, words, lines, headline, source, headlineLine, sourceLine);
  }

  /** Reads a profile. */
  private static final class Reader {
    private final byte[] bytes;
    private int at;

    Reader(byte[] bytes, int at) {
      this.bytes = bytes;
      this.at = at;
    }

    int number() {
      int number = 0;
      int shift = 0;
      byte next;
      do {
        next = bytes[at++];
        number |= (next & 0x7F) << shift;
        shift += 7;
      } while (next < 0);
      return number;
    }

    String text() {
      char[] text = new char[number()];
      for (int i = 0; i < text.length; i++) {
        text[i] = (char) number();
      }
      return new String(text);
    }
  }
}
