package org.seedcorpus.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jsoup.nodes.Entities;
import org.junit.jupiter.api.Test;
import org.seedcorpus.check.CheckOptions;
import org.seedcorpus.check.CorpusChecker;
import org.seedcorpus.corpus.Entry;
import org.seedcorpus.corpus.SeedMetadata;
import org.seedcorpus.rule.Finding;
import org.seedcorpus.rule.LocatedFix;
import org.seedcorpus.rule.RuleOptions;
import org.seedcorpus.rules.Rules;
import org.seedcorpus.text.Span;

/** A character reference by name stands for the character that HTML gives it. */
class EntityConformanceTest {
  private static final CorpusChecker CHECKER =
      new CorpusChecker(
          Rules.all(RuleOptions.DEFAULT).stream()
              .filter(rule -> rule.info().id().equals("leftover-markup"))
              .toList(),
          CheckOptions.DEFAULT);

  /** The names of HTML 4.01, 24.2 to 24.4, are 252. */
  @Test
  void namesAreReplacedByTheirCharacters() throws ReflectiveOperationException {
    Map<String, String> replaced = new TreeMap<>();
    for (String name : names()) {
      LocatedFix fix = fix("It &" + name + "; sails");
      if (fix != null) {
        String replacement = fix.edits().get(0).replacement();
        assertThat(replacement).as(name).isEqualTo(Entities.getByName(name));
        replaced.put(name, replacement);
      }
    }
    assertThat(replaced).hasSizeGreaterThan(150).containsEntry("nbsp", "\u00A0");
  }

  @Test
  void whatIsNoNameIsLeftAlone() {
    for (String text : List.of("It &sails; again", "R&D; it", "&; it", "& amp; it", "&NBSPX; it")) {
      assertThat(fix(text)).as(text).isNull();
    }
  }

  private static LocatedFix fix(String text) {
    Entry entry = new Entry(1, "x.txt", "x.txt", new Span(0, 5), 1, 1, 1, SeedMetadata.NONE);
    return CHECKER.check(entry, text.getBytes(StandardCharsets.UTF_8)).findings().stream()
        .map(Finding::fix)
        .filter(Objects::nonNull)
        .findFirst()
        .orElse(null);
  }

  /** The names that jsoup knows: all of HTML. */
  private static List<String> names() throws ReflectiveOperationException {
    var field = Class.forName("org.jsoup.nodes.EntitiesData").getDeclaredField("fullPoints");
    field.setAccessible(true);
    return ((String) field.get(null))
        .lines()
        .flatMap(all -> List.of(all.split("&")).stream())
        .map(one -> one.split("=")[0])
        .filter(name -> !name.isEmpty())
        .collect(Collectors.toList());
  }
}
