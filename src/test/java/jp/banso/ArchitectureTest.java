package jp.banso;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackages;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.persistence.Entity;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import jp.banso.security.Viewer;
import jp.banso.testing.WithoutTests;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.event.EventListener;
import org.springframework.data.repository.Repository;
import org.springframework.jdbc.core.simple.JdbcClient.MappedQuerySpec;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The house rules; each says why. */
@AnalyzeClasses(packages = "jp.banso", importOptions = WithoutTests.class)
class ArchitectureTest {

    private static final String[] MODULE_ROOTS = {"jp.banso.security", "jp.banso.vendor", "jp.banso.careoffice"};
    private static final Set<String> BANNED_ENDINGS =
            Set.of("Dto", "DTO", "Impl", "Manager", "Helper", "Util", "Utils", "Entity", "Base");

    @ArchTest
    static final ArchRule screensAreNobodysBusiness = classes()
            .that()
            .resideInAPackage("..ui..")
            .and()
            .resideOutsideOfPackage("jp.banso.shared.ui..")
            .and()
            .areTopLevelClasses()
            .and()
            .doNotHaveSimpleName("LoginView")
            .should()
            .notBePublic()
            .because("style 1, 11: screens are reached by address (Places), never by class");

    @ArchTest
    static final ArchRule pagesSayWhoMayOpenThem = classes()
            .that()
            .areAnnotatedWith(Route.class)
            .should()
            .haveSimpleNameEndingWith("View")
            .andShould(residesIn(".ui", "jp.banso.shell"))
            .andShould(carryExactlyOneAccessRule())
            .because("architecture 7.2: a page without an access rule is closed by accident or open by accident");

    @ArchTest
    static final ArchRule screensDoNotReachIntoTheDatabase = noClasses()
            .that()
            .resideInAPackage("..ui..")
            .and()
            .resideOutsideOfPackage("jp.banso.shared.ui..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "jakarta.persistence..",
                    "org.springframework.data.repository..",
                    "org.springframework.jdbc..",
                    "org.springframework.transaction..")
            .because("style 9: a view that needs a query or a transaction has work that belongs below");

    @ArchTest
    static final ArchRule onlyScreensKnowVaadin = noClasses()
            .that(resideOutsideOfPackages("..ui..", "..panel..", "jp.banso.shell..")
                    .and(describe(
                            "are not the application", type -> !type.getName().equals("jp.banso.Application")))
                    .and(describe("are not the security configuration", type -> !type.getName()
                            .startsWith("jp.banso.security.SecurityConfiguration"))))
            .should()
            .dependOnClassesThat(resideInAPackage("com.vaadin.."))
            .because("architecture 7.4: rules must be testable without a screen");

    @ArchTest
    static final ArchRule entitiesStayInside = classes()
            .that()
            .areAnnotatedWith(Entity.class)
            .should()
            .notBePublic()
            .because("style 2: no service returns an entity");

    @ArchTest
    static final ArchRule entitiesHaveVerbs = noMethods()
            .that()
            .areDeclaredInClassesThat()
            .areAnnotatedWith(Entity.class)
            .should()
            .haveNameMatching("set[A-Z].*")
            .because("style 2: a method is a verb the desk uses");

    @ArchTest
    static final ArchRule repositoriesHoldOnlyWhatIsUsed = classes()
            .that()
            .areAssignableTo(Repository.class)
            .should()
            .notBePublic()
            .andShould(extendTheMarkerOnly())
            .because("architecture 7.6: only the methods we need exist");

    @ArchTest
    static final ArchRule roomsPromiseLittle = classes()
            .that()
            .resideInAnyPackage(MODULE_ROOTS)
            .and()
            .arePublic()
            .should(beServiceQueryValueOrPort())
            .because("architecture 7.7: public is a promise to other rooms");

    @ArchTest
    static final ArchRule servicesAskWhoIsLooking = methods()
            .that()
            .areDeclaredInClassesThat()
            .areAnnotatedWith(Service.class)
            .and()
            .arePublic()
            .and(describe("are not for strangers", ArchitectureTest::isNotForStrangers))
            .should(takeAViewerFirstAndNameRoles())
            .because("architecture 7.8: what may be seen follows from the viewer, in every query and command");

    @ArchTest
    static final ArchRule transactionsHaveOnePlace = noClasses()
            .should()
            .beAnnotatedWith(Transactional.class)
            .because("quality 1.5: Commands is the one place that opens and retries transactions");

