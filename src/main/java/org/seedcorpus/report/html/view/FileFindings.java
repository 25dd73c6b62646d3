package org.seedcorpus.report.html.view;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.seedcorpus.check.CheckResult;
import org.seedcorpus.check.SeedResult;
import org.seedcorpus.rule.Finding;
import org.seedcorpus.rule.Severity;
import org.seedcorpus.rule.Snippet;
import org.seedcorpus.text.unicode.ControlCharacters;

/**
 * Findings that stand under one file.
 *
 * @param id the file's part of anchors: {@code 0001}, or {@code x1} for a file that is no seed
 * @param path the file's path in the corpus
 * @param seed the seed; null if the file is none
 * @param findings its findings, or some of them
 * @param first the number of the first of these, from 1
 */
public record FileFindings(
    String id, String path, @Nullable SeedResult seed, List<Finding> findings, int first) {

  /** How many findings a page shows at most. */
  public static final int MOST = 500;

  /** What they may weigh at most, in bytes as {@link #weight} estimates them. */
  private static final long HEAVIEST = 900_000;

  /** Returns the anchor of a seed. */
  public static String id(SeedResult seed) {
    return String.format(Locale.ROOT, "%04d", seed.entry().number());
  }

  /** Returns all that have findings: the worst files first, else in index order. */
  public static List<FileFindings> of(CheckResult result) {
    List<FileFindings> groups = new ArrayList<>();
    Map<String, List<Finding>> others = new LinkedHashMap<>();
    for (Finding finding : result.others()) {
      others.computeIfAbsent(finding.place().path(), path -> new ArrayList<>()).add(finding);
    }
    others.forEach(
        (path, findings) ->
            groups.add(new FileFindings("x" + (groups.size() + 1), path, null, findings, 1)));
    for (SeedResult seed : result.seeds()) {
      if (!seed.findings().isEmpty()) {
        groups.add(new FileFindings(id(seed), seed.entry().path(), seed, seed.findings(), 1));
      }
    }
    groups.sort(Comparator.comparing(FileFindings::worst));
    return groups;
  }

  /** Returns the worst severity among the findings. */
  public Severity worst() {
    return findings.stream().map(Finding::severity).min(Comparator.naturalOrder()).orElseThrow();
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
      page.add(new FileFindings(id, path, seed, findings.subList(from, to), from + 1));
    }
  }

  /** Markup and code points take about 4 kB, a unit of text up to 6 bytes, a stand-in some 80. */
  private static long weight(Finding finding) {
    Snippet excerpt = finding.place().excerpt();
    if (excerpt == null) {
      return 4_000;
    }
    long standIns = excerpt.text().chars().filter(ControlCharacters::isDangerous).count();
    return 4_000 + 8L * excerpt.text().length() + 80 * standIns;
  }
}
