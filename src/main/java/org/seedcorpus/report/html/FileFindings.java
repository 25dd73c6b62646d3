package org.seedcorpus.report.html.view;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.seedcorpus.report.model.ReportModel;
import org.seedcorpus.report.model.ReportedFinding;
import org.seedcorpus.report.model.ReportedSeed;
import org.seedcorpus.rule.Severity;
import org.seedcorpus.rule.Snippet;
import org.seedcorpus.text.unicode.ControlCharacters;

/**
 * Findings that stand under one file.
 *
 * @param id the file's part of anchors and page names, made of its path
 * @param path the file's path in the corpus
 * @param seed the seed; null if the file is none
 * @param findings its findings, or some of them: the worst first, then in the order of the text
 */
public record FileFindings(
    String id, String path, @Nullable ReportedSeed seed, List<ReportedFinding> findings) {

  /** How many findings a page shows at most. */
  public static final int MOST = 500;

  /** What they may weigh at most, in bytes as {@link #weight} estimates them. */
  private static final long HEAVIEST = 900_000;

  /** Returns the findings of a seed. */
  public static FileFindings of(ReportedSeed seed) {
    String id = ReportedSeed.name(seed.path());
    return new FileFindings(id, seed.path(), seed, worstFirst(seed.findings()));
  }

  /**
   * Returns all files whose findings are shown: the worst files first, else in index order.
   *
   * @param most how many findings to show; those left out are the mildest
   */
  public static List<FileFindings> of(ReportModel model, int most) {
    Map<String, List<ReportedFinding>> others = new LinkedHashMap<>();
    for (ReportedFinding finding : model.others()) {
      others.computeIfAbsent(finding.place().path(), path -> new ArrayList<>()).add(finding);
    }
    List<FileFindings> groups = new ArrayList<>();
    others.forEach(
        (path, findings) ->
            groups.add(
                new FileFindings(ReportedSeed.name(path), path, null, worstFirst(findings))));
    for (ReportedSeed seed : model.seeds()) {
      if (!seed.findings().isEmpty()) {
        groups.add(of(seed));
      }
    }
    groups.sort(Comparator.comparing(FileFindings::worst));
    int room = most;
    List<FileFindings> shown = new ArrayList<>();
    for (FileFindings group : groups) {
      int size = Math.min(room, group.findings.size());
      group.addPart(0, size, shown);
      room -= size;
    }
    return shown;
  }

  private static List<ReportedFinding> worstFirst(List<ReportedFinding> findings) {
    return findings.stream().sorted(Comparator.comparing(ReportedFinding::severity)).toList();
  }

  /** Returns the worst severity among the findings. */
  public Severity worst() {
    return findings.get(0).severity();
  }

  /** Returns the groups page by page, a long group cut where a page is full. */
  public static List<List<FileFindings>> paged(List<FileFindings> groups) {
    List<List<FileFindings>> pages = new ArrayList<>();
    List<FileFindings> page = new ArrayList<>();
    int count = 0;
    long weight = 0;
    for (FileFindings group : groups) {
      int from = 0;
      for (int i = 0; i < group.findings.size(); i++) {
        long heavy = weight(group.findings.get(i));
        if (count == MOST || count > 0 && weight + heavy > HEAVIEST) {
          group.addPart(from, i, page);
          pages.add(page);
          page = new ArrayList<>();
          from = i;
          count = 0;
          weight = 0;
        }
        count++;
        weight += heavy;
      }
      group.addPart(from, group.findings.size(), page);
    }
    pages.add(page);
    return pages;
  }

  private void addPart(int from, int to, List<FileFindings> page) {
    if (to > from) {
      page.add(new FileFindings(id, path, seed, findings.subList(from, to)));
    }
  }

  /** Markup and code points take about 4 kB, a unit of text up to 6 bytes, a stand-in some 80. */
  private static long weight(ReportedFinding finding) {
    Snippet excerpt = finding.place().excerpt();
    if (excerpt == null) {
      return 4_000;
    }
    long standIns = excerpt.text().chars().filter(ControlCharacters::isDangerous).count();
    return 4_000 + 8L * excerpt.text().length() + 80 * standIns;
  }
}
