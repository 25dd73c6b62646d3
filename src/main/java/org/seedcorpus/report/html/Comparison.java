package org.seedcorpus.report.html;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.seedcorpus.report.html.SeedGroup.Kind;
import org.seedcorpus.report.html.view.Change;
import org.seedcorpus.report.html.view.GroupRow;
import org.seedcorpus.report.html.view.ProfileView;
import org.seedcorpus.report.html.view.TextLocale;
import org.seedcorpus.report.model.PreviousReport;
import org.seedcorpus.report.model.ReportModel;
import org.seedcorpus.report.model.ReportedFinding;
import org.seedcorpus.report.model.RuleTotals;
import org.seedcorpus.report.model.UiMessages;
import org.seedcorpus.text.language.Language;

/** What has changed since an earlier report. */
final class Comparison {
  private static final int MOST = 10;
  private static final int LONGEST_NAME = 80;

  private final ReportModel model;
  private final PageParts parts;
  private final PreviousReport previous;
  private final Set<String> shared;

  private Comparison(ReportModel model, PageParts parts, PreviousReport previous) {
    this.model = model;
    this.parts = parts;
    this.previous = previous;
    shared = shared();
  }

  /** Returns what has changed; null if there is nothing to compare with. */
  static @Nullable Change of(ReportModel model, PageParts parts) {
    PreviousReport previous = model.options().previous();
    return previous == null ? null : new Comparison(model, parts, previous).change();
  }

  private Change change() {
    Set<String> now = new HashSet<>();
    model.findings().map(ReportedFinding::fingerprint).forEach(now::add);
    long kept = now.stream().filter(previous.fingerprints()::contains).count();
    UiMessages words = parts.words();
    String summary =
        words.get("change.summary", now.size() - kept, previous.fingerprints().size() - kept, kept);
    List<Change.Table> tables = new ArrayList<>();
    addTable(tables, "rules", previous.rules(), rules(), this::rule);
    addTable(tables, "groups.source", before(this::source), groups(Kind.SOURCE), this::source);
    addTable(
        tables,
        "groups.language",
        before(seed -> seed.language() == null ? "" : seed.language()),
        groups(Kind.LANGUAGE),
        this::language);
    return new Change(summary, tables);
  }

  private Map<String, Integer> rules() {
    Map<String, Integer> now = new HashMap<>();
    for (RuleTotals.Total total : model.totals().rules()) {
      now.put(total.id(), total.all());
    }
    return now;
  }

  private Map<String, Integer> groups(Kind kind) {
    Map<String, Integer> now = new HashMap<>();
    for (SeedGroup group : parts.groups().of(kind)) {
      now.put(group.name(), group.counts().all());
    }
    return now;
  }

  private Map<String, Integer> before(Function<PreviousReport.Seed, String> kind) {
    Map<String, Integer> before = new HashMap<>();
    for (PreviousReport.Seed seed : previous.seeds()) {
      before.merge(kind.apply(seed), seed.findings(), Integer::sum);
    }
    return before;
  }

  /** As in {@link SeedGroups}, what only one seed has need not be a source. */
  private String source(PreviousReport.Seed seed) {
    String source = Source.of(seed.declaredSource(), seed.lastLine());
    return shared.contains(source) ? source : "";
  }

  private Set<String> shared() {
    Map<String, Integer> counts = new HashMap<>();
    for (PreviousReport.Seed seed : previous.seeds()) {
      String source = Source.of(seed.declaredSource(), seed.lastLine());
      counts.merge(source, seed.declaredSource() == null ? 1 : 2, Integer::sum);
    }
    counts.values().removeIf(count -> count < 2);
    Set<String> shared = new HashSet<>(counts.keySet());
    parts.groups().of(Kind.SOURCE).forEach(group -> shared.add(group.name()));
    return shared;
  }

  private void addTable(
      List<Change.Table> tables,
      String title,
      Map<String, Integer> before,
      Map<String, Integer> now,
      Function<String, GroupRow.Name> name) {
    Set<String> ids = new HashSet<>(now.keySet());
    ids.addAll(before.keySet());
    List<String> moved = new ArrayList<>();
    for (String id : ids) {
      if (difference(before, now, id) != 0) {
        moved.add(id);
      }
    }
    moved.sort(
        Comparator.comparingInt((String id) -> -Math.abs(difference(before, now, id)))
            .thenComparing(Comparator.naturalOrder()));
    List<Change.Row> rows = new ArrayList<>();
    UiMessages words = parts.words();
    for (String id : moved.subList(0, Math.min(MOST, moved.size()))) {
      int difference = difference(before, now, id);
      rows.add(
          new Change.Row(
              name.apply(id),
              words.number(before.getOrDefault(id, 0)),
              words.number(now.getOrDefault(id, 0)),
              (difference > 0 ? "+" : "−") + words.number(Math.abs(difference))));
    }
    if (!rows.isEmpty()) {
      tables.add(new Change.Table(words.get(title), rows));
    }
  }

  private static int difference(Map<String, Integer> before, Map<String, Integer> now, String id) {
    return now.getOrDefault(id, 0) - before.getOrDefault(id, 0);
  }

  private GroupRow.Name rule(String id) {
    return new GroupRow.Name(null, null, id);
  }

  private GroupRow.Name source(String source) {
    return source.isEmpty()
        ? new GroupRow.Name(null, null, parts.words().get("most.nosource"))
        : new GroupRow.Name(
            null, TextLocale.UNKNOWN.passage(ProfileView.cut(source, LONGEST_NAME)), "");
  }

  private GroupRow.Name language(String tag) {
    String name =
        tag.isEmpty()
            ? parts.words().get("language.unknown")
            : Language.parse(tag).map(one -> one.displayName(parts.words().locale())).orElse(tag);
    return new GroupRow.Name(null, null, PageParts.escaped(name));
  }
}
