package org.seedcorpus.report.html;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.seedcorpus.report.model.ReportModel;
import org.seedcorpus.report.model.ReportedFinding;
import org.seedcorpus.report.model.ReportedSeed;
import org.seedcorpus.rule.Severity;

/** Findings in the order in which pages show them: look-alikes together, others by their files. */
final class FindingSections {
  /** Fewer that look alike stay under their files. */
  private static final int FEWEST_ALIKE = 6;

  /** How many look-alikes of all kinds have a place, so that a report stays portable. */
  private static final int ALL_LISTED = 2_000;

  /** How many of a kind: a page has no more. */
  private static final int MOST_LISTED = 500;

  private static final int LEAST_LISTED = 20;

  private static final Comparator<PlacedFinding> WORST_FIRST =
      Comparator.comparing(placed -> placed.finding().severity());

  private FindingSections() {}

  /**
   * Returns the sections of a corpus: the worst first; of those the look-alikes, the most frequent
   * first; then the files in index order.
   *
   * @param most how many cards to show; those left out are the mildest
   */
  static List<FindingSection> of(ReportModel model, int most) {
    List<PlacedFinding> all = new ArrayList<>();
    for (ReportedFinding finding : model.others()) {
      all.add(new PlacedFinding(finding, null));
    }
    for (ReportedSeed seed : model.seeds()) {
      for (ReportedFinding finding : seed.findings()) {
        all.add(new PlacedFinding(finding, seed));
      }
    }
    List<PlacedFinding> single = new ArrayList<>();
    List<FindingSection> sections = alike(all, single);
    Map<String, List<PlacedFinding>> files = new LinkedHashMap<>();
    for (PlacedFinding placed : single) {
      files.computeIfAbsent(placed.path(), any -> new ArrayList<>()).add(placed);
    }
    for (List<PlacedFinding> file : files.values()) {
      sections.add(new FileFindings(file.stream().sorted(WORST_FIRST).toList()));
    }
    sections.sort(Comparator.comparing(FindingSection::worst));
    return first(sections, most);
  }

  /** Returns the sections of a seed that one page shows: the worst first, look-alikes before. */
  static List<FindingSection> of(ReportedSeed seed) {
    List<PlacedFinding> all =
        seed.findings().stream().map(finding -> new PlacedFinding(finding, seed)).toList();
    List<PlacedFinding> single = new ArrayList<>();
    List<FindingSection> sections = alike(all, single);
    for (Severity severity : Severity.values()) {
      List<PlacedFinding> same =
          single.stream().filter(placed -> placed.finding().severity() == severity).toList();
      if (!same.isEmpty()) {
        sections.add(new FileFindings(same));
      }
    }
    sections.sort(Comparator.comparing(FindingSection::worst));
    return FindingPages.of(sections).get(0);
  }

  /** Returns the look-alikes, the most frequent first, and adds the others to a list. */
  private static List<FindingSection> alike(
      Collection<PlacedFinding> all, List<PlacedFinding> single) {
    List<LookAlikes> kinds = new ArrayList<>(LookAlikes.of(all));
    kinds.removeIf(kind -> kind.all().size() < FEWEST_ALIKE);
    kinds.sort(Comparator.comparingInt(LookAlikes::count).reversed());
    Set<PlacedFinding> taken = Collections.newSetFromMap(new IdentityHashMap<>());
    kinds.forEach(kind -> taken.addAll(kind.all()));
    all.stream().filter(placed -> !taken.contains(placed)).forEach(single::add);
    int listed =
        Math.max(LEAST_LISTED, Math.min(MOST_LISTED, ALL_LISTED / Math.max(1, kinds.size())));
    return new ArrayList<>(kinds.stream().map(kind -> kind.listing(listed)).toList());
  }

  private static List<FindingSection> first(List<FindingSection> sections, int most) {
    List<FindingSection> shown = new ArrayList<>();
    int room = most;
    for (FindingSection section : sections) {
      if (room == 0) {
        break;
      }
      FindingSection here =
          section instanceof FileFindings file && file.cards() > room
              ? file.part(0, room)
              : section;
      shown.add(here);
      room = Math.max(0, room - here.cards());
    }
    return shown;
  }
}
