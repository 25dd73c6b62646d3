package org.seedcorpus.report.model;

import java.io.IOException;
import java.nio.file.Path;
import org.seedcorpus.check.CheckResult;

/** One format of the report. The same result gives the same bytes, whatever the machine. */
public interface Report {
  /**
   * Writes the report's files into a folder that exists.
   *
   * @throws IOException if a file cannot be written, or a seed's text cannot be read again
   */
  void write(CheckResult result, Path directory) throws IOException;
}
