package org.seedcorpus.cli;

import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.io.UnsupportedEncodingException;
import java.nio.charset.Charset;

/**
 * The standard streams of the process.
 *
 * @param in for documents
 * @param out for findings
 * @param err for why the command cannot run
 * @param charset the one that the terminal shows
 */
record Streams(InputStream in, OutputStream out, OutputStream err, Charset charset) {
  /** Returns those of this process. */
  static Streams ofProcess() {
    return new Streams(
        new FileInputStream(FileDescriptor.in),
        new FileOutputStream(FileDescriptor.out),
        new FileOutputStream(FileDescriptor.err),
        terminal());
  }

  /** A property since Java 19, before that of the console only. */
  private static Charset terminal() {
    String name =
        System.getProperty("stdout.encoding", System.getProperty("sun.stdout.encoding", ""));
    return name.isEmpty() ? Charset.defaultCharset() : Charset.forName(name);
  }

  /** Returns standard output for lines of text. */
  PrintStream lines() {
    return print(out);
  }

  /** Returns standard error for lines of text. */
  PrintStream errors() {
    return print(err);
  }

  private PrintStream print(OutputStream stream) {
    try {
      return new PrintStream(stream, true, charset.name());
    } catch (UnsupportedEncodingException e) {
      throw new UncheckedIOException(e); // the charset exists
    }
  }
}
