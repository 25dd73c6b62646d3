package org.seedcorpus.report.html;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.seedcorpus.report.html.SeedGroup.Kind;
import org.seedcorpus.report.html.view.GroupPage;
import org.seedcorpus.report.html.view.GroupPage.Above;
import org.seedcorpus.report.html.view.GroupPage.RuleCounts;
import org.seedcorpus.report.html.view.IndexPage.Counts;
import org.seedcorpus.report.html.view.SeedRow;
import org.seedcorpus.report.html.view.StackedBar;
import org.seedcorpus.report.model.ReportModel;
import org.seedcorpus.report.model.ReportedSeed;
import org.seedcorpus.report.model.RuleTotals;
import org.seedcorpus.report.model.UiMessages;

/** The pages of the folders, sources and languages in which something was found. */
final class GroupPageBuilder {
  /** How many seeds a page lists: with 200 pages of a kind, a report stays portable. */
  private static final int MOST_SEEDS = 100;

  private static final String BASE = "../";

  private final ReportModel model;
  private final PageParts parts;
  private final GroupTables tables;

  GroupPageBuilder(ReportModel model, PageParts parts) {
    this.model = model;
    this.parts = parts;
    tables = new GroupTables(model, parts);
  }

  GroupPage page(SeedGroup group) {
    UiMessages words = parts.words();
    Counts counts = group.counts();
    String state = counts.errors() > 0 ? "error" : counts.warnings() > 0 ? "warning" : "info";
    List<SeedGroup> inside =
        group.kind() == Kind.FOLDER ? parts.groups().in(group.name()) : List.of();
    List<SeedRow> seeds = new ArrayList<>();
    for (ReportedSeed seed : worst(group)) {
      seeds.add(parts.seedRow(seed, BASE));
    }
    return new GroupPage(
        group.kind().id(),
        tables.name(group),
        above(group),
        state,
        words.get("group.summary", counts.all(), group.broken(), group.size()),
        words.get("group.rate", tables.rate(group, counts.all())),
        parts.commands().accept(group),
        rules(group),
        inside.isEmpty() ? null : tables.table(Kind.FOLDER, inside, BASE),
        seeds,
        seeds.size() < group.broken()
            ? words.get("group.cut", seeds.size(), group.broken())
            : null);
  }

  private static List<ReportedSeed> worst(SeedGroup group) {
    return WorstSeeds.of(
        group.seeds().filter(seed -> !seed.counts().counts().isEmpty()), MOST_SEEDS);
  }

  private List<Above> above(SeedGroup group) {
    List<Above> above = new ArrayList<>();
    String path = group.name();
    if (group.kind() == Kind.FOLDER) {
      for (int slash = path.indexOf('/'); slash > 0; slash = path.indexOf('/', slash + 1)) {
        String folder = path.substring(0, slash);
        @Nullable String href = null;
        for (SeedGroup other : parts.groups().of(Kind.FOLDER)) {
          if (other.name().equals(folder)) {
            href = parts.groups().href(other);
          }
        }
        String name = folder.substring(folder.lastIndexOf('/') + 1);
        above.add(new Above(PageParts.escaped(name), href == null ? null : BASE + href));
      }
    }
    return above;
  }

  private List<RuleCounts> rules(SeedGroup group) {
    List<RuleTotals.Total> found = new ArrayList<>();
    int most = 1;
    for (RuleTotals.Total total : model.totals().rules()) {
      int count = group.counts(total.id()).all();
      most = Math.max(most, count);
      if (count > 0) {
        found.add(total);
      }
    }
    List<RuleCounts> rules = new ArrayList<>();
    for (RuleTotals.Total total : found) {
      Counts counts = group.counts(total.id());
      rules.add(
          new RuleCounts(
              total.id(),
              parts.sentences().title(total.id()),
              BASE + "rule/" + total.id() + ".html",
              counts,
              tables.rate(group, counts.all()),
              StackedBar.of(counts, most)));
    }
    rules.sort(
        Comparator.comparingInt((RuleCounts rule) -> -rule.counts().errors())
            .thenComparingInt(rule -> -rule.counts().warnings())
            .thenComparingInt(rule -> -rule.counts().infos()));
    return rules;
  }
}
