package org.seedcorpus.report.html;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.seedcorpus.check.SeedProfile;
import org.seedcorpus.report.html.view.BarChart;
import org.seedcorpus.report.html.view.CorpusPage;
import org.seedcorpus.report.html.view.Histogram;
import org.seedcorpus.report.html.view.IndexPage.Counts;
import org.seedcorpus.report.html.view.ProfileView;
import org.seedcorpus.report.html.view.SeverityCounts;
import org.seedcorpus.report.html.view.StackedBar;
import org.seedcorpus.report.html.view.Strip;
import org.seedcorpus.report.model.ReportModel;
import org.seedcorpus.report.model.ReportedFinding;
import org.seedcorpus.report.model.ReportedSeed;
import org.seedcorpus.report.model.UiMessages;
import org.seedcorpus.rule.Location;

/** The page that shows the corpus in pictures and by folder, source and language. */
final class CorpusPageBuilder {
  private static final int WORST = 10;

  private final ReportModel model;
  private final PageParts parts;

  CorpusPageBuilder(ReportModel model, PageParts parts) {
    this.model = model;
    this.parts = parts;
  }

  CorpusPage page() {
    GroupTables tables = new GroupTables(model, parts);
    ProfileView facts = parts.facts();
    return new CorpusPage(
        strip(),
        worst(),
        tables.tables(),
        tables.grids(),
        places(),
        histograms(),
        List.of(
            plot("plot.languages", facts::languageName),
            plot("plot.directions", known -> facts.direction(known.direction())),
            plot("plot.encodings", SeedProfile::encoding)),
        Comparison.of(model, parts));
  }

  private @Nullable Strip strip() {
    List<String> states = new ArrayList<>();
    List<@Nullable String> hrefs = new ArrayList<>();
    boolean broken = false;
    for (ReportedSeed seed : model.seeds()) {
      states.add(seed.state());
      hrefs.add(parts.seedPages().href(seed));
      broken |= !seed.state().equals("ok");
    }
    return broken ? Strip.of(states, hrefs) : null;
  }

  private List<CorpusPage.WorstSeed> worst() {
    List<ReportedSeed> seeds =
        WorstSeeds.of(
            model.seeds().stream().filter(seed -> !seed.counts().counts().isEmpty()), WORST);
    int most = seeds.stream().mapToInt(seed -> seed.counts().all()).max().orElse(1);
    List<CorpusPage.WorstSeed> worst = new ArrayList<>();
    for (ReportedSeed seed : seeds) {
      Counts counts = SeverityCounts.of(seed.counts());
      worst.add(
          new CorpusPage.WorstSeed(parts.seedRow(seed, ""), counts, StackedBar.of(counts, most)));
    }
    return worst;
  }

  /** Counts the findings by the part of the seed in which they are. */
  private @Nullable BarChart places() {
    int[] counts = new int[4];
    for (ReportedSeed seed : model.seeds()) {
      for (ReportedFinding finding : seed.findings()) {
        counts[part(seed, finding.place())] += finding.finding().occurrences();
      }
    }
    int all = counts[0] + counts[1] + counts[2] + counts[3];
    if (all == 0) {
      return null;
    }
    UiMessages words = parts.words();
    List<BarChart.Bar> bars = new ArrayList<>();
    List<String> labels = List.of("headline", "body", "source", "file");
    for (int i = 0; i < counts.length; i++) {
      String label = words.get("part." + labels.get(i));
      bars.add(new BarChart.Bar(label, counts[i], BarChart.share(counts[i], all)));
    }
    String title = model.unlisted() > 0 ? "plot.parts.listed" : "plot.parts";
    return new BarChart(words.get(title), bars);
  }

  private static int part(ReportedSeed seed, Location place) {
    SeedProfile facts = seed.result().facts();
    if (place.isFile() || facts == null || !place.path().equals(seed.path())) {
      return 3;
    }
    int line = place.from().line();
    return line <= facts.headlineLine() ? 0 : line == facts.sourceLine() ? 2 : 1;
  }

  private List<Histogram> histograms() {
    int read = 0;
    double[] rates = new double[model.seeds().size()];
    double[] lengths = new double[rates.length];
    for (ReportedSeed seed : model.seeds()) {
      SeedProfile facts = seed.result().facts();
      if (facts != null) {
        lengths[read] = facts.words();
        rates[read] = 1000.0 * seed.counts().all() / Math.max(1, facts.words());
        read++;
      }
    }
    UiMessages words = parts.words();
    return List.of(
        Histogram.ofRates(words, java.util.Arrays.copyOf(rates, read)),
        Histogram.ofWords(words, java.util.Arrays.copyOf(lengths, read)));
  }

  private BarChart plot(String title, Function<SeedProfile, String> kind) {
    UiMessages words = parts.words();
    return BarChart.of(words.get(title), model.result().seeds(), kind, words.get("plot.rest"));
  }
}
