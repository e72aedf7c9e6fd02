package jp.banso;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasElement;
import com.vaadin.flow.router.RouteBaseData;
import com.vaadin.flow.router.RouteConfiguration;
import com.vaadin.flow.server.VaadinService;
import jakarta.annotation.security.RolesAllowed;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.banso.security.NotAllowed;
import jp.banso.security.Role;
import jp.banso.security.Viewer;
import jp.banso.testing.CleanDatabase;
import jp.banso.testing.DatabaseTest;
import jp.banso.testing.RoleMatrix;
import jp.banso.testing.Screens;
import jp.banso.testing.Viewers;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.aop.support.AopUtils;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/**
 * Who may open which page and call which service, compared with {@code role-matrix.csv}. What exists is asked of the
 * running application: a page or method without a row fails, and so does a row without page or method.
 */
@DatabaseTest
@ExtendWith(CleanDatabase.class)
class RoleMatrixTest {

    private static final RoleMatrix MATRIX = RoleMatrix.read();

    @RegisterExtension
    final Screens screens = new Screens();

    @Autowired
    ApplicationContext context;

    @Autowired
    JdbcClient jdbc;

    @Test
    void everyPageAndEveryServiceMethodHasARow() {
        var existing = new TreeSet<String>();
        pages().keySet().forEach(existing::add);
        serviceMethods().keySet().forEach(existing::add);

        assertThat(existing).isEqualTo(new TreeSet<>(MATRIX.names()));
    }

    @Test
    void everyServiceMethodAllowsTheRolesOfItsRow() {
        var wrong = new ArrayList<String>();
        serviceMethods().forEach((name, calls) -> {
            for (var call : calls) {
                if (!MATRIX.isForStrangers(name) && !allowed(call.method()).equals(MATRIX.roles(name))) {
                    wrong.add(name + " allows " + allowed(call.method()));
                }
            }
        });
        assertThat(wrong).isEmpty();
    }

    @Test
    void everyServiceMethodRefusesTheOtherRolesBeforeItDoesAnything() {
        var people = people();
        var wrong = new ArrayList<String>();
        serviceMethods().forEach((name, calls) -> {
            for (var call : calls) {
                for (var role : MATRIX.isForStrangers(name) ? Set.<Role>of() : others(MATRIX.roles(name))) {
                    if (!refusedAtTheGate(call, people.get(role))) {
                        wrong.add(name + " as " + role);
                    }
                }
            }
        });
        assertThat(wrong).isEmpty();
    }

    @Test
    void everyPageOpensForTheRolesOfItsRowAndDoesNotExistForTheOthers() {
        var people = people();
        var wrong = new ArrayList<String>();
        for (var role : Role.values()) {
            screens.signIn(Objects.requireNonNull(people.get(role)));
            pages().forEach((name, page) -> {
                if (MATRIX.isForStrangers(name)) {
                    return;
                }
                var shown = screens.goTo(sample(page.getTemplate()));
                if (isOpen(page, shown) != MATRIX.roles(name).contains(role)) {
                    wrong.add(
                            name + " as " + role + " shows " + shown.getClass().getSimpleName());
                }
            });
        }
        assertThat(wrong).isEmpty();
    }

    @Test
    void strangersSeeTheirPagesOnly() {
        pages().forEach((name, page) -> {
            var shown = screens.goTo(sample(page.getTemplate()));
            if (!MATRIX.isForStrangers(name)) {
                assertThat(shown).as(name).isNotInstanceOf(page.getNavigationTarget());
            }
        });
    }

    private static boolean isOpen(RouteBaseData<?> page, HasElement shown) {
        var parameterised = page.getTemplate().contains(":");
        return page.getNavigationTarget().isInstance(shown)
                || parameterised && !shown.getClass().getSimpleName().equals("ForbiddenAddressView");
    }

    /** A template without the forms its parameters must have. */
    private static String withoutForms(String template) {
        return template.replaceAll("\\([^/]*\\)", "");
    }

    /** An address of the page; ids that nobody has lead to the page for unknown things, which is an answer too. */
    private static String sample(String template) {
        return withoutForms(template).replaceAll(":[A-Za-z_]+[?*]?", "987654321");
    }

    private Map<String, RouteBaseData<?>> pages() {
        var registry = VaadinService.getCurrent().getRouter().getRegistry();
        var pages = new TreeMap<String, RouteBaseData<?>>();
        RouteConfiguration.forRegistry(registry).getAvailableRoutes().stream()
                .filter(route -> isOurs(route.getNavigationTarget()))
                .forEach(route -> pages.put("/" + withoutForms(route.getTemplate()), route));
        return pages;
    }

    private static boolean isOurs(Class<? extends Component> view) {
        return view.getPackageName().startsWith("jp.banso");
    }

    private record Call(Object bean, Method method) {}

    private Map<String, List<Call>> serviceMethods() {
        var calls = new TreeMap<String, List<Call>>();
        for (var bean : context.getBeansWithAnnotation(Service.class).values()) {
            var type = AopUtils.getTargetClass(bean);
            if (!type.getPackageName().startsWith("jp.banso")) {
                continue;
            }
            Stream.of(type.getDeclaredMethods())
                    .filter(method -> Modifier.isPublic(method.getModifiers()))
                    .filter(method -> !method.isSynthetic() && !Modifier.isStatic(method.getModifiers()))
                    .forEach(method -> calls.computeIfAbsent(
                                    type.getSimpleName() + "." + method.getName(), name -> new ArrayList<>())
                            .add(new Call(bean, method)));
        }
        return calls;
    }

    private static Set<Role> allowed(Method method) {
        var annotation = AnnotatedElementUtils.findMergedAnnotation(method, RolesAllowed.class);
        if (annotation == null) {
            annotation = AnnotatedElementUtils.findMergedAnnotation(method.getDeclaringClass(), RolesAllowed.class);
        }
        return annotation == null
                ? Set.of()
                : Arrays.stream(annotation.value()).map(Role::valueOf).collect(Collectors.toSet());
    }

    private static boolean refusedAtTheGate(Call call, @Nullable Viewer viewer) {
        var arguments = Arrays.stream(call.method().getParameterTypes())
                .map(RoleMatrixTest::nothing)
                .toArray();
        if (arguments.length == 0 || call.method().getParameterTypes()[0] != Viewer.class) {
            return false;
        }
        arguments[0] = viewer;
        call.method().setAccessible(true);
        var thrown = catchThrowable(() -> invoke(call, arguments));
        return thrown instanceof NotAllowed
                && thrown.getStackTrace()[0].getClassName().endsWith(".ViewerGate");
    }

    private static void invoke(Call call, @Nullable Object[] arguments) throws Throwable {
        try {
            call.method().invoke(call.bean(), arguments);
        } catch (InvocationTargetException failed) {
            throw failed.getCause();
        }
    }

    private static @Nullable Object nothing(Class<?> type) {
        if (type == boolean.class) {
            return false;
        }
        if (type == long.class) {
            return 0L;
        }
        return type == int.class ? 0 : null;
    }

    private Map<Role, Viewer> people() {
        var viewers = Viewers.in(jdbc);
        return Stream.of(Role.values()).collect(Collectors.toMap(role -> role, viewers::of));
    }

    private static Collection<Role> others(Set<Role> roles) {
        return roles.isEmpty() ? EnumSet.allOf(Role.class) : EnumSet.complementOf(EnumSet.copyOf(roles));
    }
}