    @ArchTest
    static final ArchRule noMethodOpensATransactionByTheWay = noMethods()
            .should(beTransactionalWithoutSayingHow())
            .because("quality 1.5: Commands opens and retries; others may demand a transaction or stand alone")
            .allowEmptyShould(true);

    @ArchTest
    static final ArchRule eventsAreHarmless = methods()
            .that()
            .areAnnotatedWith(EventListener.class)
            .should()
            .beDeclaredInClassesThat(resideInAPackage("jp.banso.timeline..")
                    .or(resideInAPackage("jp.banso.notice.."))
                    .or(resideInAPackage("jp.banso.shell.."))
                    .or(describe(
                            "hear of the application's own start and end", ArchitectureTest::hearsOnlyTheApplication)))
            .because("style 8: a listener records or refreshes; if something must happen, call it");

    @ArchTest
    static final ArchRule timeComesFromTheClock = noClasses()
            .should()
            .callMethodWhere(describe("asks the machine for the time", ArchitectureTest::asksTheMachine))
            .because("style 14: time comes from Clock, so that a test can set it");

    @ArchTest
    static final ArchRule connectionsComeBack = noClasses()
            .should()
            .callMethodWhere(describe("reads rows as a stream", ArchitectureTest::keepsItsConnection))
            .because("an unclosed stream keeps its connection for good; list() gives it back, exports read in chunks");

    @ArchTest
    static final ArchRule looksLiveInStylesheets = noClasses()
            .should()
            .callMethodWhere(describe(
                    "sets a style in Java", call -> call.getTarget().getName().equals("getStyle")))
            .because("architecture 7.11: class names only; a strict policy and a theme need styles in one place");

    @ArchTest
    static final ArchRule oneTheme = noClasses()
            .should()
            .dependOnClassesThat()
            .resideInAPackage("com.vaadin.flow.theme.lumo..")
            .because("architecture 7.11: Aura only, never mixed");

    @ArchTest
    static final ArchRule wiringIsVisible = noFields()
            .should()
            .beAnnotatedWith(Autowired.class)
            .because("architecture 7.12: what a class needs stands in its constructor");

    @ArchTest
    static final ArchRule absenceIsAnAnswerNotAState = fields().that()
            .areDeclaredInClassesThat()
            .areNotRecords()
            .should()
            .notHaveRawType(Optional.class)
            .because("architecture 7.12: Optional is for return values; a field says @Nullable");

    @ArchTest
    static final ArchRule absenceIsNotAQuestion = noMethods()
            .that()
            .arePublic()
            .and()
            .areDeclaredInClassesThat()
            .areNotRecords()
            .and()
            .areDeclaredInClassesThat()
            .doNotHaveSimpleName("IntakeFileService")
            .should()
            .haveRawParameterTypes(describe(
                    "an Optional", types -> types.stream().anyMatch(type -> type.isEquivalentTo(Optional.class))))
            .because("architecture 7.12: two methods, or @Nullable");

    @ArchTest
    static final ArchRule daysAreChosenInJapanese = noClasses()
            .that()
            .doNotHaveSimpleName("JapaneseDates")
            .should()
            .callConstructor(DatePicker.class)
            .orShould()
            .callConstructor(DatePicker.class, String.class)
            .because("quality 4: a picker of JapaneseDates speaks Japanese and takes era dates");

    @ArchTest
    static final ArchRule namesSayWhatThingsAre = noClasses()
            .should(haveAnEndingOf(BANNED_ENDINGS))
            .because("style 12: such endings say nothing about the desk");

    private static boolean asksTheMachine(JavaMethodCall call) {
        var owner = call.getTargetOwner();
        var noArguments = call.getTarget().getRawParameterTypes().isEmpty();
        return owner.getPackageName().equals("java.time") && call.getName().equals("now") && noArguments
                || owner.isEquivalentTo(System.class) && call.getName().equals("currentTimeMillis")
                || owner.isEquivalentTo(Clock.class)
                        && call.getName().startsWith("system")
                        && !call.getOriginOwner().getName().equals("jp.banso.Application");
    }

