package org.seedcorpus.spark;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.seedcorpus.rule.Finding;
import org.seedcorpus.rule.Fix.Safety;
import org.seedcorpus.rule.LocatedFix;
import org.seedcorpus.rule.LocatedFix.LocatedEdit;
import org.seedcorpus.rule.Location;
import org.seedcorpus.rule.Message;
import org.seedcorpus.rule.Note;
import org.seedcorpus.rule.NoteCollector;
import org.seedcorpus.rule.QuotedText;
import org.seedcorpus.rule.Severity;
import org.seedcorpus.text.language.Language;

/**
 * The findings in one record as bytes, without the record's name: what is kept between two stages
 * of a check. To Spark they are one value, which it passes on without looking into it.
 */
final class FindingCodec {
  private static final int TEXT = 0;
  private static final int QUOTED = 1;
  private static final int LANGUAGE = 2;
  private static final int INT = 3;
  private static final int LONG = 4;
  private static final int DOUBLE = 5;

  private FindingCodec() {}

  static byte[] encode(List<Finding> findings) {
    NoteCollector out = new NoteCollector();
    for (Finding finding : findings) {
      write(out, finding);
    }
    return out.toBytes();
  }

  private static void write(NoteCollector out, Finding finding) {
    out.write(finding.rule()).write(finding.severity().ordinal()).write(finding.place());
    out.write(finding.occurrences()).write(finding.further().size());
    for (Location place : finding.further()) {
      out.write(place);
    }
    out.write(finding.message().key()).write(finding.message().arguments().size());
    for (Object argument : finding.message().arguments()) {
      writeArgument(out, argument);
    }
    LocatedFix fix = finding.fix();
    out.write(fix == null ? 0 : fix.edits().size());
    if (fix != null) {
      out.write(fix.safety().ordinal());
      for (LocatedEdit edit : fix.edits()) {
        out.write(edit.location()).write(edit.replacement());
      }
    }
  }

  private static void writeArgument(NoteCollector out, Object argument) {
    if (argument instanceof QuotedText quoted) {
      out.write(QUOTED).write(quoted.text());
    } else if (argument instanceof Language language) {
      out.write(LANGUAGE).write(language.tag());
    } else if (argument instanceof Integer number) {
      out.write(INT).write(number);
    } else if (argument instanceof Long number) {
      out.write(LONG).write(number);
    } else if (argument instanceof Double number) {
      out.write(DOUBLE).write(Double.doubleToRawLongBits(number));
    } else {
      out.write(TEXT).write(argument.toString());
    }
  }

  /** Returns the findings in the record that has this name. */
  static List<Finding> decode(byte[] bytes, String path) {
    Note in = new Note(0, path, bytes, 0, bytes.length);
    List<Finding> findings = new ArrayList<>();
    while (in.hasMore()) {
      findings.add(read(in));
    }
    return findings;
  }

  private static Finding read(Note in) {
    String rule = in.readText();
    Severity severity = Severity.values()[in.readInt()];
    Location place = in.readLocation();
    int occurrences = in.readInt();
    List<Location> further = new ArrayList<>();
    for (int left = in.readInt(); left > 0; left--) {
      further.add(in.readLocation());
    }
    String key = in.readText();
    List<Object> arguments = new ArrayList<>();
    for (int left = in.readInt(); left > 0; left--) {
      arguments.add(readArgument(in));
    }
    Message message = new Message(rule, key, arguments);
    return new Finding(rule, severity, place, message, occurrences, further, readFix(in), null);
  }

  private static Object readArgument(Note in) {
    return switch (in.readInt()) {
      case QUOTED -> new QuotedText(in.readText());
      case LANGUAGE -> Language.of(in.readText());
      case INT -> in.readInt();
      case LONG -> in.readLong();
      case DOUBLE -> Double.longBitsToDouble(in.readLong());
      default -> in.readText();
    };
  }

  private static @Nullable LocatedFix readFix(Note in) {
    int size = in.readInt();
    if (size == 0) {
      return null;
    }
    Safety safety = Safety.values()[in.readInt()];
    List<LocatedEdit> edits = new ArrayList<>();
    for (int left = size; left > 0; left--) {
      edits.add(new LocatedEdit(in.readLocation(), in.readText()));
    }
    return new LocatedFix(edits, safety);
  }
}
