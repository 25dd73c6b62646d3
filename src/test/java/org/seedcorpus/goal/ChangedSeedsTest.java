package org.seedcorpus.goal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.contains;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verify;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.seedcorpus.corpus.Corpus;
import org.seedcorpus.corpus.Entry;
import org.seedcorpus.corpus.index.CorpusReader;

/** What git says has changed, with names that could mislead it or us. */
class ChangedSeedsTest {
  private static final KnownFiles KNOWN = new KnownFiles("BASELINE.tsv", "ALLOW.md");

  @TempDir private Path work = Path.of("target");
  private final GoalLog log = mock(GoalLog.class);
  private Path seeds = work;

  @BeforeEach
  void commitThreeSeeds() throws IOException, InterruptedException {
    Path repository = Files.createDirectories(work.resolve("a repository"));
    seeds = Files.createDirectories(repository.resolve("texts/seeds"));
    write("ferry.txt", "The ferry left at six.");
    write("bridge.txt", "The first cars crossed on Friday.");
    write("museum.txt", "The museum shows old maps.");
    index("ferry.txt", "bridge.txt", "museum.txt");
    git(repository, "init", "-q", "-b", "main");
    commit("Seeds");
    git(repository, "checkout", "-q", "-b", "work");
  }

  private void write(String name, String text) throws IOException {
    Files.writeString(seeds.resolve(name), text + "\n");
  }

  private void index(String... names) throws IOException {
    StringBuilder list = new StringBuilder("# Seeds\n\n");
    for (String name : names) {
      list.append("- [%s](<%s>)\n".formatted(name, name));
    }
    Files.writeString(seeds.resolve("INDEX.md"), list);
  }

  private void commit(String message) throws IOException, InterruptedException {
    git(seeds, "add", "--all", ".");
    git(seeds, "commit", "-q", "-m", message);
  }

  private static void git(Path folder, String... arguments)
      throws IOException, InterruptedException {
    List<String> command = new ArrayList<>(List.of("git", "-c", "user.name=Harbour"));
    command.addAll(List.of("-c", "user.email=harbour@example.org"));
    command.addAll(List.of(arguments));
    Process git = new ProcessBuilder(command).directory(folder.toFile()).inheritIO().start();
    assertThat(git.waitFor()).as(String.join(" ", command)).isZero();
  }

  private List<String> checked(String since) throws IOException, GoalException {
    Corpus corpus = CorpusReader.read(seeds, "INDEX.md");
    Predicate<String> isChanged = ChangedSeeds.of(corpus, since, KNOWN, log);
    return corpus.entries().stream().map(Entry::path).filter(isChanged).toList();
  }

  @Test
  void nothingHasChanged() throws Exception {
    assertThat(checked("main")).isEmpty();
  }

  @Test
  void committedAndUncommittedChangesCount() throws Exception {
    write("ferry.txt", "The ferry left at seven.");
    commit("Correct the time");
    write("museum.txt", "The museum shows new maps.");
    assertThat(checked("main")).containsExactly("ferry.txt", "museum.txt");
  }

  @Test
  void newFilesOfAnyName() throws Exception {
    String dash = "--output=x.txt";
    write(dash, "The pier has a new lamp.");
    write("محطة المدينة.txt", "افتتحت البلدية المحطة يوم الأحد.");
    Files.createDirectories(seeds.resolve("two words"));
    write("two words/cafe\u0301.txt", "The café is open.");
    index("ferry.txt", "bridge.txt", "museum.txt", dash, "محطة المدينة.txt", "two words/café.txt");
    assertThat(checked("main")).hasSize(3).contains(dash, "محطة المدينة.txt");
    assertThat(work.resolve("a repository/x.txt")).doesNotExist();
  }

  @Test
  void ignoredFilesAreCheckedBecauseGitDoesNotKnowThem() throws Exception {
    Files.writeString(seeds.resolve(".gitignore"), "made.txt\n");
    write("made.txt", "The pier has a new lamp.");
    index("ferry.txt", "bridge.txt", "museum.txt", "made.txt");
    commit("List a generated seed");
    assertThat(checked("main")).containsExactly("made.txt");
  }

