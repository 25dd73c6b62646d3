package org.seedcorpus.report.html;

import java.util.HashSet;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.seedcorpus.report.model.ReportModel;
import org.seedcorpus.report.model.ReportedFinding;
import org.seedcorpus.rule.Fix;
import org.seedcorpus.rule.LocatedFix;

/** Commands that fix or accept findings, to be copied into a terminal. */
final class Commands {
  /** What a shell and a pattern take as it is. */
  private static final Pattern PLAIN = Pattern.compile("[\\p{L}\\p{M}\\p{N}/._ -]+");

  private final Set<String> fixable = new HashSet<>();

  Commands(ReportModel model) {
    model
        .findings()
        .map(ReportedFinding::finding)
        .forEach(
            finding -> {
              LocatedFix fix = finding.fix();
              if (fix != null && fix.safety() == Fix.Safety.SAFE) {
                fixable.add(finding.rule());
              }
            });
  }

  /** Returns the command that fixes a rule's findings; else the one that switches it off. */
  String settle(String rule) {
    return fixable.contains(rule)
        ? "mvn seeds:fix -Dseeds.only=" + rule
        : "mvn verify -Dseeds.rules=" + rule + "=off";
  }

  /** Returns the command that accepts what was found in these seeds; null if there is none. */
  static @Nullable String accept(SeedGroup group, ReportModel model) {
    String folder = group.kind() == SeedGroup.Kind.FOLDER ? group.name() : folder(group, model);
    return folder != null && PLAIN.matcher(folder).matches()
        ? "mvn seeds:baseline -Dseeds.includes='" + folder + "/**'"
        : null;
  }

  /** The folder that has these seeds and no other. */
  private static @Nullable String folder(SeedGroup group, ReportModel model) {
    String first = group.first().path();
    int slash = first.lastIndexOf('/');
    if (slash < 0) {
      return null;
    }
    String start = first.substring(0, slash + 1);
    long inside = model.seeds().stream().filter(seed -> seed.path().startsWith(start)).count();
    boolean all = group.seeds().allMatch(seed -> seed.path().startsWith(start));
    return all && inside == group.size() ? start.substring(0, slash) : null;
  }
}
