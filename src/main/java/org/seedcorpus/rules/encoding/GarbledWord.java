package org.seedcorpus.rules.encoding;

import org.seedcorpus.text.SeedText;
import org.seedcorpus.text.charset.MojibakeDetector;
import org.seedcorpus.text.charset.MojibakeSpan;

/** The word around a C1 control: one is often half of a garbled letter, which is another fault. */
public final class GarbledWord {
  private static final int AROUND = 100;

  private GarbledWord() {}

  /** Says whether the control at the index belongs to garbled text. */
  public static boolean holds(SeedText text, int index) {
    int start = index;
    while (start > 0 && index - start < AROUND && text.charAt(start - 1) > ' ') {
      start--;
    }
    int end = index + 1;
    while (end < text.length() && end - index < AROUND && text.charAt(end) > ' ') {
      end++;
    }
    for (MojibakeSpan garbled : MojibakeDetector.find(text, start, end)) {
      if (garbled.start() <= index && index < garbled.end()) {
        return true;
      }
    }
    return false;
  }
}