  @Test
  void renamedFilesCount() throws Exception {
    Files.move(seeds.resolve("ferry.txt"), seeds.resolve("boat.txt"));
    index("boat.txt", "bridge.txt", "museum.txt");
    commit("Rename a seed");
    assertThat(checked("main")).containsExactly("boat.txt");
  }

  @Test
  void aSeedOfWhichTheIndexSaysSomethingElse() throws Exception {
    Path index = seeds.resolve("INDEX.md");
    Files.writeString(
        index, Files.readString(index).replace("(<bridge.txt>)", "(<bridge.txt>) — Harbour Times"));
    assertThat(checked("main")).containsExactly("bridge.txt");
  }

  @Test
  void whatOthersCommittedSinceTheForkDoesNotCount() throws Exception {
    write("ferry.txt", "The ferry left at seven.");
    commit("Correct the time");
    git(seeds, "checkout", "-q", "main");
    write("bridge.txt", "The first lorries crossed on Friday.");
    commit("Correct the bridge");
    git(seeds, "checkout", "-q", "work");
    assertThat(checked("main")).containsExactly("ferry.txt");
  }

  @Test
  void aSymbolicLinkChangesWithItsFile() throws Exception {
    Files.createSymbolicLink(seeds.resolve("link.txt"), Path.of("ferry.txt"));
    index("link.txt", "bridge.txt");
    commit("Add a link");
    git(seeds, "checkout", "-q", "-b", "later");
    write("ferry.txt", "The ferry left at seven.");
    assertThat(checked("work")).containsExactly("link.txt");
  }

  @Test
  void allAreCheckedIfTheAcceptedFindingsHaveChanged() throws Exception {
    Files.writeString(seeds.resolve("ALLOW.md"), "| Rule | Reason |\n|---|---|\n");
    assertThat(checked("main")).hasSize(3);
    verify(log).info("ALLOW.md has changed: checking all seeds");
  }

  @Test
  void aShallowCloneChecksMoreOrSaysWhatToFetch() throws Exception {
    write("ferry.txt", "The ferry left at seven.");
    commit("Correct the time");
    String url = work.resolve("a repository").toUri().toString();
    git(work, "clone", "-q", "--depth=1", "--branch=work", url, "shallow");
    seeds = work.resolve("shallow/texts/seeds");
    assertThatThrownBy(() -> checked("origin/main"))
        .isInstanceOf(GoalException.class)
        .hasMessageEndingWith(
            "fetch it before the build: git fetch --depth=1 origin main:refs/remotes/origin/main");
    git(seeds, "fetch", "-q", "--depth=1", "origin", "main:refs/remotes/origin/main");
    assertThat(checked("origin/main")).containsExactly("ferry.txt");
    verify(log).info(contains("this clone is shallow (git fetch --unshallow)"));
  }

  @Test
  void withoutARepositoryAllAreChecked() throws Exception {
    seeds = Files.createDirectories(work.resolve("elsewhere"));
    write("ferry.txt", "The ferry left at six.");
    index("ferry.txt");
    assertThat(checked("main")).containsExactly("ferry.txt");
    verify(log).warn(contains("checking all seeds, because git cannot tell"));
  }

  /** The first commit must pass the hook that compares with HEAD. */
  @Test
  void inARepositoryWithoutCommitsAllAreChecked() throws Exception {
    seeds = Files.createDirectories(work.resolve("new"));
    write("ferry.txt", "The ferry left at six.");
    index("ferry.txt");
    git(seeds, "init", "-q");
    assertThat(checked("HEAD")).containsExactly("ferry.txt");
    verify(log).info("checking all seeds, because the repository has no commit yet");
  }

  @Test
  void anOptionIsNoCommit() {
    assertThatThrownBy(() -> checked("--output=x"))
        .isInstanceOf(GoalException.class)
        .hasMessageContaining("not “--output=x”");
  }
}
