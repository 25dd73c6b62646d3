package org.seedcorpus.report.html;

import java.util.ArrayList;
import java.util.List;
import org.seedcorpus.check.SeedProfile;
import org.seedcorpus.report.html.view.ProfileView;
import org.seedcorpus.report.model.ReportedSeed;
import org.seedcorpus.text.unicode.ControlCharacters;

/** The table of all seeds, in pages that a browser can load. */
final class SeedTable {
  /** In UTF-16 units. */
  private static final int LONGEST_HEADLINE = 100;

  /** Of UTF-16 read as UTF-8, say, hundreds of stand-ins tell no more than these. */
  private static final int MOST_STAND_INS = 16;

  private static final int MOST_ROWS = 2_000;

  /** How many rows all pages have at most. */
  private static final int MOST_IN_ALL = 50_000;

  /** What the rows of a page may weigh at most, in bytes as {@link #weight} estimates them. */
  private static final long HEAVIEST = 900_000;

  private final List<ReportedSeed> seeds;
  private final List<Integer> starts = new ArrayList<>();

  SeedTable(List<ReportedSeed> all) {
    seeds = all.subList(0, Math.min(MOST_IN_ALL, all.size()));
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

  /** Returns the headline, its end replaced by an ellipsis if it is long. */
  static String shown(String headline) {
    int standIns = 0;
    int end = 0;
    while (end < Math.min(LONGEST_HEADLINE, headline.length()) && standIns < MOST_STAND_INS) {
      standIns += ControlCharacters.isDangerous(headline.charAt(end)) ? 1 : 0;
      end++;
    }
    return ProfileView.cut(headline, end);
  }

  /**
   * Markup takes some 350 bytes; a unit of text takes up to 3, a stand-in some 80, and the path
   * stands there twice.
   */
  private static long weight(ReportedSeed seed) {
    SeedProfile facts = seed.result().facts();
    String headline = facts == null ? null : facts.headline();
    String shown = headline == null ? "" : shown(headline);
    long standIns = shown.chars().filter(ControlCharacters::isDangerous).count();
    return 350 + 2L * shown.length() + 80 * standIns + 2L * seed.path().length();
  }

  int rows() {
    return seeds.size();
  }

  int pages() {
    return starts.size();
  }

  /** Returns how many rows there are before the page, which counts from 1. */
  int before(int page) {
    return starts.get(page - 1);
  }

  List<ReportedSeed> page(int page) {
    return seeds.subList(before(page), page == pages() ? seeds.size() : starts.get(page));
  }
}
