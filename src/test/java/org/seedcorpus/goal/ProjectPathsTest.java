package org.seedcorpus.goal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ProjectPathsTest {
  @Test
  void commandsNameTheFolderFromWhereTheCheckRanAndReportsFromTheRepository(
      @TempDir Path repository) throws IOException {
    Files.createDirectories(repository.resolve(".git"));
    Path project = Files.createDirectories(repository.resolve("tools/corpus"));
    ProjectPaths seeds = ProjectPaths.of(project, null, null);
    assertThat(seeds.prefix()).isEqualTo("tools/corpus/seeds/");
    assertThat(seeds.commandPrefix()).isEqualTo("seeds/");
    assertThat(ProjectPaths.of(repository, project.toFile(), null).commandPrefix())
        .isEqualTo("tools/corpus/");
    assertThat(ProjectPaths.of(project, project.toFile(), null).commandPrefix()).isEmpty();
    Path elsewhere = repository.resolve("other/seeds");
    assertThat(ProjectPaths.of(project, elsewhere.toFile(), null).commandPrefix())
        .isEqualTo("other/seeds/");
  }
}
