package org.seedcorpus.maven;

public final class IndexMojo extends SeedsMojo {
  @Override
  public void execute() {}
}
