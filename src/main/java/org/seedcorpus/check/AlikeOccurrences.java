package org.seedcorpus.check;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.seedcorpus.rule.Edit;
import org.seedcorpus.rule.Fix;
import org.seedcorpus.rule.Occurrence;
import org.seedcorpus.rule.Severity;
import org.seedcorpus.text.Span;

/**
 * Occurrences of one rule in one file. Those of one kind, which say the same of the same
 * characters, are shown as one if there are many of them.
 */
final class AlikeOccurrences {
  /** The maximum number of one kind that are shown one by one. */
  static final int ONE_BY_ONE = 5;

  /** How many further places the finding that stands for a kind names. */
  private static final int FURTHER = 4;

  /** The maximum number of occurrences that the fix of a kind edits. */
  private static final int FIXED = 1_000;

  private final int most;
  private final Map<Kind, Alike> kinds = new LinkedHashMap<>();
  private int count;

  /**
   * What is said, and of which characters.
   *
   * @param place where it is, of what is never shown as one: 0 otherwise
   */
  private record Kind(String key, List<Object> about, int place) {}

  /** The first of a kind, and how many there are. */
  private static final class Alike {
    private final List<Occurrence> first = new ArrayList<>();
    private int count;
  }

  /**
   * What is shown.
   *
   * @param standingFor for how many it stands
   * @param further where the next ones are, if it stands for a kind
   * @param fix its fix, or that of the kind
   */
  record Shown(Occurrence first, int standingFor, List<Occurrence> further, @Nullable Fix fix) {
    private Shown plus(int more) {
      return new Shown(first, standingFor + more, further, fix);
    }
  }

  /**
   * Creates an empty collection.
   *
   * @param most how many are shown: the last one stands for the rest
   */
  AlikeOccurrences(int most) {
    this.most = most;
  }

  void add(Occurrence one) {
    count++;
    Kind kind = kind(one);
    Alike alike = kinds.get(kind);
    if (alike == null) {
      if (kinds.size() >= most) {
        return; // only counted
      }
      alike = new Alike();
      kinds.put(kind, alike);
    }
    alike.count++;
    if (alike.first.size() < FIXED) {
      alike.first.add(one);
    }
  }

  private static Kind kind(Occurrence one) {
    List<Object> about = new ArrayList<>();
    for (Object argument : one.message().arguments()) {
      if (!(argument instanceof Span)) { // the text around differs, what is wrong does not
        about.add(argument);
      }
    }
    if (one.location() != null) {
      about.add(one.location().path()); // findings in several files are not alike
    }
    return new Kind(one.message().key(), about, isCharacters(one) ? 0 : 1 + one.start());
  }

  /** Returns whether the rule is about characters: words and lines are each a case of its own. */
  private static boolean isCharacters(Occurrence one) {
    return one.severity() != Severity.INFO
        && one.location() == null
        && switch (one.rule().family()) {
          case ENCODING, CHARACTERS, BIDI, SCRIPT, PUNCTUATION -> true;
          default -> false;
        };
  }

  int count() {
    return count;
  }

  /**
   * Returns what is shown, in the order of the text.
   *
   * @param all how many there are, with those that were not added
   */
  List<Shown> shown(int all) {
    List<Shown> shown = new ArrayList<>();
    for (Alike alike : kinds.values()) {
      if (alike.count > ONE_BY_ONE && most > 1) {
        shown.add(
            new Shown(
                alike.first.get(0),
                alike.count,
                alike.first.subList(1, 1 + FURTHER),
                fix(alike.first)));
      } else {
        alike.first.forEach(one -> shown.add(new Shown(one, 1, List.of(), one.fix())));
      }
    }
    shown.sort(Comparator.comparingInt(one -> one.first().start()));
    List<Shown> first = new ArrayList<>(shown.subList(0, Math.min(most, shown.size())));
    int standing = first.stream().mapToInt(Shown::standingFor).sum();
    int last = first.size() - 1;
    first.set(last, first.get(last).plus(all - standing));
    return first;
  }

  /** Returns the edits of all fixes that are as safe as the first. */
  private static @Nullable Fix fix(List<Occurrence> alike) {
    Fix fix = alike.get(0).fix();
    if (fix == null) {
      return null;
    }
    List<Edit> edits = new ArrayList<>();
    int end = 0;
    for (Occurrence one : alike) {
      Fix next = one.fix();
      if (next != null
          && next.safety() == fix.safety()
          && next.edits().get(0).span().start() >= end) {
        edits.addAll(next.edits());
        end = next.edits().get(next.edits().size() - 1).span().end();
      }
    }
    return new Fix(edits, fix.safety());
  }
}
