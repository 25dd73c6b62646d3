package org.seedcorpus.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.seedcorpus.check.SeedProfile.Direction;
import org.seedcorpus.check.SeedProfile.LineEnds;
import org.seedcorpus.corpus.Entry;
import org.seedcorpus.corpus.SeedMetadata;
import org.seedcorpus.rule.SeedContext.LanguageFrom;
import org.seedcorpus.text.Span;
import org.seedcorpus.text.language.Language;

class SeedProfilesTest {
  private static final Entry ENTRY = entry(null);

  private static Entry entry(@Nullable String headline) {
    SeedMetadata declared = new SeedMetadata(null, null, headline, null, null, null);
    return new Entry(1, "a.txt", "a.txt", new Span(0, 5), 1, 1, 1, declared);
  }

  private static SeedProfile profile(
      int number, @Nullable String headline, @Nullable String source) {
    return new SeedProfile(
        Language.of(number % 2 == 0 ? "ar" : "en"),
        LanguageFrom.values()[number % 4],
        "UTF-8",
        number % 3 == 0,
        number % 5 == 0,
        LineEnds.values()[number % LineEnds.values().length],
        Direction.values()[number % Direction.values().length],
        number,
        Integer.MAX_VALUE - number,
        127 + number,
        128 + number,
        headline,
        source,
        number + 1,
        0);
  }

  @Test
  void profilesAreReadAsTheyWereAdded() {
    Random random = new Random(5);
    SeedProfiles profiles = new SeedProfiles();
    List<@Nullable SeedProfile> expected = new ArrayList<>();
    for (int i = 0; i < 25_000; i++) {
      StringBuilder headline = new StringBuilder();
      for (int n = random.nextInt(30); n > 0; n--) {
        headline.append((char) random.nextInt(0x10000)); // lone surrogates too
      }
      SeedProfile profile =
          i % 100 == 7
              ? null
              : profile(
                  i,
                  i % 9 == 0 ? null : headline.toString(),
                  i % 4 == 0 ? null : "Harbour Times " + random.nextInt(15_000));
      expected.add(profile);
      profiles.add(profile, ENTRY);
    }
    for (int i = 0; i < expected.size(); i++) {
      assertThat(profiles.get(i, ENTRY)).isEqualTo(expected.get(i));
    }
  }

  @Test
  void aHeadlineMayBeLongerThanAnyChunk() {
    SeedProfiles profiles = new SeedProfiles();
    List<SeedProfile> expected = new ArrayList<>();
    for (int i = 0; i < 12; i++) {
      expected.add(profile(i, "ب".repeat(i % 3 == 1 ? 3_000_000 : 9), "Source"));
      profiles.add(expected.get(i), ENTRY);
    }
    for (int i = 0; i < expected.size(); i++) {
      assertThat(profiles.get(i, ENTRY)).isEqualTo(expected.get(i));
    }
  }

  @Test
  void aHeadlineThatTheIndexDeclaresIsThereOnce() {
    SeedProfiles profiles = new SeedProfiles();
    Entry entry = entry("The ferry sails");
    SeedProfile profile = profile(1, String.valueOf("The ferry sails".toCharArray()), null);
    profiles.add(profile, entry);
    assertThat(profiles.get(0, entry)).isEqualTo(profile);
    SeedProfile read = Objects.requireNonNull(profiles.get(0, entry));
    assertThat(read.headline()).isSameAs(entry.declared().headline());
  }
}
