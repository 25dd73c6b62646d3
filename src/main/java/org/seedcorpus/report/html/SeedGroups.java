package org.seedcorpus.report.html;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.seedcorpus.check.SeedProfile;
import org.seedcorpus.report.html.SeedGroup.Kind;
import org.seedcorpus.report.html.view.TextLocale;
import org.seedcorpus.report.model.ReportModel;
import org.seedcorpus.report.model.ReportedSeed;

/** The seeds by folder, source and language: the worst groups first. */
final class SeedGroups {
  /** How many groups of a kind have a page of their own. */
  static final int MOST_PAGES = 200;

  private static final Comparator<SeedGroup> WORST_FIRST =
      Comparator.comparingInt((SeedGroup group) -> -group.counts().errors())
          .thenComparingInt(group -> -group.counts().warnings())
          .thenComparingInt(group -> -group.counts().infos())
          .thenComparing(SeedGroup::name);

  private final Map<Kind, List<SeedGroup>> groups = new EnumMap<>(Kind.class);
  private final Set<SeedGroup> withPage = new HashSet<>();

  SeedGroups(ReportModel model) {
    Map<Kind, Map<String, SeedGroup>> byName = new EnumMap<>(Kind.class);
    for (Kind kind : Kind.values()) {
      byName.put(kind, new LinkedHashMap<>());
    }
    Set<String> sources = sharedSources(model.seeds());
    for (int place = 0; place < model.seeds().size(); place++) {
      ReportedSeed seed = model.seeds().get(place);
      String path = seed.path();
      for (int slash = path.indexOf('/'); slash > 0; slash = path.indexOf('/', slash + 1)) {
        add(byName, Kind.FOLDER, path.substring(0, slash), model, place);
      }
      String source = source(seed);
      add(byName, Kind.SOURCE, sources.contains(source) ? source : "", model, place);
      SeedProfile facts = seed.result().facts();
      boolean known = facts != null && !facts.language().isUndetermined();
      add(
          byName,
          Kind.LANGUAGE,
          facts == null || !known ? "" : facts.language().tag(),
          model,
          place);
    }
    boolean alone = model.options().singleFile();
    byName.forEach(
        (kind, all) -> {
          List<SeedGroup> sorted = all.values().stream().sorted(WORST_FIRST).toList();
          groups.put(kind, sorted);
          if (!alone) {
            sorted.stream()
                .filter(group -> group.broken() > 0 && group.size() < model.seeds().size())
                .limit(MOST_PAGES)
                .forEach(withPage::add);
          }
        });
  }

  private static void add(
      Map<Kind, Map<String, SeedGroup>> byName,
      Kind kind,
      String name,
      ReportModel model,
      int place) {
    ReportedSeed seed = model.seeds().get(place);
    byName
        .getOrDefault(kind, Map.of())
        .computeIfAbsent(
            name,
            any -> new SeedGroup(kind, name, TextLocale.of(seed.result().facts()), model.seeds()))
        .add(place, seed);
  }

  /** What only one seed has as its last line need not be a source. */
  private static Set<String> sharedSources(List<ReportedSeed> seeds) {
    Map<String, Integer> counts = new HashMap<>();
    for (ReportedSeed seed : seeds) {
      boolean declared = seed.result().entry().declared().source() != null;
      counts.merge(source(seed), declared ? 2 : 1, Integer::sum);
    }
    counts.remove("");
    counts.values().removeIf(count -> count < 2);
    return counts.keySet();
  }

  private static String source(ReportedSeed seed) {
    SeedProfile facts = seed.result().facts();
    return Source.of(
        seed.result().entry().declared().source(), facts == null ? null : facts.source());
  }

  /** Returns all groups of a kind, the worst first. */
  List<SeedGroup> of(Kind kind) {
    return groups.getOrDefault(kind, List.of());
  }

  /** Returns whether the seeds differ in this: whether there is more than one group. */
  boolean differ(Kind kind) {
    return of(kind).size() > 1;
  }

  /** Returns the folders in a folder, the worst first. */
  List<SeedGroup> in(String folder) {
    List<SeedGroup> inside = new ArrayList<>();
    for (SeedGroup group : of(Kind.FOLDER)) {
      int slash = group.name().lastIndexOf('/');
      if (folder.equals(slash < 0 ? "" : group.name().substring(0, slash))) {
        inside.add(group);
      }
    }
    return inside;
  }

  /** Returns the groups that have a page. */
  List<SeedGroup> pages() {
    return groups.values().stream().flatMap(List::stream).filter(withPage::contains).toList();
  }

  /** Returns the address of the group's page from the report's folder; null if it has none. */
  @Nullable String href(SeedGroup group) {
    return withPage.contains(group)
        ? group.kind().id() + "/" + ReportedSeed.name(group.name()) + ".html"
        : null;
  }
}
