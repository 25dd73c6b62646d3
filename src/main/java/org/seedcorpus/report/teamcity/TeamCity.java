package org.seedcorpus.report.teamcity;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.seedcorpus.report.model.ReportModel;
import org.seedcorpus.report.model.ReportedFinding;
import org.seedcorpus.report.model.RuleTotals;
import org.seedcorpus.text.unicode.ControlCharacters;

/** Service messages for TeamCity: an inspection a finding. */
public final class TeamCity {
  /** How many findings are reported: each is kept in the server's database. */
  private static final int MOST = 1_000;

  private TeamCity() {}

  /** Returns whether the build runs there. */
  public static boolean isPresent(Map<String, String> environment) {
    return environment.containsKey("TEAMCITY_VERSION");
  }

  /** Returns the messages: the types of inspections first, then the worst findings. */
  public static List<String> messages(ReportModel model) {
    List<String> messages = new ArrayList<>();
    for (RuleTotals.Total total : model.totals().rules()) {
      if (total.all() > 0) {
        messages.add(
            message(
                "inspectionType",
                "id",
                total.id(),
                "name",
                total.rule().page().title(),
                "description",
                total.rule().page().summary(),
                "category",
                "Seeds: " + total.rule().family()));
      }
    }
    model
        .findings()
        .sorted(Comparator.comparing(ReportedFinding::severity))
        .limit(MOST)
        .forEach(
            finding ->
                messages.add(
                    message(
                        "inspection",
                        "typeId",
                        finding.finding().rule(),
                        "message",
                        finding.message(),
                        "file",
                        model.options().path(finding.place().path()),
                        "line",
                        Integer.toString(finding.place().from().line()),
                        "SEVERITY",
                        finding.severity().name())));
    return messages;
  }

  private static String message(String name, String... attributes) {
    StringBuilder message = new StringBuilder("##teamcity[").append(name);
    for (int i = 0; i < attributes.length; i += 2) {
      message.append(' ').append(attributes[i]).append("='");
      message.append(escaped(ControlCharacters.escaped(attributes[i + 1]))).append('\'');
    }
    return message.append(']').toString();
  }

  /** Escapes values of service messages. */
  private static String escaped(String text) {
    StringBuilder out = new StringBuilder();
    for (char c : text.toCharArray()) {
      switch (c) {
        case '|', '\'', '[', ']' -> out.append('|').append(c);
        case '\n' -> out.append("|n");
        case '\r' -> out.append("|r");
        default -> {
          if (c < 0x7F) {
            out.append(c);
          } else {
            out.append("|0x%04X".formatted((int) c));
          }
        }
      }
    }
    return out.toString();
  }
}
