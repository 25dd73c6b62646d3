package org.seedcorpus.report.html;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.seedcorpus.check.SeedProfile;
import org.seedcorpus.report.html.view.BarChart;
import org.seedcorpus.report.html.view.LocalizedMessage;
import org.seedcorpus.report.html.view.Majority;
import org.seedcorpus.report.html.view.MessagePart;
import org.seedcorpus.report.html.view.ProfileView;
import org.seedcorpus.report.html.view.TextLocale;
import org.seedcorpus.report.model.ReportModel;
import org.seedcorpus.report.model.ReportedSeed;
import org.seedcorpus.report.model.RuleTotals;
import org.seedcorpus.report.model.UiMessages;

/** What makes up most of the findings, and what the corpus is like. */
final class Overview {
  /** Of fewer findings the table of the rules is overview enough. */
  private static final int FEWEST = 100;

  private static final int SHOWN = 5;

  /** A longer last line is no publisher's name. */
  private static final int LONGEST_SOURCE = 80;

  private Overview() {}

  /** Returns the rules and the sources with the most findings; none if there are few findings. */
  static List<Majority> of(ReportModel model, PageParts parts) {
    int all = model.summary().findings();
    if (all < FEWEST) {
      return List.of();
    }
    List<Majority> majorities = new ArrayList<>();
    majorities.add(rules(model, parts, all));
    Majority sources = sources(model, parts, all);
    if (!sources.rows().isEmpty()) {
      majorities.add(sources);
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
              model.options().singleFile() ? "#rule-" + total.id() : "rule/" + total.id() + ".html",
              total.all(),
              share(parts, total.all(), all),
              total.files(),
              total.habit()));
    }
    return new Majority(parts.words().get("most.rules"), rows);
  }

  private static String share(PageParts parts, long part, long whole) {
    return parts.words().percent(part, whole);
  }

  /** A source is a last line that several seeds have, or that the index declares. */
  private static Majority sources(ReportModel model, PageParts parts, int all) {
    Map<String, int[]> counts = new LinkedHashMap<>();
    Map<String, TextLocale> voices = new HashMap<>();
    for (ReportedSeed seed : model.seeds()) {
      String source = source(seed);
      voices.putIfAbsent(source, TextLocale.of(seed.result().facts()));
      int[] count = counts.computeIfAbsent(source, any -> new int[2]);
      count[0] += seed.counts().all();
      count[1] += seed.counts().counts().isEmpty() ? 0 : 1;
    }
    counts.values().removeIf(count -> count[1] < 2);
    List<Map.Entry<String, int[]>> sorted = new ArrayList<>(counts.entrySet());
    sorted.sort(
        Comparator.comparingInt((Map.Entry<String, int[]> one) -> one.getValue()[0]).reversed());
    List<Majority.Row> rows = new ArrayList<>();
    for (Map.Entry<String, int[]> one : sorted.subList(0, Math.min(SHOWN, sorted.size()))) {
      String name = one.getKey();
      LocalizedMessage none =
          new LocalizedMessage(
              null,
              null,
              List.of(new MessagePart("words", parts.words().get("most.nosource"), null)));
      rows.add(
          new Majority.Row(
              name.isEmpty() ? none : null,
              name.isEmpty() ? null : voices.getOrDefault(name, TextLocale.UNKNOWN).passage(name),
              null,
              one.getValue()[0],
              share(parts, one.getValue()[0], all),
              one.getValue()[1],
              false));
    }
    return new Majority(parts.words().get("most.sources"), rows);
  }

  private static String source(ReportedSeed seed) {
    String declared = seed.result().entry().declared().source();
    if (declared != null) {
      return declared;
    }
    SeedProfile facts = seed.result().facts();
    String last = facts == null ? null : facts.source();
    return last == null || last.length() > LONGEST_SOURCE ? "" : last;
  }

  /** Returns how many seeds have which language, direction and encoding. */
  static List<BarChart> plots(ReportModel model, PageParts parts) {
    ProfileView facts = parts.facts();
    return List.of(
        plot(model, parts, "plot.languages", facts::languageName),
        plot(model, parts, "plot.directions", known -> facts.direction(known.direction())),
        plot(model, parts, "plot.encodings", SeedProfile::encoding));
  }

  private static BarChart plot(
      ReportModel model, PageParts parts, String title, Function<SeedProfile, String> kind) {
    UiMessages words = parts.words();
    return BarChart.of(words.get(title), model.result().seeds(), kind, words.get("plot.rest"));
  }
}
