package org.seedcorpus.fuzz;

import java.util.Locale;

/**
 * What is fuzzed. Jazzer calls {@code fuzzerTestOneInput} with the target that the system property
 * {@code fuzz.target} names.
 */
public enum FuzzTarget {
  DECODER(DecoderProperties::check),
  INDEX(IndexProperties::check),
  SEED_BYTES(SeedProperties::check),
  SEED_TEXT(choices -> SeedProperties.check(HostileText.of(choices))),
  REPORTS(choices -> ReportProperties.check(HostileText.of(choices)));

  private final Property property;

  /** Throws if an input does not have a property. */
  @FunctionalInterface
  interface Property {
    void check(byte[] input) throws Exception;
  }

  FuzzTarget(Property property) {
    this.property = property;
  }

  void check(byte[] input) throws Exception {
    property.check(input);
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
