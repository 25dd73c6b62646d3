package org.seedcorpus.goal;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.seedcorpus.check.CheckResult;
import org.seedcorpus.rule.Finding;
import org.seedcorpus.rule.Severity;

/**
 * What fails a build.
 *
 * @param failOn the lowest severity that does; empty if nothing does
 * @param maxErrors how many errors are tolerated
 * @param maxWarnings how many warnings are tolerated; negative for any number, unless {@code
 *     failOn} includes warnings
 */
public record FailurePolicy(Optional<Severity> failOn, int maxErrors, int maxWarnings) {

  public static FailurePolicy of(
      Preset preset, @Nullable String failOn, int maxErrors, int maxWarnings) throws GoalException {
    Optional<Severity> severity =
        failOn == null
            ? Optional.of(preset.failOn())
            : EnumParameter.severity("failOn", failOn, "never");
    if (maxErrors < 0) {
      throw new GoalException("maxErrors must be 0 or more, not " + maxErrors);
    }
    if (maxWarnings < -1) {
      throw new GoalException(
          "maxWarnings must be 0 or more, or -1 for no limit, not " + maxWarnings);
    }
    return new FailurePolicy(severity, maxErrors, maxWarnings);
  }

  /** Returns the lowest severity of findings because of which a seed is not sound. */
  public Severity lowest() {
    return failOn.orElse(Severity.ERROR);
  }

  private static boolean isCountedNote(Finding finding) {
    return finding.severity() == Severity.INFO && finding.accepted() == null;
  }

  /** Returns the lowest severity that fails the build with these findings. */
  public @Nullable Severity failOn(CheckResult result) {
    boolean hasNotes =
        lowest() == Severity.INFO && result.findings().anyMatch(FailurePolicy::isCountedNote);
    return failOn(result.count(Severity.ERROR), result.count(Severity.WARNING), hasNotes);
  }

  /**
   * Says which parameter decided, if the result is another one than errors alone would give.
   *
   * @param isFailed whether the build fails
   * @return what follows the result in a sentence; empty if there is nothing to say
   */
  String decision(CheckResult result, boolean isFailed, GoalLog log) {
    int errors = result.count(Severity.ERROR);
    if (!isFailed) {
      return errors == 0
          ? ""
          : failOn.isEmpty()
              ? "; the build goes on, because %s is never"
                  .formatted(log.syntax().parameter("failOn"))
              : allows("maxErrors", maxErrors, log);
    }
    if (errors > maxErrors) {
      return maxErrors == 0 ? "" : allows("maxErrors", maxErrors, log);
    }
    if (result.count(Severity.WARNING) > Math.max(0, maxWarnings)) {
      return maxWarnings >= 0
          ? allows("maxWarnings", maxWarnings, log)
          : "; warnings fail this build";
    }
    return "; notes fail this build";
  }

  private static String allows(String parameter, int most, GoalLog log) {
    return "; %s allows %s".formatted(log.syntax().parameter(parameter), most);
  }

  /** Returns the lowest severity that fails the build with these numbers of findings. */
  public @Nullable Severity failOn(int errors, int warnings, boolean hasNotes) {
    if (failOn.isEmpty()) {
      return null;
    }
    Severity lowest = failOn.get();
    if (lowest == Severity.INFO && hasNotes) {
      return Severity.INFO;
    }
    boolean isLimited = lowest != Severity.ERROR || maxWarnings >= 0;
    if (isLimited && warnings > Math.max(0, maxWarnings)) {
      return Severity.WARNING;
    }
    boolean hasTolerated = lowest != Severity.ERROR && warnings > 0;
    if (errors > maxErrors) {
      return hasTolerated ? Severity.ERROR : lowest;
    }
    return hasTolerated || errors > 0 ? null : lowest;
  }
}
