package org.seedcorpus.rules.duplicates;

import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.seedcorpus.rule.CorpusRule;
import org.seedcorpus.rule.Family;
import org.seedcorpus.rule.FindingBuilder;
import org.seedcorpus.rule.FindingCollector;
import org.seedcorpus.rule.KeyCounts;
import org.seedcorpus.rule.Note;
import org.seedcorpus.rule.NoteCollector;
import org.seedcorpus.rule.NoteGroup;
import org.seedcorpus.rule.NoteKey;
import org.seedcorpus.rule.QuotedText;
import org.seedcorpus.rule.RuleInfo;
import org.seedcorpus.rule.SeedContext;
import org.seedcorpus.rule.Severity;
import org.seedcorpus.rule.SourceLine;

/**
 * The same line in many seeds, or the same words where their bodies begin or end: buttons, links,
 * tags, notices of copyright. Frequency finds them, without a list and in any language.
 *
 * <p>The first round is of whole lines, the second one of the ends of those that are rare.
 */
final class Boilerplate implements CorpusRule {
  private static final RuleInfo INFO =
      new RuleInfo("boilerplate", Family.DUPLICATES, Severity.WARNING);

  /** What fewer seeds share is a coincidence or a series. */
  private static final int SEEDS = 20;

  /** The share of the seeds of a source that must have it. */
  private static final int PERCENT = 5;

  /** What is counted beside the seeds of each source, and the lines that are frequent. */
  private static final long ALL_SEEDS = NoteKey.of(-1);

  static final int LINES = 0;
  static final int ENDS = 1;

  @Override
  public RuleInfo info() {
    return INFO;
  }

  /** The key is that of the words; a note has the source and the edge. */
  @Override
  public void collect(SeedContext seed, NoteCollector notes, FindingCollector out) {
    if (!seed.decoding().malformed().isEmpty()) {
      return;
    }
    SourceLine source = seed.source();
    String publisher = source == null ? "" : source.publisher();
    notes.count(ALL_SEEDS, 1);
    notes.count(NoteKey.of(publisher), 1);
    new BoilerplateEdges(seed, publisher, notes).collect();
  }

  @Override
  public int rounds() {
    return 2;
  }

  @Override
  public int smallestGroup(int round) {
    return SEEDS;
  }

  @Override
  public void reduce(NoteGroup group, KeyCounts counts, NoteCollector next, FindingCollector out) {
    Map<String, Integer> sources = new TreeMap<>(); // seeds
    int last = -1;
    for (Note note : group) {
      String source = note.readText();
      if (!BoilerplateEdge.isInFrequentLine(note, counts) && note.seed() != last) {
        sources.merge(source, 1, Integer::sum);
        last = note.seed();
      }
    }
    if (isMany(sources, counts)) {
      if (group.round() == LINES) {
        next.count(group.key(), 1); // its ends are not looked at
      }
      report(group, counts, sources, out);
    }
  }

  private static boolean isMany(Map<String, Integer> sources, KeyCounts counts) {
    int all = 0;
    for (Map.Entry<String, Integer> source : sources.entrySet()) {
      int count = source.getValue();
      all += count;
      if (count >= SEEDS && 100L * count >= PERCENT * counts.of(NoteKey.of(source.getKey()))) {
        return true;
      }
    }
    return all >= SEEDS && 100L * all >= PERCENT * counts.of(ALL_SEEDS);
  }

  private static void report(
      NoteGroup group, KeyCounts counts, Map<String, Integer> sources, FindingCollector out) {
    String text = text(group, counts);
    if (text == null) {
      return;
    }
    String first = null; // the seed that has it first
    for (Note note : group) {
      note.readText();
      if (BoilerplateEdge.isInFrequentLine(note, counts)) {
        continue;
      }
      BoilerplateEdge edge = BoilerplateEdge.read(note);
      FindingBuilder finding = out.at(edge.place(note.path(), text));
      if (first == null) {
        first = note.path();
        reportFirst(finding, edge, text, sources, counts);
      } else if (!first.equals(note.path())) {
        finding.severity(Severity.INFO).report("again", QuotedText.of(text), first);
      }
    }
  }

  private static void reportFirst(
      FindingBuilder finding,
      BoilerplateEdge edge,
      String text,
      Map<String, Integer> sources,
      KeyCounts counts) {
    int count = 0;
    long seedsOfSources = 0;
    String main = "";
    int most = 0;
    for (Map.Entry<String, Integer> source : sources.entrySet()) {
      count += source.getValue();
      seedsOfSources += counts.of(NoteKey.of(source.getKey()));
      if (source.getValue() > most) {
        most = source.getValue();
        main = source.getKey();
      }
    }
    finding.report(
        edge.kind().key(),
        QuotedText.of(text),
        count,
        (int) seedsOfSources,
        sources.size(),
        QuotedText.of(main));
  }

  /** Returns what the edges say: as many words as all samples have in common. */
  private static @Nullable String text(NoteGroup group, KeyCounts counts) {
    String text = null;
    for (Note note : group) {
      note.readText();
      if (!BoilerplateEdge.isInFrequentLine(note, counts)) {
        BoilerplateEdge edge = BoilerplateEdge.read(note);
        String sample = edge.sample();
        text = sample == null ? text : text == null ? sample : edge.kind().common(text, sample);
      }
    }
    return text;
  }
}
