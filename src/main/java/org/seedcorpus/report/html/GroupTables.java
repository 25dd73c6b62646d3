package org.seedcorpus.report.html;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.seedcorpus.check.SeedProfile;
import org.seedcorpus.report.html.SeedGroup.Kind;
import org.seedcorpus.report.html.view.Grid;
import org.seedcorpus.report.html.view.GroupRow;
import org.seedcorpus.report.html.view.GroupTable;
import org.seedcorpus.report.html.view.ProfileView;
import org.seedcorpus.report.html.view.StackedBar;
import org.seedcorpus.report.model.ReportModel;
import org.seedcorpus.report.model.RuleTotals;
import org.seedcorpus.report.model.UiMessages;
import org.seedcorpus.text.unicode.ControlCharacters;

/** Tables of folders, sources and languages, and of rules by these. */
final class GroupTables {
  private static final int MOST_COLUMNS = 8;
  private static final int MOST_RULES = 12;

  /** In UTF-16 units. */
  private static final int LONGEST_NAME = 80;

  private final ReportModel model;
  private final PageParts parts;
  private final SeedGroups groups;

  GroupTables(ReportModel model, PageParts parts) {
    this.model = model;
    this.parts = parts;
    groups = parts.groups();
  }

  /** Returns the outermost folders that differ, the sources and the languages. */
  List<GroupTable> tables() {
    List<GroupTable> tables = new ArrayList<>();
    List<SeedGroup> folders = outermost();
    if (!folders.isEmpty()) {
      tables.add(table(Kind.FOLDER, folders, ""));
    }
    for (Kind kind : List.of(Kind.SOURCE, Kind.LANGUAGE)) {
      if (groups.differ(kind)) {
        tables.add(table(kind, groups.of(kind), ""));
      }
    }
    return tables;
  }

  /** Folders of which each holds all seeds say nothing: those in them may. */
  List<SeedGroup> outermost() {
    List<SeedGroup> folders = groups.in("");
    while (folders.size() == 1 && folders.get(0).size() == model.seeds().size()) {
      List<SeedGroup> inside = groups.in(folders.get(0).name());
      if (inside.isEmpty()) {
        return inside;
      }
      folders = inside;
    }
    return folders;
  }

  GroupTable table(Kind kind, List<SeedGroup> all, String base) {
    List<SeedGroup> shown = all.subList(0, Math.min(SeedGroups.MOST_PAGES, all.size()));
    int most = 1;
    for (SeedGroup group : shown) {
      most = Math.max(most, group.counts().all());
    }
    List<GroupRow> rows = new ArrayList<>();
    for (SeedGroup group : shown) {
      rows.add(
          new GroupRow(
              name(group),
              href(group, base),
              group.size(),
              group.broken(),
              group.counts(),
              rate(group, group.counts().all()),
              StackedBar.of(group.counts(), most)));
    }
    return new GroupTable(kind.id(), rows, cut(shown.size(), all.size()));
  }

  private @Nullable String cut(int shown, int all) {
    return shown < all ? parts.words().get("groups.cut", shown, all) : null;
  }

  private @Nullable String href(SeedGroup group, String base) {
    String href = groups.href(group);
    return href == null ? null : base + href;
  }

  String rate(SeedGroup group, int findings) {
    return parts.words().decimal(group.rate(findings));
  }

  /** Returns what the seeds of the group have in common, in the reader's words. */
  GroupRow.Name name(SeedGroup group) {
    UiMessages words = parts.words();
    return switch (group.kind()) {
      case FOLDER -> new GroupRow.Name(parts.path(group.name()) + "/", null, "");
      case SOURCE ->
          group.name().isEmpty()
              ? new GroupRow.Name(null, null, words.get("most.nosource"))
              : new GroupRow.Name(
                  null, group.locale().passage(ProfileView.cut(group.name(), LONGEST_NAME)), "");
      case LANGUAGE -> {
        SeedProfile facts = group.first().result().facts();
        String name =
            facts == null ? words.get("language.unknown") : parts.facts().languageName(facts);
        yield new GroupRow.Name(null, null, ControlCharacters.escaped(name));
      }
    };
  }

  /** A column is narrow: of a folder's path its last name is enough. */
  private GroupRow.Name head(SeedGroup group) {
    String path = group.name();
    return group.kind() == Kind.FOLDER
        ? new GroupRow.Name(PageParts.escaped(path.substring(path.lastIndexOf('/') + 1)), null, "")
        : name(group);
  }

  /** Returns rules by folder, source and language, where seeds differ in it. */
  List<Grid> grids() {
    List<RuleTotals.Total> rules = new ArrayList<>(model.totals().rules());
    rules.removeIf(total -> total.all() == 0);
    rules.sort(Comparator.comparingInt((RuleTotals.Total total) -> -total.all()));
    List<Grid> grids = new ArrayList<>();
    for (Kind kind : Kind.values()) {
      List<SeedGroup> all = new ArrayList<>(kind == Kind.FOLDER ? outermost() : groups.of(kind));
      all.removeIf(group -> group.broken() == 0);
      all.sort(Comparator.comparingInt((SeedGroup group) -> -group.counts().all()));
      if (all.size() > 1 && !rules.isEmpty()) {
        grids.add(grid(kind, all, rules));
      }
    }
    return grids;
  }

  private Grid grid(Kind kind, List<SeedGroup> all, List<RuleTotals.Total> rules) {
    List<SeedGroup> columns = all.subList(0, Math.min(MOST_COLUMNS, all.size()));
    List<RuleTotals.Total> rows = rules.subList(0, Math.min(MOST_RULES, rules.size()));
    List<Grid.Head> heads = new ArrayList<>();
    for (SeedGroup group : columns) {
      heads.add(new Grid.Head(head(group), groups.href(group)));
    }
    List<Grid.Row> lines = new ArrayList<>();
    for (RuleTotals.Total rule : rows) {
      List<Grid.Cell> cells = new ArrayList<>();
      for (SeedGroup group : columns) {
        cells.add(cell(group, rule.id()));
      }
      lines.add(new Grid.Row(parts.sentences().title(rule.id()), parts.rule(rule.id()), cells));
    }
    boolean cut = columns.size() < all.size() || rows.size() < rules.size();
    String note =
        cut
            ? parts.words().get("grid.cut", rows.size(), rules.size(), columns.size(), all.size())
            : null;
    return new Grid(kind.id(), heads, lines, note);
  }

  private Grid.Cell cell(SeedGroup group, String rule) {
    int found = group.counts(rule).all();
    if (found == 0) {
      return new Grid.Cell("", 0, null);
    }
    double rate = group.rate(found);
    String href = groups.href(group);
    return new Grid.Cell(
        parts.words().decimal(rate),
        Math.max(1, Grid.Cell.shade(rate)),
        href == null ? null : href + "#rule-" + rule);
  }
}
