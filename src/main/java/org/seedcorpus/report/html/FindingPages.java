package org.seedcorpus.report.html;

import java.util.ArrayList;
import java.util.List;
import org.seedcorpus.report.model.ReportedFinding;
import org.seedcorpus.rule.Snippet;
import org.seedcorpus.text.unicode.ControlCharacters;

/** Puts findings on pages that a browser can load. */
final class FindingPages {
  /** How many findings a page shows at most. */
  private static final int MOST = 500;

  /** What they may weigh at most, in bytes as {@link #card} and {@link #row} estimate them. */
  private static final long HEAVIEST = 900_000;

  private final List<List<FindingSection>> pages = new ArrayList<>();
  private int count;
  private long weight;

  private FindingPages() {
    pages.add(new ArrayList<>());
  }

  /** Returns the sections page by page, the findings of a file cut where a page is full. */
  static List<List<FindingSection>> of(List<FindingSection> sections) {
    FindingPages pages = new FindingPages();
    for (FindingSection section : sections) {
      if (section instanceof FileFindings file) {
        pages.add(file);
      } else {
        pages.makeRoom(section.shown().size(), weight(section));
        pages.put(section);
      }
    }
    return pages.pages;
  }

  private void add(FileFindings file) {
    int from = 0;
    List<PlacedFinding> shown = file.shown();
    for (int i = 0; i < shown.size(); i++) {
      long heavy = card(shown.get(i).finding());
      if (i == from) {
        makeRoom(1, heavy);
      } else if (count + i - from == MOST || weight + heavy > HEAVIEST) {
        put(file.part(from, i));
        from = i;
        makeRoom(MOST, HEAVIEST);
      }
      weight += heavy;
    }
    put(file.part(from, shown.size()));
  }

  /** Begins a page unless so much has room on the last one. */
  private void makeRoom(int findings, long heavy) {
    boolean isFull = count + findings > MOST || weight + heavy > HEAVIEST;
    if (count > 0 && isFull) {
      pages.add(new ArrayList<>());
      count = 0;
      weight = 0;
    }
  }

  private void put(FindingSection section) {
    pages.get(pages.size() - 1).add(section);
    count += section.shown().size();
    weight += section instanceof LookAlikes ? weight(section) : 0;
  }

  private static long weight(FindingSection section) {
    long sum = 0;
    for (int i = 0; i < section.shown().size(); i++) {
      ReportedFinding finding = section.shown().get(i).finding();
      sum += i < section.cards() ? card(finding) : row(finding);
    }
    return sum;
  }

  /** Markup and code points take about 4 kB, a unit of text up to 6 bytes, a stand-in some 80. */
  private static long card(ReportedFinding finding) {
    Snippet excerpt = finding.place().excerpt();
    return 4_000 + (excerpt == null ? 0 : weight(excerpt));
  }

  private static long row(ReportedFinding finding) {
    Snippet excerpt = finding.place().excerpt();
    return 800 + (excerpt == null ? 0 : weight(excerpt.around(Snippet.NEAR)));
  }

  private static long weight(Snippet excerpt) {
    long standIns = excerpt.text().chars().filter(ControlCharacters::isDangerous).count();
    return 8L * excerpt.text().length() + 80 * standIns;
  }
}
