package org.seedcorpus.report.model;

import java.io.IOException;
import java.nio.file.Path;

/** One format of the report. The same result gives the same bytes, whatever the machine. */
public interface Report {
  /**
   * Writes the report's files into a folder that exists.
   *
   * @throws IOException if a file cannot be written
   */
  void write(ReportModel model, Path directory) throws IOException;
}
