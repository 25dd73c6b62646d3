package org.seedcorpus;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.seedcorpus.rule.Rule;

/** Which package may know which. The picture of it is in CONTRIBUTING.md. */
class ArchitectureTest {
  private static final JavaClasses CODE =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages("org.seedcorpus");

  /** Each package knows only those before it; sub-packages stand with their parent if not named. */
  private static final List<String> LINE =
      List.of(
          "text.unicode",
          "text",
          "text.language",
          "text.charset",
          "corpus",
          "corpus.index",
          "rule",
          "rules",
          "check",
          "fix",
          "report.model",
          "report",
          "goal",
          "maven",
          "spark");

  private static int rank(JavaClass one) {
    String name = one.getPackageName() + ".";
    int best = -1;
    for (int i = 0; i < LINE.size(); i++) {
      boolean longer = best < 0 || LINE.get(i).length() > LINE.get(best).length();
      if (longer && name.startsWith("org.seedcorpus." + LINE.get(i) + ".")) {
        best = i;
      }
    }
    return best;
  }

  @Test
  void packagesStandInOneLine() {
    classes()
        .that()
        .resideInAnyPackage("org.seedcorpus..")
        .should(
            new ArchCondition<>("know packages before their own only") {
              @Override
              public void check(JavaClass item, ConditionEvents events) {
                for (Dependency dependency : item.getDirectDependenciesFromSelf()) {
                  if (rank(dependency.getTargetClass()) > rank(item)) {
                    events.add(SimpleConditionEvent.violated(item, dependency.getDescription()));
                  }
                }
              }
            })
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
        .resideOutsideOfPackage("org.seedcorpus.report.html.page..")
        .should(
            new ArchCondition<>("not extend a class of this project") {
              @Override
              public void check(JavaClass item, ConditionEvents events) {
                item.getRawSuperclass()
                    .filter(parent -> parent.getPackageName().startsWith("org.seedcorpus"))
                    .filter(parent -> !parent.isEnum()) // a constant with a body
                    .filter(parent -> !isParametersOfGoals(parent))
                    .ifPresent(
                        parent ->
                            events.add(
                                SimpleConditionEvent.violated(
                                    item, item.getName() + " extends " + parent.getName())));
              }
            })
        .check(CODE);
  }

  /** Maven finds parameters in the fields of a goal's class and of those above it. */
  private static boolean isParametersOfGoals(JavaClass parent) {
    return parent.getPackageName().equals("org.seedcorpus.maven")
        && parent.getModifiers().contains(JavaModifier.ABSTRACT);
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
