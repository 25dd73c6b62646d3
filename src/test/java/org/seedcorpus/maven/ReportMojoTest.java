package org.seedcorpus.maven;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.contains;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verify;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.apache.maven.api.plugin.testing.InjectMojo;
import org.apache.maven.api.plugin.testing.MojoParameter;
import org.apache.maven.api.plugin.testing.MojoTest;
import org.apache.maven.doxia.sink.Sink;
import org.apache.maven.plugin.logging.Log;
import org.junit.jupiter.api.Test;

/** {@code seeds:report}, within a site and alone; the site itself is built in {@code src/it}. */
@MojoTest
class ReportMojoTest {
  private static final Path SITE = Path.of("target/mojo-site");

  private final Log log = mock(Log.class);
  private final Sink sink = mock(Sink.class);

  @Test
  @InjectMojo(goal = "report")
  @MojoParameter(name = "directory", value = "src/it/malformed-seed/seeds")
  void aPageAndTheFullReport(ReportMojo mojo) throws Exception {
    mojo.setLog(log);
    mojo.setReportOutputDirectory(new File(SITE.toString()));
    assertThat(mojo.canGenerateReport()).isTrue();
    mojo.generate(sink, Locale.ENGLISH);
    verify(sink).text("Failed: 1 of 2 seeds is malformed (1 error)");
    verify(sink).link("seeds-report/index.html");
    verify(sink).text("bridge.txt");
    assertThat(Files.readString(SITE.resolve("seeds-report/index.html"))).contains("lang=\"en\"");
  }

  @Test
  @InjectMojo(goal = "report")
  @MojoParameter(name = "directory", value = "src/it/malformed-seed/seeds")
  void theFullReportSpeaksTheLanguageOfTheSite(ReportMojo mojo) throws Exception {
    mojo.setLog(log);
    mojo.setReportOutputDirectory(new File(SITE.resolve("ar").toString()));
    mojo.generate(sink, Locale.forLanguageTag("ar"));
    assertThat(Files.readString(SITE.resolve("ar/seeds-report/index.html")))
        .contains("lang=\"ar\"");
  }

  @Test
  @InjectMojo(goal = "report")
  @MojoParameter(name = "directory", value = "src/it/malformed-seed/seeds")
  @MojoParameter(name = "outputDirectory", value = "target/mojo-site/alone")
  void aloneItWritesTheReportsAndPasses(ReportMojo mojo) throws Exception {
    mojo.setLog(log);
    mojo.execute();
    assertThat(SITE.resolve("alone/seeds-report/report.sarif")).exists();
    verify(log).info("report: target/mojo-site/alone/seeds-report/index.html");
  }

  @Test
  @InjectMojo(goal = "report")
  @MojoParameter(name = "directory", value = "target/mojo-nowhere")
  void withoutSeedsThereIsNoPage(ReportMojo mojo) {
    mojo.setLog(log);
    assertThat(mojo.canGenerateReport()).isFalse();
    verify(log).warn(contains("target/mojo-nowhere"));
  }
}
