package org.seedcorpus.report.model;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.util.ArrayList;
import java.util.List;
import org.seedcorpus.text.unicode.ControlCharacters;

/** Writes several things, so that an error of the plugin in one does not keep back the others. */
public final class Attempts {
  private final List<String> failures = new ArrayList<>();

  /** Writes one thing. */
  @FunctionalInterface
  public interface Writing {
    void run() throws IOException;
  }

  /**
   * Writes one thing; remembers the reason if it cannot be made.
   *
   * @throws IOException if the file system is the reason: it would be for the others too
   */
  public void write(String what, Writing writing) throws IOException {
    try {
      writing.run();
    } catch (OutOfMemoryError e) {
      throw e;
    } catch (UncheckedIOException e) {
      Throwable cause = e.getCause();
      failed(what, cause == null ? e : cause);
    } catch (Throwable e) {
      failed(what, e);
    }
  }

  private void failed(String what, Throwable reason) throws IOException {
    // Text that has no UTF-8 form is an IOException too, but an error of ours.
    if (reason instanceof IOException io && !(io instanceof CharacterCodingException)) {
      throw io;
    }
    failures.add(what + ": " + ControlCharacters.escaped(reason.toString()));
  }

  /** Returns what was not written, each with the reason. */
  public List<String> failures() {
    return List.copyOf(failures);
  }
}
