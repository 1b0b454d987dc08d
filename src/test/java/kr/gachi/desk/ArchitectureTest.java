package kr.gachi.desk;

import static com.tngtech.archunit.base.DescribedPredicate.doNot;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameMatching;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;
import static com.tngtech.archunit.library.GeneralCodingRules.ACCESS_STANDARD_STREAMS;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.junit.jupiter.api.Assertions.assertNull;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.lang.annotation.Annotation;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * The walls of the house: who may know whom. A rule that needs an exception is changed here, with a decision note, and
 * proved by planting a violation: see red, take it out.
 */
class ArchitectureTest {
    private static final String ROOT = "kr.gachi.desk";

    /** Rooms that are planned but empty: only their rules may find nothing to judge. */
    private static final Set<String> LATER =
            Set.of("rules", "json", "i18n", "store", "excel", "exchange", "app", "cli", "print");

    private static final JavaClasses DESK = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages(ROOT);

    // 1 — layers

    @Test
    void everyClassLivesInARoomOfTheHouse() {
        classes()
                .that()
                .resideOutsideOfPackage(ROOT)
                .should()
                .resideInAnyPackage(rooms(
                        "feedback",
                        "domain",
                        "rules",
                        "matching",
                        "json",
                        "i18n",
                        "store",
                        "search",
                        "paper",
                        "excel",
                        "print",
                        "exchange",
                        "app",
                        "cli",
                        "ui"))
                .because("a package that no rule names is a hole in the wall")
                .check(DESK);
    }

    @Test
    void feedbackKnowsOnlyJava() {
        pure("feedback")
                .because("everybody speaks through it, so it must not speak of anybody")
                .check(DESK);
    }

    @Test
    void domainKnowsOnlyFeedback() {
        pure("domain", "feedback")
                .because("what things are does not depend on how they are stored, shown or judged")
                .check(DESK);
    }

    @Test
    void rulesKnowOnlyTheDomain() {
        pure("rules", "domain", "feedback")
                .because("the law on a date is a pure function of facts")
                .check(DESK);
    }

    @Test
    void matchingKnowsOnlyRulesAndDomain() {
        pure("matching", "rules", "domain", "feedback")
                .because("who fits, and why, must be testable without index and database")
                .check(DESK);
    }

    @Test
    void textKnowsOnlyTheDomain() {
        pure("i18n", "domain", "feedback")
                .because("words for things need the things and nothing else")
                .check(DESK);
    }

    @Test
    void jsonKnowsOnlyTheDomain() {
        layer("json", "domain", "feedback")
                .because("the domain is written down without annotations, so json knows it and not the reverse")
                .check(DESK);
    }

    @Test
    void papersKnowOnlyTheDomain() {
        layer("paper", "domain", "feedback")
                .because("what stands on a paper does not depend on what draws it")
                .check(DESK);
    }

    @Test
    void storeKnowsNothingAboveTheRules() {
        layer("store", "rules", "domain", "feedback", "json", "i18n")
                .because("the database serves every activity and knows none")
                .check(DESK);
    }

    @Test
    void searchKnowsNothingAboveTheMatching() {
        layer("search", "matching", "rules", "domain", "feedback", "json", "i18n")
                .because("it hands out the evidence that matching owns, and decides nothing")
                .check(DESK);
    }

    @Test
    void excelKnowsNothingAboveTheRules() {
        layer("excel", "paper", "rules", "domain", "feedback", "json", "i18n")
                .because("a sheet is read and written the same for every activity")
                .check(DESK);
    }

    @Test
    void exchangeKnowsNothingAboveTheRules() {
        layer("exchange", "rules", "domain", "feedback", "json", "i18n")
                .because("a bundle is rows and hashes, whoever sends it")
                .check(DESK);
    }

    @Test
    void printKnowsNothingAboveTheRules() {
        layer("print", "paper", "rules", "domain", "feedback", "json", "i18n")
                .because("a page is drawn the same for every activity")
                .check(DESK);
    }

    @Test
    void appSpeaksNoThirdPartyLanguage() {
        classes()
                .that()
                .resideInAPackage(room("app"))
                .should()
                .onlyDependOnClassesThat(resideInAnyPackage("java..", "org.slf4j..")
                        .or(resideInAnyPackage(rooms(
                                "app",
                                "feedback",
                                "domain",
                                "rules",
                                "matching",
                                "json",
                                "i18n",
                                "store",
                                "search",
                                "paper",
                                "excel",
                                "print",
                                "exchange"))))
                .allowEmptyShould(LATER.contains("app"))
                .because("window and command line must be able to use it without knowing a library")
                .check(DESK);
    }

