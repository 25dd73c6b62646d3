package org.seedcorpus.goal;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class ProjectAddressTest {
  @Test
  void isThatOfThePom() throws Exception {
    assertThat(ProjectAddress.url()).startsWith("https://");
    assertThat(Files.readString(Path.of("pom.xml")))
        .contains("<url>" + ProjectAddress.url() + "</url>");
  }
}
