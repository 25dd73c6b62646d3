package org.seedcorpus.text.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.seedcorpus.text.SeedText;
import org.seedcorpus.text.TokenIndex;
import org.seedcorpus.text.WordIndex;

/**
 * Phrases that web pages put between the sentences of a text: “A post shared by”, «شارك من خلال
 * تويتر». The file {@code page-leftovers.txt} lists them; those that end in a colon have one in the
 * text too.
 */
public final class PagePhrases {
  private static final int SLOTS = 1 << 12;

  /** The phrases by a part of their first token's hash; null where there is none. */
  private static final @Nullable List<Phrase>[] BY_FIRST = byFirst(read());

  private PagePhrases() {}

  /** A phrase, its tokens' hashes, and whether a colon follows. */
  @SuppressWarnings("ArrayRecordComponent") // made once, never changed
  private record Phrase(String words, int[] hashes, boolean colon) {}

  /** Returns whether a token with this hash may begin a phrase. */
  public static boolean mayBegin(int hash) {
    return BY_FIRST[hash & SLOTS - 1] != null;
  }

  /** Returns how many tokens from the index on are a phrase; 0 if they are none. */
  public static int lengthAt(SeedText text, TokenIndex tokens, int index) {
    int longest = 0;
    List<Phrase> here = BY_FIRST[tokens.hash(index) & SLOTS - 1];
    for (Phrase phrase : here == null ? List.<Phrase>of() : here) {
      int length = phrase.hashes.length;
      if (length > longest && isAt(text, tokens, index, phrase)) {
        longest = length;
      }
    }
    return longest;
  }

  private static boolean isAt(SeedText text, TokenIndex tokens, int index, Phrase phrase) {
    int length = phrase.hashes.length;
    if (index + length > tokens.count()) {
      return false;
    }
    for (int i = 0; i < length; i++) {
      if (tokens.hash(index + i) != phrase.hashes[i]
          || i > 0 && !isSpaceBetween(text, tokens.end(index + i - 1), tokens.start(index + i))) {
        return false;
      }
    }
    // Small and capital letters are different: within a sentence the words may be meant.
    if (text.charAt(tokens.start(index)) != phrase.words.charAt(0)) {
      return false;
    }
    int end = tokens.end(index + length - 1);
    while (phrase.colon && end < text.length() && text.charAt(end) == ' ') {
      end++;
    }
    return !phrase.colon || end < text.length() && text.charAt(end) == ':';
  }

  private static boolean isSpaceBetween(SeedText text, int left, int right) {
    return right - left == 1 && (text.charAt(left) == ' ' || text.charAt(left) == '\u00A0');
  }

  private static List<Phrase> read() {
    List<Phrase> phrases = new ArrayList<>();
    for (String line :
        ResourceSections.read("page-leftovers.txt").getOrDefault("within", Set.of())) {
      boolean colon = line.endsWith(":");
      String words = colon ? line.substring(0, line.length() - 1).strip() : line;
      phrases.add(new Phrase(words, hashes(words), colon));
    }
    return List.copyOf(phrases);
  }

  private static int[] hashes(String words) {
    WordIndex index = new WordIndex();
    int[] bounds = index.bounds(0, words.length() + 1);
    int n = 0;
    for (int i = 0; i <= words.length(); i++) {
      boolean inWord = i < words.length() && words.charAt(i) != ' ';
      if (inWord == (n % 2 == 0)) {
        bounds[n++] = i;
      }
    }
    index.setBounds(n);
    TokenIndex tokens = TokenIndex.of(SeedText.of(words), index);
    int[] hashes = new int[tokens.count()];
    for (int i = 0; i < hashes.length; i++) {
      hashes[i] = tokens.hash(i);
    }
    return hashes;
  }

  private static @Nullable List<Phrase>[] byFirst(List<Phrase> phrases) {
    @SuppressWarnings({"unchecked", "rawtypes"}) // no array of a generic type can be made
    @Nullable List<Phrase>[] slots = new List[SLOTS];
    for (Phrase phrase : phrases) {
      int slot = phrase.hashes[0] & SLOTS - 1;
      List<Phrase> here = slots[slot];
      if (here == null) {
        here = new ArrayList<>();
        slots[slot] = here;
      }
      here.add(phrase);
    }
    return slots;
  }
}
