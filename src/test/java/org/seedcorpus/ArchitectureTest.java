package org.seedcorpus;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import org.junit.jupiter.api.Test;
import org.seedcorpus.rule.Rule;

/** Which package may know which. The picture of it is in CONTRIBUTING.md. */
class ArchitectureTest {
  private static final JavaClasses CODE =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages("org.seedcorpus");

  @Test
  void packagesStandInOneLine() {
    layeredArchitecture()
        .consideringOnlyDependenciesInLayers()
        .layer("maven")
        .definedBy("org.seedcorpus.maven..")
        .layer("report")
        .definedBy("org.seedcorpus.report..")
        .layer("check")
        .definedBy("org.seedcorpus.check..")
        .layer("rules")
        .definedBy("org.seedcorpus.rules..")
        .layer("rule")
        .definedBy("org.seedcorpus.rule..")
        .layer("corpus")
        .definedBy("org.seedcorpus.corpus..")
        .layer("text")
        .definedBy("org.seedcorpus.text..")
        .whereLayer("maven")
        .mayNotBeAccessedByAnyLayer()
        .whereLayer("report")
        .mayOnlyBeAccessedByLayers("maven")
        .whereLayer("check")
        .mayOnlyBeAccessedByLayers("report", "maven")
        .whereLayer("rules")
        .mayOnlyBeAccessedByLayers("check", "report", "maven")
        .whereLayer("rule")
        .mayOnlyBeAccessedByLayers("rules", "check", "report", "maven")
        .whereLayer("corpus")
        .mayOnlyBeAccessedByLayers("rule", "rules", "check", "report", "maven")
        .check(CODE);
    slices().matching("org.seedcorpus.(**)").should().beFreeOfCycles().check(CODE);
  }

  @Test
  void onlyTheMavenPackageKnowsMaven() {
    noClasses()
        .that()
        .resideOutsideOfPackage("org.seedcorpus.maven..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("org.apache.maven..", "org.codehaus.plexus..")
        .check(CODE);
  }

  @Test
  void textKnowsTheJdkAndIcuOnly() {
    classes()
        .that()
        .resideInAPackage("org.seedcorpus.text..")
        .should()
        .onlyDependOnClassesThat(
            resideInAnyPackage(
                "org.seedcorpus.text..", "java..", "com.ibm.icu..", "org.jspecify.."))
        .check(CODE);
  }

  @Test
  void aRuleIsOneFinalClassWithoutStateThatOnlyItsFamilySees() {
    classes()
        .that()
        .areAssignableTo(Rule.class)
        .and()
        .areNotInterfaces()
        .should()
        .resideInAPackage("org.seedcorpus.rules.*")
        .andShould()
        .bePackagePrivate()
        .andShould()
        .haveModifier(JavaModifier.FINAL)
        .andShould()
        .haveOnlyFinalFields()
        .check(CODE);
  }

  @Test
  void noClassInheritsFromAnotherOfOurs() {
    classes()
        .that()
        .resideOutsideOfPackage("org.seedcorpus.report.page..")
        .should(
            new ArchCondition<>("not extend a class of this project") {
              @Override
              public void check(JavaClass item, ConditionEvents events) {
                item.getRawSuperclass()
                    .filter(parent -> parent.getPackageName().startsWith("org.seedcorpus"))
                    .filter(parent -> !parent.isEnum()) // a constant with a body
                    .ifPresent(
                        parent ->
                            events.add(
                                SimpleConditionEvent.violated(
                                    item, item.getName() + " extends " + parent.getName())));
              }
            })
        .check(CODE);
  }

  @Test
  void namesSayWhatAClassIs() {
    noClasses()
        .that()
        .resideInAPackage("org.seedcorpus..")
        .should()
        .haveNameMatching(".*(Util|Utils|Manager|Helper|Impl)(\\$.*)?")
        .orShould()
        .haveNameMatching(".*[.$]Abstract[A-Z]\\w*")
        .check(CODE);
  }
}
