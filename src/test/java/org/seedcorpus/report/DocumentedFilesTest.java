package org.seedcorpus.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Every file that the documentation names exists: in the repository, or among the reports. */
class DocumentedFilesTest {
  private static final Pattern LINK = Pattern.compile("\\]\\(([^)\\s]+)\\)");
  private static final Pattern REPORT = Pattern.compile("target/seeds-report/([\\w.-]+)");
  private static final Pattern CODE = Pattern.compile("(?ms)^(?:```.*?^```$)|(`[^`\n]*`)");

  @TempDir private Path work = Path.of("target");

  private static List<Path> pages() throws IOException {
    List<Path> pages = new ArrayList<>();
    for (String folder : List.of(".", "docs")) {
      try (Stream<Path> files = Files.list(Path.of(folder))) {
        files.filter(file -> file.toString().endsWith(".md")).sorted().forEach(pages::add);
      }
    }
    return pages;
  }

  @Test
  void linksLeadToFilesAndHeadings() throws IOException {
    for (Path page : pages()) {
      String text = CODE.matcher(Files.readString(page)).replaceAll("");
      Matcher link = LINK.matcher(text);
      while (link.find()) {
        String target = link.group(1);
        if (target.startsWith("https:")) {
          continue;
        }
        String[] parts = target.split("#", 2);
        Path file = parts[0].isEmpty() ? page : page.resolveSibling(parts[0]);
        assertThat(file).as("%s: %s", page, target).exists();
        if (parts.length == 2) {
          assertThat(anchors(file)).as("%s: %s", page, target).contains(parts[1]);
        }
      }
    }
  }

  /** The anchors of the headings, as GitHub makes them. */
  private static Set<String> anchors(Path page) throws IOException {
    return Files.readString(page)
        .lines()
        .filter(line -> line.matches("#+ .*"))
        .map(line -> line.replaceFirst("#+ ", "").toLowerCase(java.util.Locale.ROOT))
        .map(line -> line.replaceAll("[^\\w -]", "").replace(' ', '-'))
        .collect(Collectors.toSet());
  }

  @Test
  void reportsThatAreNamedAreWrittenAndTheOtherWayRound() throws Exception {
    Path reports = work.resolve("reports");
    SampleCorpus corpus = SampleCorpus.small(work.resolve("seeds"));
    corpus.report(reports, "en", false);
    Set<String> written;
    try (Stream<Path> files = Files.list(reports)) {
      written =
          files
              .map(file -> file.getFileName().toString())
              .filter(name -> name.contains("."))
              .collect(Collectors.toCollection(TreeSet::new));
    }
    assertThat(written).hasSizeGreaterThan(6);
    String formats = Files.readString(Path.of("docs/formats.md"));
    written.forEach(name -> assertThat(formats).contains("`" + name + "`"));
    for (Path page : pages()) {
      Matcher name = REPORT.matcher(Files.readString(page));
      while (name.find()) {
        assertThat(written).as(page.toString()).contains(name.group(1));
      }
    }
  }
}
