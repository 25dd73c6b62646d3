package org.seedcorpus.report.html;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.seedcorpus.report.html.SeedGroup.Kind;
import org.seedcorpus.report.html.view.Majority;
import org.seedcorpus.report.model.ReportModel;
import org.seedcorpus.report.model.RuleTotals;

/** What makes up most of the findings. */
final class Overview {
  /** Of fewer findings the table of the rules is overview enough. */
  private static final int FEWEST = 100;

  private static final int SHOWN = 5;

  private Overview() {}

  /** Returns the rules and the sources with the most findings; none if there are few findings. */
  static List<Majority> of(ReportModel model, PageParts parts) {
    int all = model.summary().findings();
    if (all < FEWEST) {
      return List.of();
    }
    List<Majority> majorities = new ArrayList<>();
    majorities.add(rules(model, parts, all));
    Majority groups = groups(model, parts, all);
    if (groups.rows().size() > 1) {
      majorities.add(groups);
    }
    return majorities;
  }

  private static Majority rules(ReportModel model, PageParts parts, int all) {
    List<RuleTotals.Total> totals = new ArrayList<>(model.totals().rules());
    totals.removeIf(total -> total.all() == 0);
    totals.sort(Comparator.comparingInt((RuleTotals.Total total) -> total.all()).reversed());
    List<Majority.Row> rows = new ArrayList<>();
    for (RuleTotals.Total total : totals.subList(0, Math.min(SHOWN, totals.size()))) {
      rows.add(
          new Majority.Row(
              parts.sentences().title(total.id()),
              null,
              parts.rule(total.id()),
              total.all(),
              share(parts, total.all(), all),
              total.files(),
              total.habit(),
              parts.commands().settle(total.id())));
    }
    return new Majority(parts.words().get("most.rules"), rows);
  }

  private static String share(PageParts parts, long part, long whole) {
    return parts.words().percent(part, whole);
  }

  /** The sources that differ, or else the folders. */
  private static Majority groups(ReportModel model, PageParts parts, int all) {
    GroupTables tables = new GroupTables(model, parts);
    Kind kind = parts.groups().differ(Kind.SOURCE) ? Kind.SOURCE : Kind.FOLDER;
    List<SeedGroup> sorted =
        new ArrayList<>(kind == Kind.SOURCE ? parts.groups().of(kind) : tables.outermost());
    sorted.removeIf(group -> group.broken() == 0);
    sorted.sort(Comparator.comparingInt((SeedGroup group) -> -group.counts().all()));
    List<Majority.Row> rows = new ArrayList<>();
    for (SeedGroup group : sorted.subList(0, Math.min(SHOWN, sorted.size()))) {
      int found = group.counts().all();
      rows.add(
          new Majority.Row(
              null,
              tables.name(group),
              parts.groups().href(group),
              found,
              share(parts, found, all),
              group.broken(),
              false,
              parts.commands().accept(group)));
    }
    return new Majority(parts.words().get("most." + kind.id()), rows);
  }
}
