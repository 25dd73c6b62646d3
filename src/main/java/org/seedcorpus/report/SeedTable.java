package org.seedcorpus.report;

import java.util.ArrayList;
import java.util.List;
import org.seedcorpus.check.Facts;
import org.seedcorpus.check.SeedResult;

/** The table of all seeds, in pages that a browser can load. */
final class SeedTable {
  /** In UTF-16 units; a longer headline ends with an ellipsis. */
  static final int LONGEST_HEADLINE = 300;

  private static final int MOST_ROWS = 2_000;

  /** What the rows of a page may weigh at most, in bytes as {@link #weight} estimates them. */
  private static final long HEAVIEST = 900_000;

  private final List<SeedResult> seeds;
  private final List<Integer> starts = new ArrayList<>();

  SeedTable(List<SeedResult> seeds) {
    this.seeds = seeds;
    starts.add(0);
    long weight = 0;
    for (int i = 0; i < seeds.size(); i++) {
      long heavy = weight(seeds.get(i));
      int rows = i - starts.get(starts.size() - 1);
      if (rows == MOST_ROWS || rows > 0 && weight + heavy > HEAVIEST) {
        starts.add(i);
        weight = 0;
      }
      weight += heavy;
    }
  }

  /** Markup takes some 350 bytes; a unit of text takes up to 3, and the path stands there twice. */
  private static long weight(SeedResult seed) {
    Facts facts = seed.facts();
    String headline = facts == null ? null : facts.headline();
    int units = headline == null ? 0 : Math.min(LONGEST_HEADLINE, headline.length());
    return 350 + 2L * units + 2L * seed.entry().path().length();
  }

  int pages() {
    return starts.size();
  }

  /** Returns how many rows there are before the page, which counts from 1. */
  int before(int page) {
    return starts.get(page - 1);
  }

  List<SeedResult> page(int page) {
    return seeds.subList(before(page), page == pages() ? seeds.size() : starts.get(page));
  }
}
