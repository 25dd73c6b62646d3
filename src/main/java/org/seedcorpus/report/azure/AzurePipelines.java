package org.seedcorpus.report.azure;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.seedcorpus.report.model.ReportModel;
import org.seedcorpus.report.model.ReportedFinding;
import org.seedcorpus.rule.Location;
import org.seedcorpus.rule.Severity;
import org.seedcorpus.text.unicode.ControlCharacters;

/**
 * Logging commands for Azure Pipelines, an issue a finding: {@code ##vso[task.logissue
 * type=error;sourcepath=…;linenumber=…;columnnumber=…;code=…]message}.
 */
public final class AzurePipelines {
  /** How many issues of a severity are logged: a summary lists ten. */
  private static final int OF_A_KIND = 50;

  private AzurePipelines() {}

  /** Returns whether the build runs there. */
  public static boolean isPresent(Map<String, String> environment) {
    return "True".equalsIgnoreCase(environment.get("TF_BUILD"));
  }

  /** Returns the commands; notes are not issues there. */
  public static List<String> commands(ReportModel model) {
    List<String> commands = new ArrayList<>();
    for (Severity severity : List.of(Severity.ERROR, Severity.WARNING)) {
      model
          .findings()
          .filter(finding -> finding.severity() == severity)
          .limit(OF_A_KIND)
          .forEach(finding -> commands.add(command(finding, model)));
    }
    return commands;
  }

  private static String command(ReportedFinding finding, ReportModel model) {
    Location place = finding.place();
    // An error would fail the step; whether it fails is for the build to say.
    boolean error = finding.severity() == Severity.ERROR && model.summary().failed();
    StringBuilder command = new StringBuilder("##vso[task.logissue type=");
    command.append(error ? "error" : "warning");
    command.append(";sourcepath=").append(property(model.options().path(place.path())));
    if (!place.isFile()) {
      command.append(";linenumber=").append(place.from().line());
      command.append(";columnnumber=").append(place.from().column());
    }
    command.append(";code=").append(property(finding.finding().rule())).append(";]");
    return command.append(data(finding.message())).toString();
  }

  /** Escapes as the agent unescapes (microsoft/azure-pipelines-agent, CommandStringConvertor). */
  private static String data(String text) {
    return ControlCharacters.escaped(text)
        .replace("%", "%AZP25")
        .replace("\r", "%0D")
        .replace("\n", "%0A");
  }

  private static String property(String text) {
    return data(text).replace(";", "%3B").replace("]", "%5D");
  }
}
