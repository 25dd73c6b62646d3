package org.seedcorpus.fix;

import java.nio.charset.CharacterCodingException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.seedcorpus.corpus.Corpus;
import org.seedcorpus.corpus.Entry;
import org.seedcorpus.corpus.index.MarkdownText;
import org.seedcorpus.rule.Edit;
import org.seedcorpus.text.DecodedText;
import org.seedcorpus.text.SeedText;
import org.seedcorpus.text.Span;

/**
 * The index after its seeds were fixed: checksums, encodings, headlines and sources that were right
 * are right again.
 *
 * @param before the index as it was read
 * @param after its new bytes
 */
@SuppressWarnings("ArrayRecordComponent") // made once, written once
public record IndexUpdate(DecodedText before, byte[] after) {

  /** Tables often show the beginning of a checksum only, and an ellipsis. */
  private static final Pattern CHECKSUM = Pattern.compile("(?i)(?<![0-9a-z])[0-9a-f]{7,64}");

  static @Nullable IndexUpdate of(Corpus corpus, List<FileFix> files) {
    DecodedText index = corpus.index();
    Map<String, FixedSeed> byPath = new HashMap<>();
    for (FileFix file : files) {
      if (file.fixed().isChanged() && file.failure() == null) {
        byPath.put(file.path(), file.fixed());
      }
    }
    List<Edit> edits = new ArrayList<>();
    if (index == null) {
      return null;
    }
    for (Entry entry : corpus.entries()) {
      FixedSeed fixed = byPath.get(entry.path());
      if (fixed != null) {
        addEdits(index.text(), entry, fixed, edits);
      }
    }
    if (edits.isEmpty()) {
      return null;
    }
    try {
      return new IndexUpdate(index, TextEdits.ofEdits(edits).bytes(index));
    } catch (CharacterCodingException e) {
      throw new IllegalStateException(e); // of another charset than UTF-8, only ASCII is replaced
    }
  }

  /** Returns whether an entry has these words, and they can be replaced by any others. */
  static boolean isReplaceable(Corpus corpus, Entry entry, String words) {
    DecodedText index = corpus.index();
    return index != null && index.isUtf8() && find(index.text(), entry, words) != null;
  }

  private static void addEdits(SeedText index, Entry entry, FixedSeed fixed, List<Edit> edits) {
    String declared = entry.declared().sha256();
    Matcher checksum = CHECKSUM.matcher(declared == null ? "" : declared);
    if (checksum.find()) {
      String old = checksum.group();
      if (sha256(fixed.before()).startsWith(old.toLowerCase(Locale.ROOT))) {
        String now = sha256(fixed.after()).substring(0, old.length());
        boolean isUpper = old.equals(old.toUpperCase(Locale.ROOT));
        add(index, entry, old, isUpper ? now.toUpperCase(Locale.ROOT) : now, edits);
      }
    }
    String encoding = entry.declared().encoding();
    if (encoding != null && fixed.convertedFrom() != null) {
      add(index, entry, encoding, fixed.after().charset().name(), edits);
    }
    addText(index, entry, entry.declared().headline(), fixed.declared().headline(), edits);
    addText(index, entry, entry.declared().source(), fixed.declared().source(), edits);
  }

  private static void addText(
      SeedText index, Entry entry, @Nullable String old, @Nullable String now, List<Edit> edits) {
    if (old != null && now != null && !now.equals(old)) {
      add(index, entry, old, MarkdownText.of(now, old), edits);
    }
  }

  private static void add(
      SeedText index, Entry entry, String value, String replacement, List<Edit> edits) {
    Span span = find(index, entry, value);
    if (span != null) {
      edits.add(new Edit(span, replacement));
    }
  }

  /** Returns where the line of an entry has the value; null if it is not there just once. */
  private static @Nullable Span find(SeedText index, Entry entry, String value) {
    int from = index.lineStart(entry.line() - 1);
    String line = index.text(from, index.lineEnd(entry.line() - 1));
    Span found = null;
    for (int at = line.indexOf(value); at >= 0; at = line.indexOf(value, at + 1)) {
      Span span = new Span(from + at, from + at + value.length());
      boolean isName = span.start() < entry.span().end() && entry.span().start() < span.end();
      if (isName || !isWhole(line, at, at + value.length())) {
        continue;
      }
      if (found != null) {
        return null;
      }
      found = span;
    }
    return found;
  }

  private static boolean isWhole(String line, int start, int end) {
    return (start == 0 || !Character.isLetterOrDigit(line.codePointBefore(start)))
        && (end == line.length() || !Character.isLetterOrDigit(line.codePointAt(end)));
  }

  private static String sha256(DecodedText file) {
    try {
      byte[] hash = MessageDigest.getInstance("SHA-256").digest(file.bytes());
      return HexFormat.of().formatHex(hash);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e); // every Java platform has it
    }
  }
}
