package org.seedcorpus.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SeedFileFilterTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "a.txt",
        "news/a",
        "خبر.txt",
        "security.txt",
        "story.md",
        ".hidden",
        "licence.txt",
        "Changes2.txt"
      })
  void mayBeSeeds(String path) {
    assertThat(SeedFileFilter.isSeed(path, "INDEX.md")).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "INDEX.md",
        "news/INDEX.md",
        "README.md",
        "readme",
        "ReadMe.txt",
        "README.ar.md",
        "LICENSE",
        "LICENCE.txt",
        "CHANGELOG.md",
        "SECURITY.txt",
        "Makefile",
        "photo.jpg",
        "PHOTO.JPG"
      })
  void accompanyThem(String path) {
    assertThat(SeedFileFilter.isSeed(path, "INDEX.md")).isFalse();
  }

  @Test
  void extensions() {
    assertThat(SeedFileFilter.extension("news.old/a.TXT")).isEqualTo("txt");
    assertThat(SeedFileFilter.extension("news.old/a")).isEmpty();
    assertThat(SeedFileFilter.extension("a/.gitignore")).isEmpty();
    assertThat(SeedFileFilter.extension("a.")).isEmpty();
    assertThat(SeedFileFilter.last("a/b/c.txt")).isEqualTo("c.txt");
    assertThat(SeedFileFilter.last("c.txt")).isEqualTo("c.txt");
  }

  @Test
  void plainTextAndData() {
    assertThat(SeedFileFilter.isPlainText("a.Markdown")).isTrue();
    assertThat(SeedFileFilter.isPlainText("a.html")).isFalse();
    assertThat(SeedFileFilter.isStructured("a.json")).isTrue();
    assertThat(SeedFileFilter.isStructured("a.txt")).isFalse();
    assertThat(SeedFileFilter.isSeed("a.json", "INDEX.md")).isFalse();
  }
}
