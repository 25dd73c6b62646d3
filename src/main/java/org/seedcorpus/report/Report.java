package org.seedcorpus.report;

import java.io.IOException;
import java.nio.file.Path;
import org.seedcorpus.check.Result;

/** One format of the report. The same result gives the same bytes, whatever the machine. */
public interface Report {
  /**
   * Writes the report's files into a folder that exists.
   *
   * @throws IOException if a file cannot be written, or a seed's text cannot be read again
   */
  void write(Result result, Path directory) throws IOException;
}
