package org.seedcorpus.check;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.seedcorpus.corpus.Corpus;
import org.seedcorpus.corpus.CorpusFiles;
import org.seedcorpus.corpus.Entry;
import org.seedcorpus.corpus.SeedShape;
import org.seedcorpus.rule.Finding;
import org.seedcorpus.rule.LocatedFix;
import org.seedcorpus.rule.Location;
import org.seedcorpus.rule.Message;
import org.seedcorpus.text.DecodedText;

/** One result of several corpora: the paths of each begin with its folder. */
public final class CombinedResult {
  private final List<SeedResult> seeds = new ArrayList<>();
  private final List<Finding> others = new ArrayList<>();
  private final List<Entry> entries = new ArrayList<>();
  private final Map<String, DecodedText> texts = new HashMap<>();
  private FindingCounts otherCounts = FindingCounts.NONE;

  private CombinedResult() {}

  /**
   * A corpus and what was found in it.
   *
   * @param prefix its folder from the common root, with {@code /} at its end; empty if they are the
   *     same
   */
  public record Part(String prefix, CheckResult result) {}

  /**
   * Returns one result.
   *
   * @param root the folder to which all paths of the result are relative
   * @param parts at least one
   */
  public static CheckResult of(Path root, List<Part> parts) {
    CombinedResult combined = new CombinedResult();
    parts.forEach(combined::add);
    CheckResult first = parts.get(0).result;
    Corpus corpus =
        new Corpus(
            CorpusFiles.unlisted(root),
            (parts.size() == 1 ? parts.get(0).prefix : "**/") + first.corpus().indexName(),
            null,
            combined.entries,
            List.of(),
            SeedShape.FULL);
    return new CheckResult(
        corpus,
        first.rules(),
        combined.seeds,
        combined.others,
        combined.otherCounts,
        combined.texts);
  }

  private void add(Part part) {
    String prefix = part.prefix;
    Set<String> paths = new HashSet<>();
    for (SeedResult seed : part.result.seeds()) {
      paths.add(seed.entry().path());
    }
    for (SeedResult seed : part.result.seeds()) {
      Entry entry = entry(prefix, seed.entry());
      entries.add(entry);
      List<Finding> findings =
          seed.findings().stream().map(one -> finding(prefix, one, paths)).toList();
      seeds.add(new SeedResult(entry, seed.facts(), findings, seed.counts()));
    }
    part.result.others().forEach(one -> others.add(finding(prefix, one, paths)));
    otherCounts = otherCounts.and(part.result.otherCounts());
    part.result.texts().forEach((path, text) -> texts.put(prefix + path, text));
  }

  private Entry entry(String prefix, Entry one) {
    return new Entry(
        entries.size() + 1,
        one.target(),
        prefix + one.path(),
        one.span(),
        one.line(),
        one.column(),
        one.block(),
        one.declared());
  }

  private static Finding finding(String prefix, Finding one, Set<String> paths) {
    Message message = one.message();
    List<Object> arguments =
        message.arguments().stream()
            .map(argument -> paths.contains(argument) ? prefix + argument : argument)
            .toList();
    return new Finding(
        one.rule(),
        one.severity(),
        location(prefix, one.place()),
        new Message(message.rule(), message.key(), arguments),
        one.occurrences(),
        one.further().stream().map(place -> location(prefix, place)).toList(),
        fix(prefix, one.fix()),
        one.accepted());
  }

  private static @Nullable LocatedFix fix(String prefix, @Nullable LocatedFix fix) {
    return fix == null
        ? null
        : new LocatedFix(
            fix.edits().stream()
                .map(
                    edit ->
                        new LocatedFix.LocatedEdit(
                            location(prefix, edit.location()), edit.replacement()))
                .toList(),
            fix.safety());
  }

  private static Location location(String prefix, Location one) {
    return new Location(
        prefix + one.path(),
        one.start(),
        one.end(),
        one.from(),
        one.to(),
        one.byteOffset(),
        one.byteLength(),
        one.excerpt());
  }
}
