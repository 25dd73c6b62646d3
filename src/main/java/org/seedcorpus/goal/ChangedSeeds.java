package org.seedcorpus.goal;

import com.ibm.icu.text.Normalizer2;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.seedcorpus.corpus.Corpus;
import org.seedcorpus.corpus.Entry;
import org.seedcorpus.corpus.index.EntryChanges;
import org.seedcorpus.text.unicode.ControlCharacters;

/** Chooses the seeds that have changed since a commit; all, where git cannot tell. */
final class ChangedSeeds {
  private static final Normalizer2 NFC = Normalizer2.getNFCInstance();
  private static final int SHORT_HASH = 10;

  /** A name that a shell takes as it is. */
  private static final Pattern PLAIN = Pattern.compile("[\\w./][\\w./-]*");

  private final Corpus corpus;
  private final GoalLog log;

  private ChangedSeeds(Corpus corpus, GoalLog log) {
    this.corpus = corpus;
    this.log = log;
  }

  /**
   * Returns whether the seed of a path is to be checked.
   *
   * @param since the name of a commit; null for all seeds
   * @throws GoalException if git does not know the commit; the message says what to fetch
   */
  static Predicate<String> of(Corpus corpus, @Nullable String since, KnownFiles known, GoalLog log)
      throws GoalException {
    return since == null ? path -> true : new ChangedSeeds(corpus, log).since(since.strip(), known);
  }

  private Predicate<String> since(String since, KnownFiles known) throws GoalException {
    if (since.isEmpty() || since.startsWith("-")) {
      throw new GoalException(
          "since must be a commit, a branch or a tag, such as origin/main, not “%s”"
              .formatted(since));
    }
    try {
      GitRepository git = GitRepository.around(corpus.directory());
      Optional<String> commit = git.commit(since);
      if (commit.isEmpty() && git.commit("HEAD").isEmpty()) {
        log.info("checking all seeds, because the repository has no commit yet");
        return path -> true;
      }
      if (commit.isEmpty()) {
        throw new GoalException(unknown(since, git));
      }
      String base = base(since, commit.get(), git);
      Set<String> changed = normalized(git.changedSince(base));
      for (String file : Set.of(known.allow(), known.baseline())) {
        if (changed.contains(NFC.normalize(file))) {
          log.info("%s has changed: checking all seeds".formatted(file));
          return path -> true;
        }
      }
      Set<String> chosen = chosen(changed, git, base);
      log.info(
          "checking %s of %s seeds: those that differ from commit %s"
              .formatted(chosen.size(), seeds(), base.substring(0, SHORT_HASH)));
      return chosen::contains;
    } catch (IOException e) {
      log.warn(
          "checking all seeds, because git cannot tell what has changed since %s: %s"
              .formatted(since, ControlCharacters.escaped(String.valueOf(e.getMessage()))));
      return path -> true;
    }
  }

  private static String unknown(String since, GitRepository git) throws IOException {
    String fetch = "correct the name, or fetch it before the build";
    if (PLAIN.matcher(since).matches()) {
      for (String remote : git.remotes()) {
        if (since.startsWith(remote + "/")) {
          String branch = since.substring(remote.length() + 1);
          fetch =
              "fetch it before the build: git fetch --depth=1 %s %s:refs/remotes/%s"
                  .formatted(remote, branch, since);
        }
      }
    }
    return "git does not know the commit “%s”; %s".formatted(since, fetch);
  }

  private String base(String since, String commit, GitRepository git) throws IOException {
    Optional<String> fork = git.forkPoint(commit);
    if (fork.isEmpty()) {
      log.info(
          "no common commit with %s is known%s: seeds that changed there are checked too"
              .formatted(
                  since,
                  git.isShallow()
                      ? ", because this clone is shallow (git fetch --unshallow)"
                      : ""));
    }
    return fork.orElse(commit);
  }

  private static Set<String> normalized(Set<String> names) {
    Set<String> normalized = new HashSet<>();
    names.forEach(name -> normalized.add(NFC.normalize(name)));
    return normalized;
  }

  private int seeds() {
    return (int) corpus.entries().stream().map(Entry::path).distinct().count();
  }

  private Set<String> chosen(Set<String> changed, GitRepository git, String base)
      throws IOException {
    Set<String> chosen = new HashSet<>();
    if (changed.contains(NFC.normalize(corpus.indexName()))) {
      byte[] before = git.file(base, corpus.indexName()).orElse(new byte[0]);
      chosen.addAll(EntryChanges.since(before, corpus));
    }
    Path folder = corpus.directory().toRealPath();
    for (Entry entry : corpus.entries()) {
      if (isIn(changed, entry.path()) || isIn(changed, real(folder, entry.path()))) {
        chosen.add(entry.path());
      }
    }
    return chosen;
  }

  /** Returns whether the file, or a repository that it is in, has changed. */
  private static boolean isIn(Set<String> changed, String path) {
    String name = NFC.normalize(path);
    while (!changed.contains(name)) {
      int slash = name.lastIndexOf('/');
      if (slash < 0) {
        return false;
      }
      name = name.substring(0, slash);
    }
    return true;
  }

  /** Returns the path without symbolic links: git compares the files that they lead to. */
  private static String real(Path folder, String path) {
    try {
      Path relative = folder.relativize(folder.resolve(path).toRealPath());
      return relative.toString().replace(relative.getFileSystem().getSeparator(), "/");
    } catch (IOException | IllegalArgumentException e) {
      return path; // a finding will say what is wrong with it
    }
  }
}
