package org.seedcorpus.cli;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import org.junit.jupiter.api.Test;

/** The command stands beside the goals in Maven, on what both share. */
class CommandLayerTest {
  private static final JavaClasses CODE = new ClassFileImporter().importPackages("org.seedcorpus");

  @Test
  void theCommandKnowsNoMaven() {
    noClasses()
        .that()
        .resideInAPackage("org.seedcorpus.cli..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("org.seedcorpus.maven..", "org.apache.maven..", "org.codehaus..")
        .check(CODE);
  }

  @Test
  void onlyTheCommandKnowsItsParser() {
    classes()
        .that()
        .resideInAnyPackage("picocli..", "org.seedcorpus.cli..")
        .should()
        .onlyHaveDependentClassesThat()
        .resideInAnyPackage("picocli..", "org.seedcorpus.cli..")
        .allowEmptyShould(true)
        .check(CODE);
  }
}
