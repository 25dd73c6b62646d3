package org.seedcorpus.cli;

import picocli.CommandLine.IVersionProvider;

/** The version, from the jar's manifest. */
final class Version implements IVersionProvider {
  /** Returns the version; empty outside of the jar. */
  static String ofJar() {
    String version = Version.class.getPackage().getImplementationVersion();
    return version == null ? "" : version;
  }

  @Override
  public String[] getVersion() {
    return new String[] {"seeds " + ofJar()};
  }
}
