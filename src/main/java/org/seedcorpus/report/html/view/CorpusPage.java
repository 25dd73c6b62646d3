package org.seedcorpus.report.html.view;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the corpus is like, and where its findings are.
 *
 * @param strip the seeds in index order; null if nothing was found in them
 * @param worst the seeds with the most findings, by severity
 * @param parts in which parts of the seeds findings are
 * @param grids rules by folder, source and language, where seeds differ in it
 * @param change what has changed since an earlier report; null if there is none
 */
public record CorpusPage(
    @Nullable Strip strip,
    List<WorstSeed> worst,
    List<GroupTable> groups,
    List<Grid> grids,
    @Nullable BarChart parts,
    List<Histogram> histograms,
    List<BarChart> plots,
    @Nullable Change change) {

  /** A seed with many findings. */
  public record WorstSeed(SeedRow row, IndexPage.Counts counts, StackedBar bar) {}
}
