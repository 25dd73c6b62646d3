package org.seedcorpus.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.seedcorpus.check.CheckOptions;
import org.seedcorpus.check.CorpusChecker;
import org.seedcorpus.corpus.index.CorpusReader;
import org.seedcorpus.rule.RuleOptions;
import org.seedcorpus.rules.duplicates.DuplicatesRules;
import org.seedcorpus.rules.structure.StructureRules;

/** The rules that look at all seeds together. */
class CorpusRulesTest {
  @TempDir private Path folder = Path.of("");

  private final List<String> seeds = new ArrayList<>();

  private void add(String headline, String body, String source) {
    seeds.add(headline + "\n\n" + body + "\n\n" + source + "\n");
  }

  /** Returns {@code 3 rule-id severity} for each finding of these rules, by number of the seed. */
  private List<String> check(List<String> sources) throws IOException, InterruptedException {
    StringBuilder index = new StringBuilder();
    for (int i = 0; i < seeds.size(); i++) {
      Files.writeString(folder.resolve(i + ".txt"), seeds.get(i));
      index.append("- [").append(i).append(".txt](").append(i).append(".txt)\n");
    }
    Files.writeString(folder.resolve("INDEX.md"), index.toString());
    return new CorpusChecker(
            Stream.of(
                    StructureRules.all(new RuleOptions(sources, null, true, true)),
                    DuplicatesRules.all())
                .flatMap(List::stream)
                .toList(),
            new CheckOptions(java.util.Map.of(), null, 2, CheckOptions.MAX_SEED_SIZE))
        .check(CorpusReader.read(folder, "INDEX.md"))
        .findings()
        .map(
            finding ->
                finding.place().path().replace(".txt", " ")
                    + finding.rule()
                    + " "
                    + finding.severity().id())
        .toList();
  }

