package org.seedcorpus.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.seedcorpus.check.CheckOptions;
import org.seedcorpus.check.CheckResult;
import org.seedcorpus.check.CorpusChecker;
import org.seedcorpus.corpus.SeedMetadata;
import org.seedcorpus.corpus.index.CorpusReader;
import org.seedcorpus.rule.Finding;
import org.seedcorpus.rule.MessageFormatter;
import org.seedcorpus.rule.Rule;
import org.seedcorpus.rule.RuleOptions;
import org.seedcorpus.rule.RulePage;
import org.seedcorpus.rule.Severity;

/**
 * The examples of an index on the rules' pages are true: an {@code index} fence is an INDEX.md, and
 * the names after it are files of its folder.
 */
class IndexExamplesTest {
  private static final List<Rule> ALL = Rules.all(RuleOptions.DEFAULT);
  private static final Pattern FENCE =
      Pattern.compile("^```index([^\\n]*)\\n(.*?)\\n```$", Pattern.MULTILINE | Pattern.DOTALL);

  private final Path temporary;
  private int folders;

  IndexExamplesTest(@TempDir Path temporary) {
    this.temporary = temporary;
  }

  @TestFactory
  Stream<DynamicTest> examples() {
    List<DynamicTest> tests = new ArrayList<>();
    for (Rule rule : ALL) {
      RulePage page = RulePage.of(rule);
      Matcher fence = FENCE.matcher(page.flagged() + "\n\n" + page.notFlagged());
      while (fence.find()) {
        List<String> files = List.of(fence.group(1).strip().split(" "));
        PageExample example =
            PageExample.of(fence.group(2), SeedMetadata.NONE, fence.group(2) + "\n");
        tests.add(dynamicTest(rule.id() + ": " + example, () -> check(rule, files, example)));
      }
    }
    assertThat(tests).isNotEmpty();
    return tests.stream();
  }

  private void check(Rule rule, List<String> files, PageExample example) throws Exception {
    Path folder = folder(files);
    Files.write(folder.resolve("INDEX.md"), example.bytes());
    List<PageExample.Mark> marks = new ArrayList<>();
    MessageFormatter english = MessageFormatter.english(List.of(RulePage.of(rule)));
    for (Finding finding : findings(rule, folder)) {
      assertThat(finding.place().path()).isEqualTo("INDEX.md");
      int start = finding.place().byteOffset();
      marks.add(new PageExample.Mark(start, start + finding.place().byteLength()));
      assertThat(english.message(finding.message(), quote -> quote.text())).isNotBlank();
    }
    assertThat(marks).containsExactlyInAnyOrderElementsOf(example.marks());
  }

  private Path folder(List<String> files) throws IOException {
    Path folder = Files.createDirectory(temporary.resolve("seeds-" + folders++));
    for (String name : files) {
      Path file = folder.resolve(name.replace("%20", " "));
      Files.createDirectories(file.getParent());
      Files.writeString(file, name + "\n\nA body.\n\nA source\n", StandardCharsets.UTF_8);
    }
    return folder;
  }

  private static List<Finding> findings(Rule rule, Path folder) throws Exception {
    Map<String, Optional<Severity>> others =
        ALL.stream()
            .map(Rule::id)
            .filter(id -> !id.equals(rule.id()))
            .collect(Collectors.toMap(id -> id, id -> Optional.empty()));
    CheckResult result =
        new CorpusChecker(ALL, new CheckOptions(others, null, 1, CheckOptions.MAX_SEED_SIZE))
            .check(CorpusReader.read(folder, "INDEX.md"));
    List<Finding> found = new ArrayList<>(result.others());
    result.seeds().forEach(seed -> found.addAll(seed.findings()));
    return found;
  }
}
