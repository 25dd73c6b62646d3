package org.seedcorpus.cli;

import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.seedcorpus.report.model.CommandSyntax;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/**
 * What the help says of options and commands that say nothing themselves: what the plugin's
 * descriptor says of the parameters and goals of the same names.
 */
final class ParameterHelp {
  private static final String DESCRIPTOR = "/META-INF/maven/plugin.xml";

  private ParameterHelp() {}

  /** Describes a command, its options, and the commands below it. */
  static void describe(CommandSpec command) {
    command.subcommands().values().forEach(below -> describe(below.getCommandSpec()));
    command.usageMessage().abbreviateSynopsis(true);
    Map<String, String> descriptions = ofGoal(command.name());
    String goal = descriptions.get("");
    if (command.usageMessage().description().length == 0 && goal != null) {
      command.usageMessage().description(goal);
    }
    for (OptionSpec option : List.copyOf(command.options())) {
      String text = descriptions.get(OptionNames.parameter(option.longestName()));
      if (option.description().length == 0 && text != null) {
        command.remove(option);
        command.add(option.toBuilder().description(text.replace("%", "%%")).build());
      }
    }
  }

  /** Returns descriptions by parameter; that of the goal by the empty name. */
  static Map<String, String> ofGoal(String name) {
    Map<String, String> descriptions = new HashMap<>();
    try (InputStream in = ParameterHelp.class.getResourceAsStream(DESCRIPTOR)) {
      NodeList goals =
          DocumentBuilderFactory.newInstance()
              .newDocumentBuilder()
              .parse(in)
              .getElementsByTagName("mojo");
      for (int g = 0; g < goals.getLength(); g++) {
        Element goal = (Element) goals.item(g);
        if (child(goal, "goal").equals(name)) {
          descriptions.put("", CommandSyntax.COMMAND.text(child(goal, "description")));
          NodeList parameters = goal.getElementsByTagName("parameter");
          for (int p = 0; p < parameters.getLength(); p++) {
            Element parameter = (Element) parameters.item(p);
            if (child(parameter, "editable").equals("true")) {
              descriptions.put(
                  child(parameter, "name"),
                  CommandSyntax.COMMAND.text(child(parameter, "description")));
            }
          }
        }
      }
    } catch (IOException | SAXException | ParserConfigurationException e) {
      throw new IllegalStateException(DESCRIPTOR, e); // it is in the jar
    }
    return descriptions;
  }

  private static String child(Element parent, String name) {
    for (Node one = parent.getFirstChild(); one != null; one = one.getNextSibling()) {
      if (one.getNodeName().equals(name)) {
        return one.getTextContent();
      }
    }
    return "";
  }
}
