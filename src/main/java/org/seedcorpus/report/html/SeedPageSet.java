package org.seedcorpus.report.html;

import java.util.HashSet;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.seedcorpus.check.SeedProfile;
import org.seedcorpus.report.model.ReportModel;
import org.seedcorpus.report.model.ReportedSeed;

/**
 * Which seeds have a page: the worst ones, as many as there may be. Of a large corpus seeds without
 * findings have none, and large ones without findings never.
 */
final class SeedPageSet {
  private static final int LARGEST_CLEAN = 100_000;

  private final Set<String> paths = new HashSet<>();

  SeedPageSet(ReportModel model) {
    int most = model.options().maxSeedPages();
    if (model.options().singleFile()) {
      return;
    }
    boolean clean = model.seeds().size() <= most;
    Stream<ReportedSeed> seeds =
        model.seeds().stream()
            .filter(seed -> !seed.counts().counts().isEmpty() || clean && isShort(seed));
    WorstSeeds.of(seeds, most).forEach(seed -> paths.add(seed.path()));
  }

  private static boolean isShort(ReportedSeed seed) {
    SeedProfile facts = seed.result().facts();
    return facts != null && facts.bytes() <= LARGEST_CLEAN;
  }

  /** Returns whether the seed has a page. */
  boolean has(ReportedSeed seed) {
    return paths.contains(seed.path());
  }

  /** Returns the address of the seed's page from the report's folder; null if it has none. */
  @Nullable String href(@Nullable ReportedSeed seed) {
    return seed != null && has(seed) ? "seed/" + ReportedSeed.name(seed.path()) + ".html" : null;
  }
}