    private static boolean keepsItsConnection(JavaMethodCall call) {
        var owner = call.getTargetOwner();
        return owner.isAssignableTo(MappedQuerySpec.class) && call.getName().equals("stream")
                || owner.getPackageName().startsWith("org.springframework.jdbc")
                        && call.getName().equals("queryForStream");
    }

    private static boolean isNotForStrangers(JavaMethod method) {
        return !Set.of(
                        "FirstAdministrator",
                        "AnswerService",
                        "ReceptionService",
                        "Applying",
                        "Asking",
                        "BriefingBox",
                        "PublicBriefings",
                        "PublicContact",
                        "PublicFaq",
                        "PublicList",
                        "PublicMilestones",
                        "PublicTexts",
                        "QuestionBox",
                        "SelfCheck",
                        "CaseReviewService",
                        "PublicCases",
                        "CircularLinkService",
                        "PublicResults")
                .contains(method.getOwner().getSimpleName());
    }

    private static boolean hearsOnlyTheApplication(JavaClass type) {
        return type.getMethods().stream()
                .filter(method -> method.isAnnotatedWith(EventListener.class))
                .allMatch(method -> Stream.of(
                                method.getAnnotationOfType(EventListener.class).value())
                        .allMatch(event -> event.getPackageName().startsWith("org.springframework")));
    }

    private static ArchCondition<JavaClass> residesIn(String ending, String orPackage) {
        return condition(
                "live in a ui package",
                type -> type.getPackageName().endsWith(ending)
                        || type.getPackageName().equals(orPackage));
    }

    private static ArchCondition<JavaClass> carryExactlyOneAccessRule() {
        return condition(
                "carry exactly one access rule",
                type -> Stream.of(RolesAllowed.class, PermitAll.class, AnonymousAllowed.class)
                                .filter(type::isAnnotatedWith)
                                .count()
                        == 1);
    }

    private static ArchCondition<JavaClass> extendTheMarkerOnly() {
        return condition("extend the bare Repository", type -> type.getRawInterfaces().stream()
                .allMatch(parent -> parent.isEquivalentTo(Repository.class)));
    }

    private static ArchCondition<JavaClass> beServiceQueryValueOrPort() {
        return condition(
                "be a service, queries, record, enum, interface, id or refusal",
                type -> type.isAnnotatedWith(Service.class)
                        || type.isRecord()
                        || type.isEnum()
                        || type.isInterface()
                        || type.isAssignableTo(RuntimeException.class)
                        || type.getEnclosingClass().isPresent()
                        || List.of("CaseScope", "SearchText").contains(type.getSimpleName()));
    }

    private static ArchCondition<JavaMethod> beTransactionalWithoutSayingHow() {
        return new ArchCondition<>("be transactional without saying how") {
            @Override
            public void check(JavaMethod method, ConditionEvents events) {
                var opens = method.tryGetAnnotationOfType(Transactional.class)
                        .map(transactional -> !Set.of(Propagation.MANDATORY, Propagation.REQUIRES_NEW)
                                .contains(transactional.propagation()))
                        .orElse(false);
                events.add(new SimpleConditionEvent(method, opens, method.getFullName() + " joins or opens: " + opens));
            }
        };
    }

    private static ArchCondition<JavaMethod> takeAViewerFirstAndNameRoles() {
        return new ArchCondition<>("take a Viewer first and name roles") {
            @Override
            public void check(JavaMethod method, ConditionEvents events) {
                var types = method.getRawParameterTypes();
                var viewerFirst = !types.isEmpty() && types.getFirst().isEquivalentTo(Viewer.class);
                var roles = method.isAnnotatedWith(RolesAllowed.class)
                        || method.getOwner().isAnnotatedWith(RolesAllowed.class);
                var fits = viewerFirst && roles || method.getModifiers().contains(JavaModifier.STATIC);
                events.add(new SimpleConditionEvent(method, fits, method.getFullName() + " fits: " + fits));
            }
        };
    }

    private static ArchCondition<JavaClass> haveAnEndingOf(Set<String> endings) {
        return condition("end in " + endings, type -> endings.stream().anyMatch(type.getSimpleName()::endsWith));
    }

    private static ArchCondition<JavaClass> condition(String says, java.util.function.Predicate<JavaClass> holds) {
        return new ArchCondition<>(says) {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                var fits = holds.test(type);
                events.add(
                        new SimpleConditionEvent(type, fits, type.getName() + (fits ? " does " : " does not ") + says));
            }
        };
    }
}
