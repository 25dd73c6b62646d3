package org.seedcorpus.report.model;

import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.seedcorpus.rule.Finding;
import org.seedcorpus.rule.Fix;
import org.seedcorpus.rule.LocatedFix;

/** The commands that fix or accept all findings of a rule, in the words of Maven. */
public final class Remedies {
  private final Map<String, Fix.Safety> fixable = new HashMap<>();
  private int safe;

  Remedies(Stream<ReportedFinding> findings) {
    findings.map(ReportedFinding::finding).filter(one -> one.accepted() == null).forEach(this::add);
  }

  private void add(Finding finding) {
    LocatedFix fix = finding.fix();
    if (fix != null) {
      fixable.merge(finding.rule(), fix.safety(), Remedies::safer);
      safe += fix.safety() == Fix.Safety.SAFE ? finding.occurrences() : 0;
    }
  }

  /** Returns how many findings can be fixed without a decision. */
  public int safe() {
    return safe;
  }

  private static Fix.Safety safer(Fix.Safety one, Fix.Safety other) {
    return one == Fix.Safety.SAFE ? one : other;
  }

  /** Returns the command that fixes what it can; null if no finding has a fix. */
  public @Nullable String fix(String rule) {
    Fix.Safety safety = fixable.get(rule);
    if (safety == null) {
      return null;
    }
    String suggested = safety == Fix.Safety.SAFE ? "" : "-Dseeds.suggested ";
    return "mvn seeds:fix " + suggested + "-Dseeds.only=" + rule;
  }

  /** Returns the parameter that accepts them all, with its value. */
  public String accept(String rule) {
    return switch (rule) {
      case "source-missing" -> "seeds.requireSource=false";
      case "headline-missing", "headline-too-long" -> "seeds.requireHeadline=false";
      default -> "seeds.rules=" + rule + "=off";
    };
  }

  /** Returns both in a sentence. */
  String sentence(String rule) {
    String accept = accept(rule);
    String fix = fix(rule);
    if (rule.equals("source-missing")) {
      return "If the seeds have no source lines, set %s.".formatted(accept);
    } else if (accept.contains("requireHeadline")) {
      return "If the seeds have no headlines, set %s.".formatted(accept);
    }
    return fix == null
        ? "Correct the conversion that causes it, or accept it with %s.".formatted(accept)
        : "Run %s, or accept it with %s.".formatted(fix, accept);
  }
}
