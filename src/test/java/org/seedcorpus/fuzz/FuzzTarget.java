package org.seedcorpus.fuzz;

import java.util.Locale;

/**
 * What is fuzzed. Jazzer calls {@code fuzzerTestOneInput} with the target that the system property
 * {@code fuzz.target} names.
 */
public enum FuzzTarget {
  DECODER,
  INDEX,
  SEED_BYTES,
  SEED_TEXT,
  REPORTS,
  FIX,
  BASELINE,
  READERS;

  /** Throws if an input does not have the properties of the target. */
  void check(byte[] input) throws Exception {
    switch (this) {
      case DECODER -> DecoderProperties.check(input);
      case INDEX -> IndexProperties.check(input);
      case SEED_BYTES -> SeedProperties.check(input);
      case SEED_TEXT -> SeedProperties.check(HostileText.of(input));
      case REPORTS -> ReportProperties.check(HostileText.of(input));
      case FIX -> FixProperties.check(HostileText.of(input));
      case BASELINE -> KnownProperties.checkBaseline(HostileText.of(input));
      case READERS -> KnownProperties.checkReaders(input);
    }
  }

  /** Returns the name of the folder of the target’s corpus. */
  String folder() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** Called by Jazzer. */
  public static void fuzzerTestOneInput(byte[] input) throws Exception {
    valueOf(System.getProperty("fuzz.target", "")).check(input);
  }
}
