package org.seedcorpus.goal;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.seedcorpus.corpus.Corpus;
import org.seedcorpus.fix.AtomicFile;
import org.seedcorpus.fix.FileFix;
import org.seedcorpus.fix.IndexUpdate;
import org.seedcorpus.fix.RefusedFix;
import org.seedcorpus.fix.UnifiedDiff;
import org.seedcorpus.rule.Location;
import org.seedcorpus.text.unicode.ControlCharacters;

/** Tells what was fixed: in the log, and as a patch. */
final class FixLog {
  private final ProjectPaths paths;
  private final Corpus corpus;
  private final GoalLog log;
  private final boolean dryRun;

  FixLog(ProjectPaths paths, Corpus corpus, GoalLog log, boolean dryRun) {
    this.paths = paths;
    this.corpus = corpus;
    this.log = log;
    this.dryRun = dryRun;
  }

  /** Logs each file, then the sum. */
  void tell(List<FileFix> files, @Nullable IndexUpdate index) {
    int fixes = 0;
    int changed = 0;
    int left = 0;
    for (FileFix file : files) {
      tell(file);
      left += file.fixed().left();
      if (file.fixed().isChanged() && file.failure() == null) {
        changed++;
        fixes += file.applied();
      }
    }
    if (dryRun && index != null) {
      differenceOfIndex(index).forEach(this::info);
    }
    log.info(
        "%s %s in %s %s%s"
            .formatted(
                dryRun ? "dry run: would apply" : "applied",
                count(fixes, "fix", "fixes"),
                changed,
                changed == 1 ? "seed" : "seeds",
                dryRun ? "; nothing was written" : ""));
    if (left > 0) {
      log.info(
          "%s a suggested fix, to review: set %s to true to apply %s"
              .formatted(
                  count(left, "finding has", "findings have"),
                  log.syntax().parameter("suggested"),
                  left == 1 ? "it" : "them"));
    }
  }

  private void tell(FileFix file) {
    String path = shown(file.path());
    for (RefusedFix refused : file.fixed().refused()) {
      Location.Point from = file.location(refused.finding()).from();
      log.warn(
          "%s:[%s,%s] %s: not fixed, because %s"
              .formatted(
                  path,
                  from.line(),
                  from.column(),
                  refused.finding().rule().id(),
                  reason(refused, file.fixed().after().charset())));
    }
    if (file.failure() != null) {
      log.error(path + ": not written: " + ControlCharacters.escaped(file.failure()));
    } else if (file.fixed().isChanged()) {
      if (dryRun) {
        file.difference(prefix()).forEach(this::info);
      }
      var from = file.fixed().convertedFrom();
      log.info(
          "%s: %s%s"
              .formatted(
                  path,
                  file.fixed().applied().entrySet().stream()
                      .map(FixLog::ruleAndCount)
                      .collect(Collectors.joining(", ")),
                  from == null ? "" : " (" + from.name() + " to UTF-8)"));
    }
  }

  private static String reason(RefusedFix refused, Charset charset) {
    return switch (refused.reason()) {
      case MORE_FINDINGS ->
          refused.rules().isEmpty()
              ? "the seed would have more malformed bytes"
              : "the seed would then have more findings of " + String.join(", ", refused.rules());
      case NOT_IN_CHARSET ->
          charset.name() + " lacks a character of the fix; convert the seed to UTF-8 first";
      case READ_DIFFERENTLY -> "the seed would then be read in another encoding";
      case STILL_FOUND -> "the finding would still be there";
      case NOT_TRIED -> "other fixes of the seed made it worse; run the goal again";
    };
  }

  private static String ruleAndCount(Map.Entry<String, Integer> rule) {
    return rule.getValue() == 1 ? rule.getKey() : rule.getKey() + " (" + rule.getValue() + ")";
  }

  private void info(String line) {
    log.info(ControlCharacters.escaped(line));
  }

  private static String count(int number, String one, String many) {
    return number + " " + (number == 1 ? one : many);
  }

  private String shown(String path) {
    return ControlCharacters.escaped(paths.shown(corpus.directory().resolve(path)));
  }

  private String prefix() {
    return paths.prefix();
  }

  private List<String> differenceOfIndex(IndexUpdate index) {
    return UnifiedDiff.of(
        prefix() + corpus.indexName(),
        new String(index.before().bytes(), StandardCharsets.UTF_8),
        new String(index.after(), StandardCharsets.UTF_8));
  }

  /** Writes the changes as a patch, byte by byte: seeds need not be UTF-8. */
  void writePatch(Path file, List<FileFix> files, @Nullable IndexUpdate index) throws IOException {
    List<String> lines = new ArrayList<>();
    for (FileFix one : files) {
      if (one.fixed().isChanged() && one.failure() == null) {
        lines.addAll(one.patch(prefix()));
      }
    }
    if (index != null) {
      lines.addAll(
          UnifiedDiff.of(
              prefix() + corpus.indexName(),
              new String(index.before().bytes(), StandardCharsets.ISO_8859_1),
              new String(index.after(), StandardCharsets.ISO_8859_1)));
    }
    Path folder = file.getParent();
    if (folder != null) {
      Files.createDirectories(folder);
    }
    String patch = lines.isEmpty() ? "" : String.join("\n", lines) + "\n";
    AtomicFile.write(file, patch.getBytes(StandardCharsets.ISO_8859_1));
    log.info("patch: " + paths.shown(file));
  }

  /** Writes the index if seeds that it has checksums of were written. */
  void writeIndex(@Nullable IndexUpdate index) throws IOException {
    if (index != null && !dryRun) {
      Path file = corpus.directory().resolve(corpus.indexName());
      AtomicFile.replace(file, index.before().bytes(), index.after());
      log.info(shown(corpus.indexName()) + ": updated what it declares of the fixed seeds");
    }
  }

  /**
   * Fails if a file could not be written.
   *
   * @throws GoalException if so
   */
  static void failIfIncomplete(List<FileFix> files) throws GoalException {
    List<String> failed =
        files.stream().filter(file -> file.failure() != null).map(FileFix::path).toList();
    if (!failed.isEmpty()) {
      throw new GoalException(
          "cannot write %s, the first is %s"
              .formatted(
                  count(failed.size(), "seed", "seeds"), ControlCharacters.escaped(failed.get(0))));
    }
  }
}
