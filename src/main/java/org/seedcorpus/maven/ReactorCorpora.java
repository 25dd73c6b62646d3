package org.seedcorpus.maven;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.model.Plugin;
import org.apache.maven.model.PluginExecution;
import org.apache.maven.project.MavenProject;
import org.codehaus.plexus.util.xml.Xpp3Dom;
import org.jspecify.annotations.Nullable;

/** The corpora of all projects of a build, each once. */
final class ReactorCorpora {
  private static final String GROUP = "org.seedcorpus";
  private static final String ARTIFACT = "seeds-maven-plugin";
  private static final String GOAL = "check";

  private final Map<Object, Source> byFile = new LinkedHashMap<>();
  private final Properties command;

  /**
   * A corpus.
   *
   * @param index the index's path in the folder
   */
  record Source(Path folder, String index) {}

  private ReactorCorpora(Properties command) {
    this.command = command;
  }

  /** Returns the corpora whose folder exists, in the order of the build. */
  static List<Source> of(MavenSession session) throws IOException {
    ReactorCorpora all = new ReactorCorpora(session.getUserProperties());
    for (MavenProject project : session.getProjects()) {
      List<Xpp3Dom> configurations = configurations(project);
      for (Xpp3Dom configuration : configurations) {
        all.add(project, configuration);
      }
      if (configurations.isEmpty()) {
        all.add(project, null);
      }
    }
    return List.copyOf(all.byFile.values());
  }

  private static List<Xpp3Dom> configurations(MavenProject project) {
    List<Xpp3Dom> configurations = new ArrayList<>();
    Plugin plugin = project.getPlugin(GROUP + ":" + ARTIFACT);
    for (PluginExecution one :
        plugin == null ? List.<PluginExecution>of() : plugin.getExecutions()) {
      if (one.getGoals().contains(GOAL)) {
        Xpp3Dom configuration = project.getGoalConfiguration(GROUP, ARTIFACT, one.getId(), GOAL);
        configurations.add(configuration == null ? new Xpp3Dom("configuration") : configuration);
      }
    }
    return configurations;
  }

  private void add(MavenProject project, @Nullable Xpp3Dom configuration) throws IOException {
    File base = project.getBasedir();
    if (base == null) {
      return;
    }
    Path folder =
        base.toPath().resolve(value(project, configuration, "directory", "seeds")).normalize();
    String name = value(project, configuration, "index", "INDEX.md");
    if (Files.isDirectory(folder)) {
      byFile.putIfAbsent(List.of(folder.toRealPath(), name), new Source(folder, name));
    }
  }

  /** Returns a parameter as Maven resolves it: of the POM, the command line, a property. */
  private String value(
      MavenProject project, @Nullable Xpp3Dom configuration, String name, String otherwise) {
    Xpp3Dom child = configuration == null ? null : configuration.getChild(name);
    String configured = child == null ? null : child.getValue();
    if (configured != null && !configured.isBlank()) {
      return configured.strip();
    }
    String property = "seeds." + name;
    return command.getProperty(property, project.getProperties().getProperty(property, otherwise));
  }
}