    @Test
    void commandLineAsksTheApplication() {
        front("cli")
                .because("a front asks and shows; it does not reach past the services")
                .check(DESK);
    }

    @Test
    void windowAsksTheApplication() {
        front("ui")
                .because("a front asks and shows; it does not reach past the services")
                .check(DESK);
    }

    // 2 — adapters are strangers

    @Test
    void adaptersDoNotKnowEachOther() {
        slices().matching(ROOT + ".(store|search|excel|print|exchange)..")
                .should()
                .notDependOnEachOther()
                .allowEmptyShould(true)
                .because("each speaks to one outside technology, and app brings them together")
                .check(DESK);
    }

    // 3 — one library, one home

    @Test
    void sqlLivesInStore() {
        home("store", "org.jdbi..", "java.sql..", "javax.sql..", "org.h2..", "org.postgresql..", "org.flywaydb..")
                .because("H2 and PostgreSQL are one decision in one place")
                .check(DESK);
    }

    @Test
    void luceneLivesInSearch() {
        home("search", "org.apache.lucene..")
                .because("the analysers never leave their room")
                .check(DESK);
    }

    @Test
    void spreadsheetLibrariesLiveInExcel() {
        home(
                        "excel",
                        "org.apache.poi..",
                        "org.apache.xmlbeans..",
                        "org.openxmlformats..",
                        "org.dhatim..",
                        "de.siegmar.fastcsv..",
                        "com.fasterxml.aalto..",
                        "javax.xml.stream..")
                .because("cells and styles never leave their room")
                .check(DESK);
    }

    @Test
    void pdfLivesInPrint() {
        home("print", "org.apache.pdfbox..")
                .because("pages never leave their room")
                .check(DESK);
    }

    @Test
    void calendarsLiveInExchange() {
        home("exchange", "biweekly..")
                .because("a calendar is one more file that others read")
                .check(DESK);
    }

    @Test
    void jacksonLivesInJson() {
        home("json", "com.fasterxml.jackson..")
                .because("there is one way to write a record down")
                .check(DESK);
    }

    @Test
    void picocliLivesInTheCommandLine() {
        home("cli", "picocli..").because("the services answer any front").check(DESK);
    }

    @Test
    void javaFxLivesInTheWindow() {
        noClasses()
                .that(doNot(resideInAPackage(room("ui"))))
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("javafx..", "org.controlsfx..", "atlantafx..", "org.kordamp..")
                .because("the command line starts without it and runs where there is no display")
                .check(DESK);
    }

    // 4 — no cycles

    @Test
    void packagesHaveNoCycles() {
        slices().matching(ROOT + ".(*)..")
                .should()
                .beFreeOfCycles()
                .because("two packages that need each other are one")
                .check(DESK);
    }

    @Test
    void windowPlacesHaveNoCycles() {
        slices().matching(ROOT + ".ui.(*)..")
                .should()
                .beFreeOfCycles()
                .allowEmptyShould(LATER.contains("ui"))
                .because("a place of the window opens without the others")
                .check(DESK);
    }

    // 5 — state without controls

    @Test
    void modelsHoldNoControls() {
        noClasses()
                .that()
                .resideInAPackage(room("ui"))
                .and()
                .haveSimpleNameEndingWith("Model")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("javafx.scene..", "javafx.stage..")
                .allowEmptyShould(LATER.contains("ui"))
                .because("the state of a screen is tested without a screen")
                .check(DESK);
    }

    // 6 — threads and dialogs

    @Test
    void threadsAreStartedInBackground() {
        noClasses()
                .that(doNot(nameMatching("kr\\.gachi\\.desk\\.ui\\.Background(\\$.*)?")))
                .should()
                .callConstructorWhere(DescribedPredicate.describe(
                        "it makes a Thread", call -> call.getTargetOwner().isAssignableTo(Thread.class)))
                .orShould()
                .callMethodWhere(DescribedPredicate.describe(
                        "it reaches for Executors or Platform.runLater",
                        call -> call.getTargetOwner().getName().equals("java.util.concurrent.Executors")
                                || call.getTargetOwner().getName().equals("javafx.application.Platform")
                                        && call.getName().equals("runLater")))
                .orShould()
                .dependOnClassesThat()
                .haveFullyQualifiedName("javafx.concurrent.Task")
                .because("services are ordinary blocking methods; one place decides what runs beside what")
                .check(DESK);
    }

