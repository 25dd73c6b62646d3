package org.seedcorpus.check;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.seedcorpus.corpus.Corpus;
import org.seedcorpus.corpus.CorpusFiles;
import org.seedcorpus.corpus.Entry;
import org.seedcorpus.corpus.SeedFile;
import org.seedcorpus.corpus.SeedShape;
import org.seedcorpus.rule.EntryRule;
import org.seedcorpus.rule.Finding;
import org.seedcorpus.rule.FindingCollector;
import org.seedcorpus.rule.Location;
import org.seedcorpus.rule.Rule;
import org.seedcorpus.rule.RuleOptions;
import org.seedcorpus.rule.SeedContext;

/**
 * Checks the records of a data set, one after the other, on one thread. Each is a seed by itself:
 * there is no index and no file, and its path is what names the record.
 */
public final class RecordChecker {
  private static final Path NOWHERE = Path.of("");
  private static final byte[] NO_NOTES = {};

  private final RuleSet rules;
  private final CheckOptions options;
  private final SeedLoader loader;
  private SeedChecker checker;
  private byte[] notes = NO_NOTES;

  /**
   * Creates a checker, to be used for many records.
   *
   * @param ruleOptions what the user says of the records; the rules were made with the same
   * @throws IllegalArgumentException if the options name a rule that does not exist
   */
  public RecordChecker(List<Rule> rules, CheckOptions options, RuleOptions ruleOptions) {
    this.rules = new RuleSet(rules, options);
    this.options = options;
    loader = new SeedLoader(options.language(), ruleOptions);
    checker = new SeedChecker(this.rules, KnownFindings.NONE, null);
  }

  /** Returns the notes that the corpus rules took of the record that was checked last. */
  public byte[] notes() {
    return notes;
  }

  /** Checks one record by all rules that need no other. */
  public SeedResult check(Entry entry, byte[] text) {
    notes = NO_NOTES;
    if (text.length > options.maxSeedSize()) {
      return unread(entry, new SeedFile.TooLarge(text.length, options.maxSeedSize()));
    }
    List<Finding> ofEntry = entryFindings(entry, new SeedFile.Present(NOWHERE, text.length));
    try {
      SeedContext seed = loader.read(entry, text, checker.words());
      CheckedSeed checked = checker.check(seed, ofEntry, SeedVisitor.NONE, FindingLimit.none());
      notes = checked.notes();
      List<Finding> all = new ArrayList<>(ofEntry);
      all.addAll(checked.findings());
      return new SeedResult(entry, checked.profile(), all, checked.counts());
    } catch (IOException e) {
      throw new UncheckedIOException(e); // nothing is read or written
    } catch (Throwable e) {
      checker = new SeedChecker(rules, KnownFindings.NONE, null); // its buffers may be half written
      return failed(entry, e);
    }
  }

  /** Returns the result of a record that could not be checked because of an error of ours. */
  public SeedResult failed(Entry entry, Throwable failure) {
    notes = NO_NOTES;
    List<Finding> found = List.of(Failure.of(entry.path(), failure));
    return new SeedResult(entry, null, found, FindingCounts.of(found));
  }

  /** Returns the result of a record without a text to check. */
  public SeedResult unread(Entry entry, SeedFile file) {
    notes = NO_NOTES;
    List<Finding> found = entryFindings(entry, file);
    return new SeedResult(entry, null, found, FindingCounts.of(found));
  }

  private List<Finding> entryFindings(Entry entry, SeedFile file) {
    Corpus alone =
        new Corpus(
            CorpusFiles.unlisted(NOWHERE),
            entry.path(),
            null,
            List.of(entry),
            List.of(),
            SeedShape.FULL);
    ShownFindings shown =
        ShownFindings.ofIndex(null, (start, end) -> Location.ofFile(entry.path()), one -> null);
    List<Finding> found = new ArrayList<>();
    for (EntryRule rule : rules.entryRules()) {
      FindingCollector out = rules.collector(rule);
      try {
        rule.entry(alone, entry, file, out);
        found.addAll(shown.of(out));
      } catch (Throwable e) {
        found.add(Failure.of(rule, entry.path(), e));
      }
    }
    found.sort(SeedChecker.BY_LOCATION);
    return found;
  }
}
