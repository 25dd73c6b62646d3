package org.seedcorpus.maven;

public final class BaselineMojo extends SeedsCheckMojo {
  @Override
  public void execute() {}
}