    @Test
    void dialogsAreOpenedInDialogs() {
        noClasses()
                .that(doNot(nameMatching("kr\\.gachi\\.desk\\.ui\\.Dialogs(\\$.*)?")))
                .should()
                .dependOnClassesThat()
                .haveNameMatching("javafx\\.scene\\.control\\.(Alert|Dialog|.*Dialog)|javafx\\.stage\\..*Chooser")
                .because("every question to the user looks and behaves alike, and tests can answer it")
                .check(DESK);
    }

    // 7 — streams

    @Test
    void standardStreamsBelongToTheCommandLine() {
        noClasses()
                .that(doNot(resideInAPackage(room("cli"))).and(doNot(nameMatching("kr\\.gachi\\.desk\\.Main"))))
                .should(ACCESS_STANDARD_STREAMS)
                .because("standard output carries results only")
                .check(DESK);
    }

    // 8 — no hidden globals

    @Test
    void staticFieldsAreFinal() {
        fields().that()
                .areStatic()
                .should()
                .beFinal()
                .because("state has an owner")
                .check(DESK);
    }

    @Test
    void thereAreNoSingletons() {
        noMethods()
                .should()
                .haveName("getInstance")
                .because("a constructor tells what a class needs")
                .check(DESK);
    }

    // 9 — domain is data

    @Test
    void domainIsData() {
        classes()
                .that()
                .resideInAPackage(room("domain"))
                .and()
                .arePublic()
                .and()
                // the mirror in which every record's fields are seen
                .doNotHaveSimpleName("Shape")
                .should()
                .beRecords()
                .orShould()
                .beEnums()
                .orShould()
                .beInterfaces()
                .because("whoever holds one holds a valid, unchanging one")
                .check(DESK);
    }

    // 10 — no exemptions

    @Test
    void nothingExemptsItself() {
        noClasses()
                .should()
                .beAssignableTo(Annotation.class)
                .because("a rule that needs an exception is changed in the open, not switched off by a mark")
                .check(DESK);
        assertNull(getClass().getResource("/archunit_ignore_patterns.txt"), "no list of ignored violations");
    }

    /** A room that knows Java, itself and the rooms named: no library at all. */
    private static ArchRule pure(String room, String... mayKnow) {
        return classes()
                .that()
                .resideInAPackage(room(room))
                .should()
                .onlyDependOnClassesThat(resideInAPackage("java..").or(resideInAnyPackage(with(room, mayKnow))))
                .allowEmptyShould(LATER.contains(room));
    }

    /** A room that knows itself and the rooms named; its libraries are the matter of their own rules. */
    private static ArchRule layer(String room, String... mayKnow) {
        return noClasses()
                .that()
                .resideInAPackage(room(room))
                .should()
                .dependOnClassesThat(resideInAPackage(ROOT + "..").and(doNot(resideInAnyPackage(with(room, mayKnow)))))
                .allowEmptyShould(LATER.contains(room));
    }

    /** A room in front of the services; it is handed the record of all services, Desk. */
    private static ArchRule front(String room) {
        DescribedPredicate<JavaClass> strangers = resideInAPackage(ROOT + "..")
                .and(doNot(resideInAnyPackage(
                        with(room, "app", "i18n", "rules", "matching", "domain", "feedback", "json"))))
                .and(doNot(nameMatching("kr\\.gachi\\.desk\\.Desk")));
        return noClasses()
                .that()
                .resideInAPackage(room(room))
                .should()
                .dependOnClassesThat(strangers)
                .allowEmptyShould(LATER.contains(room));
    }

    private static ArchRule home(String room, String... libraries) {
        return noClasses()
                .that()
                .resideOutsideOfPackage(room(room))
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(libraries);
    }

    private static String room(String name) {
        return ROOT + "." + name + "..";
    }

    private static String[] rooms(String... names) {
        return Arrays.stream(names).map(ArchitectureTest::room).toArray(String[]::new);
    }

    private static String[] with(String room, String... others) {
        return rooms(Stream.concat(Stream.of(room), Arrays.stream(others)).toArray(String[]::new));
    }
}
