package ca.iwso.policy.cli;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.conditions.ArchConditions.haveRawParameterTypes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.List;
import org.junit.jupiter.api.Test;

/** One flow, in one direction: what the modules promise about each other. */
class ArchitectureTest {
    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("ca.iwso.policy");
    private static final DescribedPredicate<JavaClass> FRAMEWORK =
            resideInAnyPackage("org.drools..", "org.kie..", "tools.jackson..", "picocli..", "org.slf4j..");

    @Test
    void modulesUseOnlyThoseBeforeThem() {
        layeredArchitecture()
                .consideringOnlyDependenciesInLayers()
                .layer("model")
                .definedBy("ca.iwso.policy.model..")
                .layer("rules")
                .definedBy("ca.iwso.policy.rules..")
                .layer("api")
                .definedBy("ca.iwso.policy.api..")
                .layer("cli")
                .definedBy("ca.iwso.policy.cli..")
                .whereLayer("model")
                .mayNotAccessAnyLayer()
                .whereLayer("rules")
                .mayOnlyAccessLayers("model")
                .whereLayer("api")
                .mayOnlyAccessLayers("model", "rules")
                .whereLayer("cli")
                .mayOnlyAccessLayers("model", "api")
                .check(CLASSES);
    }

    @Test
    void theModelKnowsNoFramework() {
        classes()
                .that()
                .resideInAPackage("ca.iwso.policy.model..")
                .should()
                .onlyDependOnClassesThat(resideInAnyPackage(
                        "java..",
                        "javax.annotation.processing..",
                        "ca.iwso.policy.model..",
                        "org.jspecify..",
                        "io.soabase.."))
                .check(CLASSES);
    }

    @Test
    void noFrameworkShowsInTheApi() {
        DescribedPredicate<List<JavaClass>> framework = new DescribedPredicate<>("of a framework") {
            @Override
            public boolean test(List<JavaClass> types) {
                return types.stream().anyMatch(FRAMEWORK);
            }
        };
        methods()
                .that()
                .arePublic()
                .and()
                .areDeclaredInClassesThat(resideInAnyPackage("ca.iwso.policy.api", "ca.iwso.policy.api.testing"))
                .and()
                .areDeclaredInClassesThat()
                .arePublic()
                .should()
                .haveRawReturnType(not(FRAMEWORK))
                .andShould(com.tngtech.archunit.lang.conditions.ArchConditions.not(haveRawParameterTypes(framework)))
                .check(CLASSES);
    }

    @Test
    void onlyTheRulesKnowDrools() {
        classes()
                .that()
                .resideOutsideOfPackage("ca.iwso.policy.rules..")
                .should()
                .onlyDependOnClassesThat(not(resideInAnyPackage("org.drools..", "org.kie..")))
                .check(CLASSES);
    }

    @Test
    void packagesOfTheProgramAreFreeOfCycles() {
        slices().matching("ca.iwso.policy.(cli..)").should().beFreeOfCycles().check(CLASSES);
    }
}
