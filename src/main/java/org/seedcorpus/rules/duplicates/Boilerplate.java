package org.seedcorpus.rules.duplicates;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.seedcorpus.rule.CorpusRule;
import org.seedcorpus.rule.Family;
import org.seedcorpus.rule.FindingCollector;
import org.seedcorpus.rule.QuotedText;
import org.seedcorpus.rule.RuleInfo;
import org.seedcorpus.rule.SeedContext;
import org.seedcorpus.rule.Severity;
import org.seedcorpus.rule.SourceLine;
import org.seedcorpus.rules.duplicates.BoilerplateEdge.Kind;

/**
 * The same line in many seeds, or the same words where their bodies begin or end: buttons, links,
 * tags, notices of copyright. Frequency finds them, without a list and in any language.
 */
final class Boilerplate implements CorpusRule<Boilerplate.Note> {
  private static final RuleInfo INFO =
      new RuleInfo("boilerplate", Family.DUPLICATES, Severity.WARNING);

  /**
   * What a seed may share with others.
   *
   * @param source whom its source line names; empty if it has none
   */
  record Note(String source, List<BoilerplateEdge> edges) {}

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public @Nullable Note collect(SeedContext seed, FindingCollector out) {
    if (!seed.decoding().malformed().isEmpty()) {
      return null;
    }
    SourceLine source = seed.source();
    return new Note(source == null ? "" : source.publisher(), BoilerplateEdges.of(seed));
  }

  @Override
  public void corpus(List<Collected<Note>> notes, FindingCollector out) {
    if (notes.size() < BoilerplateCounts.SEEDS) {
      return;
    }
    BoilerplateCounts counts = BoilerplateCounts.of(notes);
    Map<Integer, String> texts = texts(notes, counts);
    Map<Integer, String> first = new HashMap<>(); // the seed that has it first, by hash
    for (Collected<Note> collected : notes) {
      Note note = collected.note();
      String path = collected.entry().path();
      for (BoilerplateEdge edge : note.edges()) {
        String text = counts.isFrequent(note, edge) ? texts.get(edge.hash()) : null;
        if (text != null) {
          String earlier = first.putIfAbsent(edge.hash(), path);
          report(edge, path, text, earlier, counts, out);
        }
      }
    }
  }

  private static void report(
      BoilerplateEdge edge,
      String path,
      String text,
      @Nullable String earlier,
      BoilerplateCounts counts,
      FindingCollector out) {
    Map<String, Integer> sources = counts.sources(edge.hash());
    var finding = out.at(edge.place(path, text));
    if (earlier == null) {
      int count = sources.values().stream().mapToInt(Integer::intValue).sum();
      String main =
          sources.entrySet().stream()
              .max(Map.Entry.<String, Integer>comparingByValue())
              .map(Map.Entry::getKey)
              .orElse("");
      finding.report(
          edge.kind().key(),
          QuotedText.of(text),
          count,
          counts.seedsOf(sources.keySet()),
          sources.size(),
          QuotedText.of(main));
    } else if (!earlier.equals(path)) {
      finding.severity(Severity.INFO).report("again", QuotedText.of(text), earlier);
    }
  }

  /** Returns what the frequent edges say: as many words as all samples have in common. */
  private static Map<Integer, String> texts(List<Collected<Note>> notes, BoilerplateCounts counts) {
    Map<Integer, String> texts = new HashMap<>();
    for (Collected<Note> collected : notes) {
      for (BoilerplateEdge edge : collected.note().edges()) {
        String sample = edge.sample();
        if (sample != null && counts.isFrequent(collected.note(), edge)) {
          texts.merge(edge.hash(), sample, (one, two) -> common(edge.kind(), one, two));
        }
      }
    }
    return texts;
  }

  private static String common(Kind kind, String one, String two) {
    int longest = Math.min(one.length(), two.length());
    int equal = 0;
    if (kind == Kind.END) {
      while (equal < longest
          && one.charAt(one.length() - 1 - equal) == two.charAt(two.length() - 1 - equal)) {
        equal++;
      }
      String rest = one.substring(one.length() - equal);
      int blank = equal == one.length() ? -1 : rest.indexOf(' ');
      return equal == 0 ? one : rest.substring(blank + 1);
    }
    if (kind == Kind.LINE) {
      return one;
    }
    while (equal < longest && one.charAt(equal) == two.charAt(equal)) {
      equal++;
    }
    boolean whole = equal == one.length() || equal < one.length() && one.charAt(equal) == ' ';
    int blank = whole ? equal : one.lastIndexOf(' ', equal);
    return blank <= 0 ? one : one.substring(0, blank);
  }
}
