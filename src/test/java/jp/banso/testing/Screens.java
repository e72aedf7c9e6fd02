package jp.banso.testing;

import com.github.mvysny.fakeservlet.FakeRequest;
import com.github.mvysny.kaributesting.v10.MockVaadin;
import com.github.mvysny.kaributesting.v10.Routes;
import com.github.mvysny.kaributesting.v10.mock.MockedUI;
import com.github.mvysny.kaributesting.v10.spring.MockSpringServlet;
import com.vaadin.flow.component.HasElement;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.internal.nodefeature.ElementAttributeMap;
import com.vaadin.flow.internal.nodefeature.ElementPropertyMap;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.Layout;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.NavigationTrigger;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLayout;
import com.vaadin.flow.router.internal.AbstractRouteRegistry;
import com.vaadin.flow.server.VaadinService;
import com.vaadin.flow.server.VaadinServletRequest;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletRequestWrapper;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import jp.banso.security.SignedInForTest;
import jp.banso.security.Viewer;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.type.filter.AnnotationTypeFilter;
import org.springframework.core.type.filter.AssignableTypeFilter;
import org.springframework.core.type.filter.TypeFilter;
import org.springframework.security.core.Authentication;
import org.springframework.test.context.junit.jupiter.SpringExtension;
import org.springframework.util.ClassUtils;

/**
 * Opens Banso's screens without a browser, for {@link DatabaseTest} classes: {@code @RegisterExtension final Screens
 * screens = new Screens();}. Each test starts as a stranger; {@link #signIn} opens the screens anew as somebody.
 */
public final class Screens implements BeforeEachCallback, AfterEachCallback {

    private static final class Known {
        private static final Routes ROUTES = new Routes(
                found(new AnnotationTypeFilter(Route.class)),
                found(new AssignableTypeFilter(HasErrorParameter.class)),
                true);
        private static final Set<Class<? extends RouterLayout>> LAYOUTS = found(new AnnotationTypeFilter(Layout.class));

        @SuppressWarnings("unchecked")
        private static <T> Set<Class<? extends T>> found(TypeFilter filter) {
            var scanner = new ClassPathScanningCandidateComponentProvider(false);
            scanner.addIncludeFilter(filter);
            return scanner.findCandidateComponents("jp.banso").stream()
                    .map(bean -> (Class<? extends T>)
                            ClassUtils.resolveClassName(Objects.requireNonNull(bean.getBeanClassName()), null))
                    .collect(Collectors.toSet());
        }
    }

    private @Nullable ApplicationContext context;

    @Override
    public void beforeEach(ExtensionContext test) {
        context = SpringExtension.getApplicationContext(test);
        open();
    }

    @Override
    public void afterEach(ExtensionContext test) {
        close();
    }

    /** Opens the screens as the viewer, at the home page. */
    public void signIn(Viewer viewer) {
        signIn(viewer, false);
    }

    /** As {@link #signIn(Viewer)}, for somebody who may still have a one-time password. */
    public void signIn(Viewer viewer, boolean mustChangePassword) {
        close();
        open();
        var request = request();
        var authentication = SignedInForTest.as(context(), viewer, request.getSession(), mustChangePassword);
        knowPerson(request, authentication);
        navigate("");
    }

    /** Goes to an address as if it had been typed, and answers the screen shown. */
    public HasElement goTo(String address) {
        navigate(address);
        return shown();
    }

    /** The innermost screen shown now; the empty page itself after being led elsewhere. */
    public HasElement shown() {
        var chain = UI.getCurrent().getInternals().getActiveRouterTargetsChain();
        return chain.isEmpty() ? UI.getCurrent() : chain.getFirst();
    }

    /** The address the browser was told to open instead; empty when it stays. */
    public String ledTo() {
        return UI.getCurrent().getInternals().dumpPendingJavaScriptInvocations().stream()
                .filter(call -> call.getInvocation().getExpression().contains("window.open"))
                .map(call -> String.valueOf(call.getInvocation().getParameters().getFirst()))
                .reduce("", (before, last) -> last);
    }

    /** Everything a person could read on the page, in one text. */
    public String text() {
        var ui = UI.getCurrent();
        var page = ui.wrapperElement == null ? "" : ui.wrapperElement.getTextRecursively();
        return page + ui.getElement().getTextRecursively();
    }

    /** Everything the page would hold in a browser: texts, attributes and properties of every element. */
    public String everything() {
        var all = new StringBuilder(text());
        UI.getCurrent().getElement().getNode().visitNodeTree(node -> {
            if (node.hasFeature(ElementPropertyMap.class)) {
                var properties = node.getFeature(ElementPropertyMap.class);
                properties.getPropertyNames().forEach(name -> all.append(properties.getProperty(name))
                        .append('\n'));
            }
            if (node.hasFeature(ElementAttributeMap.class)) {
                var attributes = node.getFeature(ElementAttributeMap.class);
                attributes.attributes().forEach(name -> all.append(attributes.get(name))
                        .append('\n'));
            }
        });
        return all.toString();
    }

    private static void navigate(String address) {
        var ui = UI.getCurrent();
        ui.getInternals().getRouter().navigate(ui, new Location(address), NavigationTrigger.UI_NAVIGATE);
    }

    private void open() {
        var servlet = new MockSpringServlet(Known.ROUTES, context(), MockedUI::new);
        MockVaadin.setup(MockedUI::new, servlet);
        if (VaadinService.getCurrent().getRouter().getRegistry() instanceof AbstractRouteRegistry registry) {
            Known.LAYOUTS.forEach(registry::setLayout);
        }
        UI.getCurrent().setLocale(Locale.JAPAN);
    }

    private void close() {
        MockVaadin.tearDown();
        SignedInForTest.out(context());
    }

    private static void knowPerson(FakeRequest request, Authentication authentication) {
        request.setUserPrincipalInt(authentication);
        request.setUserInRole((principal, role) -> authentication.getAuthorities().stream()
                .anyMatch(authority -> ("ROLE_" + role).equals(authority.getAuthority())));
    }

    private static FakeRequest request() {
        ServletRequest request = VaadinServletRequest.getCurrent();
        while (request instanceof ServletRequestWrapper wrapper) {
            request = wrapper.getRequest();
        }
        if (request instanceof FakeRequest fake) {
            return fake;
        }
        throw new IllegalStateException("no screens are open");
    }

    private ApplicationContext context() {
        if (context == null) {
            throw new IllegalStateException("screens open within a test only");
        }
        return context;
    }
}
