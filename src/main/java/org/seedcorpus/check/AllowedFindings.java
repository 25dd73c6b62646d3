package org.seedcorpus.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.seedcorpus.corpus.AllowRow;
import org.seedcorpus.rule.FindingCollector;
import org.seedcorpus.rule.Location;
import org.seedcorpus.rule.QuotedText;
import org.seedcorpus.text.DecodedText;
import org.seedcorpus.text.language.Language;

/** The findings that the authors of a corpus accept. Can be used for one check only. */
public final class AllowedFindings implements KnownFindings {
  /** The rule that reports rows without a finding. */
  public static final String RULE = "allow-unused";

  private final List<AllowRow> rows;
  private final Map<String, DecodedText> files;
  private final Map<String, List<AllowRow>> byRule = new HashMap<>();
  private final Set<AllowRow> used = ConcurrentHashMap.newKeySet();

  /**
   * Creates the findings.
   *
   * @param files the files that the rows are in, by path
   */
  public AllowedFindings(List<AllowRow> rows, Map<String, DecodedText> files) {
    this.rows = List.copyOf(rows);
    this.files = Map.copyOf(files);
    for (AllowRow row : rows) {
      if (row.reason() != null) {
        byRule.computeIfAbsent(row.rule(), any -> new ArrayList<>()).add(row);
      }
    }
  }

  @Override
  public @Nullable String reason(LocatedOccurrence finding) {
    for (AllowRow row : byRule.getOrDefault(finding.rule(), List.of())) {
      String text = row.text();
      if (row.files().contains(finding.path())
          && isLanguage(row.language(), finding.language())
          && (text == null || finding.isAt(text))) {
        used.add(row);
        return row.reason();
      }
    }
    return null;
  }

  private static boolean isLanguage(@Nullable String wanted, @Nullable Language language) {
    if (wanted == null) {
      return true;
    }
    Optional<Language> known = Language.parse(wanted);
    return language != null
        && known.isPresent()
        && (known.get().equals(language) || known.get().tag().equals(language.base()));
  }

  @Override
  public String rule() {
    return RULE;
  }

  @Override
  public void reportUnmatched(CheckScope scope, FindingCollector out) {
    for (AllowRow row : rows) {
      DecodedText file = files.get(row.file());
      if (used.contains(row) || file == null) {
        continue;
      }
      Location location = Location.of(row.file(), file, row.span().start(), row.span().end());
      String words = row.text();
      boolean isTried = scope.isComplete() && scope.rules().contains(row.rule());
      if (row.reason() == null) {
        out.at(location).report("no-reason", row.rule());
      } else if (!scope.existing().contains(row.rule())) {
        out.at(location).report("no-rule", QuotedText.of(row.rule()));
      } else if (isTried && words == null) {
        out.at(location).report("found", row.rule());
      } else if (isTried && words != null) {
        out.at(location).report("text", row.rule(), QuotedText.of(words));
      }
    }
  }
}
