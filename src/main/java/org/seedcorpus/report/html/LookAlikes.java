package org.seedcorpus.report.html;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.seedcorpus.rule.Finding;
import org.seedcorpus.rule.Message;
import org.seedcorpus.rule.QuotedText;
import org.seedcorpus.rule.Severity;

/**
 * Findings that say the same of many places: some are shown as examples, others as rows.
 *
 * @param all those that are listed one by one, in index order
 * @param listed how many have a place on the page at most; the rule's page has more
 */
record LookAlikes(List<PlacedFinding> all, int listed) implements FindingSection {
  /** How many are cards. */
  static final int EXAMPLES = 3;

  LookAlikes {
    all = List.copyOf(all);
  }

  /**
   * What findings are alike in: how many letters a file has, say, does not matter.
   *
   * @param about the characters that the message names, or else the text that it quotes
   */
  private record Kind(String rule, Severity severity, String key, List<Object> about) {
    static Kind of(Finding finding) {
      List<Object> arguments = finding.message().arguments();
      List<Object> named = arguments.stream().filter(String.class::isInstance).toList();
      List<Object> about =
          named.isEmpty()
              ? arguments.stream().filter(argument -> !(argument instanceof Number)).toList()
              : named;
      return new Kind(finding.rule(), finding.severity(), finding.message().key(), about);
    }
  }

  /** Returns the findings by what they say, each kind where its first one is. */
  static List<LookAlikes> of(Collection<PlacedFinding> findings) {
    Map<Kind, List<PlacedFinding>> kinds = new LinkedHashMap<>();
    for (PlacedFinding placed : findings) {
      kinds
          .computeIfAbsent(Kind.of(placed.finding().finding()), any -> new ArrayList<>())
          .add(placed);
    }
    return kinds.values().stream().map(kind -> new LookAlikes(kind, kind.size())).toList();
  }

  /** Returns the same findings, of which so many have a place on the page. */
  LookAlikes listing(int most) {
    return new LookAlikes(all, most);
  }

  /** Returns the first one. */
  PlacedFinding first() {
    return all.get(0);
  }

  /** Returns how many findings they stand for. */
  int count() {
    return all.stream().mapToInt(placed -> placed.finding().finding().occurrences()).sum();
  }

  /** Returns how many files have them. */
  long files() {
    return all.stream().map(placed -> placed.finding().place().path()).distinct().count();
  }

  /** Returns whether all say the same word for word. */
  boolean isOneMessage() {
    List<Object> said = first().finding().finding().message().arguments();
    return all.stream()
        .allMatch(placed -> placed.finding().finding().message().arguments().equals(said));
  }

  /**
   * Returns what all say, an ellipsis in place of quotations that differ; null if something else
   * differs.
   */
  @Nullable Finding common() {
    Finding first = first().finding().finding();
    List<Object> said = new ArrayList<>(first.message().arguments());
    for (PlacedFinding placed : all) {
      List<Object> other = placed.finding().finding().message().arguments();
      if (other.size() != said.size()) {
        return null;
      }
      for (int i = 0; i < said.size(); i++) {
        if (!said.get(i).equals(other.get(i))) {
          if (!(said.get(i) instanceof QuotedText)) {
            return null;
          }
          said.set(i, new QuotedText("…"));
        }
      }
    }
    Message message = new Message(first.rule(), first.message().key(), said);
    return new Finding(first.rule(), first.severity(), first.place(), message, 1, null, null);
  }

  @Override
  public List<PlacedFinding> shown() {
    return all.subList(0, Math.min(listed, all.size()));
  }

  @Override
  public int cards() {
    return Math.min(EXAMPLES, all.size());
  }

  /** Returns those that are rows. */
  List<PlacedFinding> rows() {
    return shown().subList(cards(), shown().size());
  }
}
