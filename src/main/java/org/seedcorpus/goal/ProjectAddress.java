package org.seedcorpus.goal;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Properties;

/** Where the plugin is documented, as its POM says. */
final class ProjectAddress {
  private ProjectAddress() {}

  /** Returns an absolute address. */
  static String url() {
    Properties project = new Properties();
    try (InputStream in = ProjectAddress.class.getResourceAsStream("project.properties")) {
      if (in == null) {
        throw new IllegalStateException("missing resource project.properties");
      }
      project.load(in);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return project.getProperty("url", "");
  }
}
