package org.seedcorpus.fix;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import org.seedcorpus.rule.Edit;
import org.seedcorpus.rule.Fix;
import org.seedcorpus.rule.Occurrence;
import org.seedcorpus.text.DecodedText;
import org.seedcorpus.text.Span;

/** Edits of one text, in its order and without overlaps. */
final class TextEdits {
  private static final Comparator<Occurrence> WORST_FIRST =
      Comparator.comparing(Occurrence::severity)
          .thenComparingInt(Occurrence::start)
          .thenComparing(one -> one.rule().id());

  private final List<Edit> edits;

  private TextEdits(List<Edit> edits) {
    this.edits = edits;
  }

  /** Returns the edits of fixes that do not overlap. */
  static TextEdits of(Collection<Occurrence> occurrences) {
    return ofEdits(occurrences.stream().flatMap(one -> fix(one).edits().stream()).toList());
  }

  /** Returns edits that do not overlap. */
  static TextEdits ofEdits(Collection<Edit> edits) {
    return new TextEdits(
        edits.stream().sorted(Comparator.comparingInt(edit -> edit.span().start())).toList());
  }

  static Fix fix(Occurrence occurrence) {
    Fix fix = occurrence.fix();
    if (fix == null) {
      throw new IllegalArgumentException("no fix: " + occurrence);
    }
    return fix;
  }

  /**
   * Returns the occurrences whose fixes can be applied together: where two overlap or touch, the
   * one of the more severe finding.
   */
  static List<Occurrence> withoutOverlaps(List<Occurrence> occurrences) {
    EditedRanges taken = new EditedRanges();
    List<Occurrence> chosen = new ArrayList<>();
    for (Occurrence one : occurrences.stream().sorted(WORST_FIRST).toList()) {
      List<Span> spans = fix(one).edits().stream().map(Edit::span).toList();
      if (spans.stream().noneMatch(taken::touches)) {
        spans.forEach(taken::add);
        chosen.add(one);
      }
    }
    return chosen;
  }

  /** Returns the text with the edits. */
  String text(DecodedText file) {
    StringBuilder text = new StringBuilder(file.text().length() + 16);
    int at = 0;
    for (Edit edit : edits) {
      text.append(file.text(), at, edit.span().start()).append(edit.replacement());
      at = edit.span().end();
    }
    return text.append(file.text(), at, file.text().length()).toString();
  }

  /** Returns a part of the text with the edits that lie in it. */
  String text(DecodedText file, Span part) {
    StringBuilder text = new StringBuilder();
    int at = part.start();
    for (Edit edit : edits) {
      Span span = edit.span();
      if (at <= span.start() && span.end() <= part.end()) {
        text.append(file.text(), at, span.start()).append(edit.replacement());
        at = span.end();
      }
    }
    return text.append(file.text(), at, part.end()).toString();
  }

  /**
   * Returns the file with the edits: bytes that no edit replaces stay as they are, malformed ones
   * too.
   *
   * @throws CharacterCodingException if the file's charset has no bytes for a replacement
   */
  byte[] bytes(DecodedText file) throws CharacterCodingException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream(file.bytes().length + 16);
    int at = 0;
    for (Edit edit : edits) {
      int from = file.byteOffset(edit.span().start());
      bytes.write(file.bytes(), at, from - at);
      if (!edit.replacement().isEmpty()) {
        ByteBuffer encoded =
            file.charset().newEncoder().encode(CharBuffer.wrap(edit.replacement()));
        byte[] replacement = new byte[encoded.remaining()];
        encoded.get(replacement);
        bytes.writeBytes(replacement);
      }
      at = file.byteOffset(edit.span().end());
    }
    bytes.write(file.bytes(), at, file.bytes().length - at);
    return bytes.toByteArray();
  }
}
