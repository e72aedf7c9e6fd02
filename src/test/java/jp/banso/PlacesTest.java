package jp.banso;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.VaadinService;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Stream;
import jp.banso.shared.ui.Places;
import jp.banso.testing.DatabaseTest;
import jp.banso.testing.Screens;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Every address of the site map leads to a page. */
@DatabaseTest
class PlacesTest {

    /** Addresses whose pages are still to come. */
    private static final Set<String> AWAITED = Set.of("careOffices", "careOffice");

    @RegisterExtension
    final Screens screens = new Screens();

    @Test
    void everyPlaceIsAPage() throws ReflectiveOperationException {
        var registry = VaadinService.getCurrent().getRouter().getRegistry();
        assertThat(UI.getCurrent()).isNotNull();
        var lost = new ArrayList<String>();
        for (var place : Places.class.getDeclaredMethods()) {
            if (Modifier.isPublic(place.getModifiers()) && !AWAITED.contains(place.getName())) {
                var address = address(place);
                var path = address.contains("?") ? address.substring(0, address.indexOf('?')) : address;
                if (registry.getNavigationRouteTarget(path).getRouteTarget() == null) {
                    lost.add(place.getName() + " = " + address);
                }
            }
        }
        assertThat(lost).isEmpty();
    }

    private static String address(Method place) throws ReflectiveOperationException {
        var arguments =
                Arrays.stream(place.getParameterTypes()).map(PlacesTest::sample).toArray();
        return (String) place.invoke(null, arguments);
    }

    /** Something to stand in the address: an id that could be, the first constant, a word. */
    private static Object sample(Class<?> type) {
        if (type == String.class) {
            return "x";
        }
        if (type == long.class) {
            return 1L;
        }
        if (type.isEnum()) {
            return type.getEnumConstants()[0];
        }
        try {
            var constructor = Stream.of(type.getDeclaredConstructors())
                    .filter(one -> one.getParameterCount() == 1)
                    .findFirst()
                    .orElseThrow();
            return constructor.newInstance(sample(constructor.getParameterTypes()[0]));
        } catch (ReflectiveOperationException impossible) {
            throw new IllegalStateException("no sample of " + type, impossible);
        }
    }
}