  private static String words(int seed, int count) {
    Random random = new Random(seed);
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < count; i++) {
      text.append("word").append(random.nextInt(100_000)).append(' ');
    }
    return text.toString().strip();
  }

  @Test
  void aFirstLineThatManySeedsShareIsNoHeadline() throws Exception {
    for (int i = 0; i < 4; i++) {
      add("Harbour Times", "Report " + words(i, 20), "Harbour Times");
    }
    add("Bridge opens", "Report " + words(9, 20), "Harbour Times");
    add("Bridge opens", "Report " + words(8, 20), "Harbour Times"); // twice is chance
    assertThat(check(List.of()))
        .containsExactly(
            "0 headline-repeated warning",
            "1 headline-repeated warning",
            "2 headline-repeated warning",
            "3 headline-repeated warning");
  }

  @Test
  void copiesAreFoundWhateverTheirMarksAndCase() throws Exception {
    add("افتتاح الجسر", "عاد الجسر إلى العمل يوم الجمعة", "الميناء");
    add("Bridge opens", "The first cars crossed on Friday", "Harbour Times");
    add("افتتاح الجسر", "عادَ الجســر إلى العمل  يومَ الجمعة", "الميناء");
    add("BRIDGE OPENS", "The first cars crossed on Friday!", "Harbour Times");
    add("Bridge closes", "The last cars crossed on Friday", "Harbour Times");
    assertThat(check(List.of()))
        .containsExactly("2 duplicate-seed warning", "3 duplicate-seed warning");
  }

  @Test
  void copiesAreFoundWhateverTheirNormalizationAndKeyboard() throws Exception {
    add("די בריק איז אָפֿן", "דער ראָש־העיר האָט געעפֿנט די נײַע בריק", "שטאָט־צײַטונג");
    add("پل تازه باز شد", "شهردار گفت که پل تازه کامل است و یک سال زودتر باز شد", "روزنامه شهر");
    add("Café öffnet", "Das Café am Hafen öffnet früher", "Hafenbote");
    for (int i = 0; i < 3; i++) {
      seeds.add(java.text.Normalizer.normalize(seeds.get(i), java.text.Normalizer.Form.NFD));
    }
    seeds.set(4, seeds.get(1).replace('ی', 'ي').replace('ک', 'ك'));
    assertThat(check(List.of()))
        .containsExactly(
            "3 duplicate-seed warning", "4 duplicate-seed warning", "5 duplicate-seed warning");
  }

  @Test
  void aLineOfManySeedsIsBoilerplate() throws Exception {
    for (int i = 0; i < 20; i++) {
      add("Report " + i, "Report " + words(i, 20) + "\n\nFollow us on our page", "Harbour Times");
    }
    add("Other", "Report " + words(99, 20), "Harbour Times");
    assertThat(check(List.of()))
        .hasSize(20)
        .startsWith("0 boilerplate warning", "1 boilerplate info")
        .endsWith("19 boilerplate info");
  }

  @Test
  void aLineOfFewSeedsIsNoBoilerplate() throws Exception {
    for (int i = 0; i < 40; i++) {
      String line = i < 19 ? "Follow us on our page" : "Nobody knows " + words(i, 3);
      add("Report " + i, "Report " + words(i, 20) + "\n\n" + line, "Harbour Times");
    }
    assertThat(check(List.of())).isEmpty();
  }

  @Test
  void wordsAtTheEndOfManyBodiesAreBoilerplate() throws Exception {
    for (int i = 0; i < 30; i++) {
      String footer = i % 3 == 0 ? "" : " The post Report " + i + " appeared first on City News.";
      add("Report " + i, "Report " + words(i, 20) + "." + footer, "Harbour Times");
    }
    assertThat(check(List.of()))
        .hasSize(20)
        .startsWith("1 boilerplate warning", "2 boilerplate info", "4 boilerplate info");
  }

  @Test
  void tagsAreBoilerplate() throws Exception {
    for (int i = 0; i < 24; i++) {
      add("خبر " + i, "عاد القطار " + words(i, 20) + "\n\nسمات " + words(i, 4), "الميناء");
    }
    assertThat(check(List.of())).hasSize(24).startsWith("0 boilerplate warning");
  }

  @Test
  void bodiesThatBeginWithATownAndAnAgencyAreNone() throws Exception {
    for (int i = 0; i < 30; i++) {
      add("Report " + i, "LINDMAR (City Agency) - Report " + words(i, 20), "Harbour Times");
    }
    assertThat(check(List.of())).isEmpty();
  }

  @Test
  void versionsOfAReportAreFound() throws Exception {
    String body = words(1, 400);
    add("One", body, "Source");
    add("Two", words(2, 400), "Source");
    add("Three", body.replaceFirst("word\\d+ word\\d+", "other words"), "Source");
    add("Four", body.substring(0, body.length() / 2), "Source"); // half is not nine tenths
    assertThat(check(List.of())).containsExactly("2 near-duplicate-seed info");
  }

  @Test
  void onlyKnownPublishersPassWhereSomeAreConfigured() throws Exception {
    add("One", "Report " + words(1, 20), "المصدر: رويترز");
    add("Two", "Report " + words(2, 20), "روتيرز");
    add("Three", "Report " + words(3, 20), "Harbour Times");
    add("Four", "Report " + words(4, 20), "https://example.org/a");
    assertThat(check(List.of("رويترز", "example.org")))
        .containsExactly("1 source-unknown error", "2 source-unknown error");
  }

  @Test
  void aRareSpellingOfAFrequentPublisherIsNoted() throws Exception {
    for (int i = 0; i < 25; i++) {
      add("Report " + i, "Report " + words(i, 20), "رويترز");
    }
    add("Last", "Report " + words(99, 20), "روتيرز");
    add("Other", "Report " + words(98, 20), "الميناء");
    assertThat(check(List.of())).containsExactly("25 source-unknown info");
  }

  @Test
  void aKnownPublisherMayHaveATownOrADateBesideIt() throws Exception {
    add("One", "Report " + words(1, 20), "رويترز، القاهرة");
    add("Two", "Report " + words(2, 20), "Harbour Times, 12 March");
    add("Three", "Report " + words(3, 20), "Harbour Timeses");
    assertThat(check(List.of("رويترز", "Harbour Times"))).containsExactly("2 source-unknown error");
  }

  @Test
  void publishersWithSimilarNamesAreNoSlips() throws Exception {
    List<String> others =
        List.of(
            "NBC News", "BBC New", "Al-Masri 2", "Canal 2", "وكالة 2", "Harbour Daily", "Barbour");
    int number = 0;
    for (String often : List.of("BBC News", "Al-Masry", "Canal 1", "وكالة 1", "Harbour")) {
      for (int i = 0; i < 25; i++) {
        add("Report " + number, "Report " + words(++number, 20), often);
      }
    }
    for (String other : others) {
      add("Report " + number, "Report " + words(++number, 20), other);
    }
    assertThat(check(List.of())).isEmpty();
  }

  @Test
  void aPublisherAsFirstLineIsFoundInALargeCorpus() throws Exception {
    for (int i = 0; i < 100; i++) {
      add(i % 33 == 0 ? "Harbour Times" : "Report " + i, words(i, 20), "Source: Harbour Times");
    }
    for (int i = 0; i < 3; i++) {
      add("Weather", words(200 + i, 20), "Harbour Times"); // a column
    }
    assertThat(check(List.of()))
        .containsExactly(
            "0 headline-repeated warning",
            "33 headline-repeated warning",
            "66 headline-repeated warning",
            "99 headline-repeated warning");
  }

  @Test
  void whatTwoSeedsShareAsideFromTheTextMakesNoCopies() throws Exception {
    add("Weather", "Rain in the morning", "Harbour Times");
    add("Weather", "Sun in the morning", "Harbour Times");
    add("Tide", "High at 7:10", "Harbour Times");
    add("Tide", "High at 7:40", "Harbour Times");
    assertThat(check(List.of())).isEmpty();
  }

  private static final List<String> GLOSSARY =
      List.of(
          "Abutment of stone",
          "Berth",
          "Canal lock",
          "Dredger",
          "Embankment",
          "Ferry slip",
          "Gangway",
          "Hull plates",
          "Isthmus",
          "Jetty",
          "Keel",
          "Landing",
          "Mooring",
          "Nautical",
          "Oarlock",
          "Pontoon",
          "Quay wall",
          "Rudder",
          "Sluice gate",
          "Tide mill");

  @Test
  void lastLinesThatAllDifferAreNoSources() throws Exception {
    for (int i = 0; i < 20; i++) {
      add("Report " + i, "Report " + words(i, 20), GLOSSARY.get(i));
    }
    assertThat(check(List.of())).containsExactly("INDEX.mdsource-missing warning");
    seeds.remove(19);
    assertThat(check(List.of())).isEmpty(); // 19 may have a source each
    add("Last", "Report " + words(19, 20), "Berth");
    assertThat(check(List.of())).isEmpty(); // a source recurs
    seeds.remove(19);
    add("Last", "Report " + words(19, 20), "Source: Tide mill");
    assertThat(check(List.of())).isEmpty(); // one is sure
  }

  @Test
  void aPublisherWithATownOrADateRecurs() throws Exception {
    for (int i = 0; i < 20; i++) {
      add("Report " + i, "Report " + words(i, 20), "Harbour Times, " + GLOSSARY.get(i));
    }
    assertThat(check(List.of())).isEmpty();
    seeds.clear();
    for (int i = 0; i < 20; i++) {
      add("Report " + i, "Report " + words(i, 20), "https://example.org/" + i);
    }
    assertThat(check(List.of())).isEmpty();
  }

  @Test
  void aPublisherWithAMarkTooManyIsASource() throws Exception {
    add("One", "Report " + words(1, 20), "HARBOUR TIMES");
    add("Two", "Report " + words(2, 20), "HARBOUR TIMES...");
    add("Three", "Report " + words(3, 20), "Harbour Daily...");
    add("Four", "Report " + words(4, 20), "صحيفة الميناء");
    add("Five", "Report " + words(5, 20), "صحيفة الميناء.");
    assertThat(check(List.of())).containsExactly("2 source-missing error");
  }
}
