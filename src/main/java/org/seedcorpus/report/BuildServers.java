package org.seedcorpus.report;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.seedcorpus.report.azure.AzurePipelines;
import org.seedcorpus.report.github.GitHubActions;
import org.seedcorpus.report.model.ReportModel;
import org.seedcorpus.report.teamcity.TeamCity;

/** Tells the build server on which the build runs, in its own words. */
public final class BuildServers {
  private BuildServers() {}

  /**
   * Prints what the server understands; nothing elsewhere.
   *
   * @param environment the process's environment variables
   * @param out where the server looks for commands: nothing may stand before them on a line
   * @throws IOException if a summary cannot be written
   */
  public static void tell(ReportModel model, Map<String, String> environment, PrintStream out)
      throws IOException {
    new GitHubActions(model).tell(environment, out);
    if (AzurePipelines.isPresent(environment)) {
      print(AzurePipelines.commands(model), out);
    }
    if (TeamCity.isPresent(environment)) {
      print(TeamCity.messages(model), out);
    }
  }

  private static void print(List<String> commands, PrintStream out) {
    StringBuilder lines = new StringBuilder();
    commands.forEach(command -> lines.append(command).append('\n'));
    out.writeBytes(lines.toString().getBytes(StandardCharsets.UTF_8));
    out.flush();
  }
}
