package org.seedcorpus.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.seedcorpus.check.CheckOptions;
import org.seedcorpus.check.CorpusChecker;
import org.seedcorpus.corpus.SeedMetadata;
import org.seedcorpus.corpus.index.CorpusReader;
import org.seedcorpus.rule.Rule;
import org.seedcorpus.rule.RuleOptions;
import org.seedcorpus.rule.RulePage;
import org.seedcorpus.rule.Severity;

/**
 * The examples of several seeds on the rules' pages are true: a {@code corpus} fence has the files
 * of a folder, a line {@code ---} between them.
 */
class CorpusExamplesTest {
  private static final List<Rule> ALL = Rules.all(RuleOptions.DEFAULT);
  private static final Pattern FENCE =
      Pattern.compile("^```corpus (\\S+)\\n(.*?)\\n```$", Pattern.MULTILINE | Pattern.DOTALL);

  private final Path temporary;
  private int folders;

  CorpusExamplesTest(@TempDir Path temporary) {
    this.temporary = temporary;
  }

  @TestFactory
  Stream<DynamicTest> examples() {
    List<DynamicTest> tests = new ArrayList<>();
    for (Rule rule : ALL) {
      RulePage page = RulePage.of(rule);
      Matcher fence = FENCE.matcher(page.flagged() + "\n\n" + page.notFlagged());
      while (fence.find()) {
        String language = fence.group(1);
        String shown = fence.group(2);
        tests.add(dynamicTest(rule.id() + ": " + shown, () -> check(rule, language, shown)));
      }
    }
    assertThat(tests).isNotEmpty();
    return tests.stream();
  }

  private void check(Rule rule, String language, String shown) throws Exception {
    Path folder = Files.createDirectory(temporary.resolve("seeds-" + folders++));
    StringBuilder index = new StringBuilder("| File | Language |\n|---|---|\n");
    Map<String, List<PageExample.Mark>> expected = new TreeMap<>();
    for (String file : shown.split("\n---\n")) {
      String name = expected.size() + ".txt";
      PageExample example = PageExample.of(file, SeedMetadata.NONE, file + "\n");
      Files.write(folder.resolve(name), example.bytes());
      index.append("| [%s](%s) | %s |\n".formatted(name, name, language));
      expected.put(name, example.marks());
    }
    Files.writeString(folder.resolve("INDEX.md"), index);
    assertThat(marks(rule, folder, expected.keySet())).isEqualTo(expected);
  }

  private static Map<String, List<PageExample.Mark>> marks(
      Rule rule, Path folder, Iterable<String> names) throws Exception {
    Map<String, Optional<Severity>> others =
        ALL.stream()
            .map(Rule::id)
            .filter(id -> !id.equals(rule.id()))
            .collect(Collectors.toMap(id -> id, id -> Optional.empty()));
    Map<String, List<PageExample.Mark>> marks = new TreeMap<>();
    names.forEach(name -> marks.put(name, new ArrayList<>()));
    new CorpusChecker(ALL, new CheckOptions(others, null, 1, CheckOptions.MAX_SEED_SIZE))
        .check(CorpusReader.read(folder, "INDEX.md"))
        .findings()
        .forEach(
            finding -> {
              int start = finding.place().byteOffset();
              marks
                  .computeIfAbsent(finding.place().path(), any -> new ArrayList<>())
                  .add(new PageExample.Mark(start, start + finding.place().byteLength()));
            });
    return marks;
  }
}
