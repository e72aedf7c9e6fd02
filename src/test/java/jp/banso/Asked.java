package jp.banso;

import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import jp.banso.careoffice.CareOfficeFilter;
import jp.banso.council.MemberFilter;
import jp.banso.notice.MailWish;
import jp.banso.reporting.FigureFilter;
import jp.banso.search.SearchWords;
import jp.banso.security.Viewer;
import jp.banso.shared.OperationId;
import jp.banso.support.VisitTime;
import jp.banso.visitpack.DeviceEntry;
import org.jspecify.annotations.Nullable;

/**
 * Asks any method of a service as a viewer, with the ids of somebody: every other argument is made from its type, so that a
 * method that comes new is asked too. What is answered becomes one text.
 */
final class Asked {

    private final Viewer viewer;
    private final TwoFirms.Ids ids;
    private final LocalDate today;
    private final StringBuilder taken = new StringBuilder();
    private int turn;

    Asked(Viewer viewer, TwoFirms.Ids ids, LocalDate today) {
        this.viewer = viewer;
        this.ids = ids;
        this.today = today;
    }

    /** What the method answers, once for each id that a plain number can be. */
    List<String> all(Object bean, Method method) {
        var turns = takesNumbers(method) ? ids.numbers().size() : 2;
        var answers = new ArrayList<String>();
        for (turn = 0; turn < turns; turn++) {
            taken.setLength(0);
            answers.add(once(bean, method) + taken);
        }
        return answers;
    }

    private String once(Object bean, Method method) {
        try {
            var arguments =
                    Arrays.stream(method.getParameters()).map(this::argument).toArray();
            return text(method.invoke(bean, arguments));
        } catch (InvocationTargetException refused) {
            return refused.getTargetException().toString();
        } catch (ReflectiveOperationException unasked) {
            throw new AssertionError(method.toString(), unasked);
        }
    }

    private static boolean takesNumbers(Method method) {
        return Arrays.stream(method.getParameterTypes())
                .anyMatch(type -> type == long.class
                        || type == DeviceEntry.class
                        || type.getSimpleName().equals("SavedView"));
    }

    private @Nullable Object argument(Parameter parameter) {
        if (parameter.getType() == int.class) {
            return parameter.getName().equals("skip") ? 0 : 100;
        }
        return switch (parameter.getName()) {
            case "typed" -> TwoFirms.CANARY;
            case "list" -> parameter.getType() == String.class ? TwoFirms.LIST : sample(parameter.getType());
            case "before" -> 0L;
            default -> sample(parameter.getParameterizedType());
        };
    }

    private @Nullable Object sample(Type type) {
        if (type instanceof ParameterizedType generic) {
            return generic(generic);
        }
        var raw = (Class<?>) type;
        if (ids.typed().containsKey(raw)) {
            return ids.typed().get(raw);
        }
        return switch (raw.getSimpleName()) {
            case "Viewer" -> viewer;
            case "OperationId" -> OperationId.fresh();
            case "UUID" -> UUID.randomUUID();
            case "String" -> "見本";
            case "boolean", "Boolean" -> false;
            case "int", "Integer" -> 1;
            case "long", "Long" -> ids.numbers().get(turn % ids.numbers().size());
            case "LocalDate" -> today;
            case "LocalTime" -> LocalTime.NOON;
            case "YearMonth" -> YearMonth.from(today);
            case "byte[]" -> new byte[] {1};
            case "MailWish" -> MailWish.NONE;
            case "VisitTime" -> VisitTime.on(today);
            case "FigureFilter" -> FigureFilter.none();
            case "SearchWords" -> SearchWords.of(TwoFirms.CANARY);
            case "MemberFilter" -> MemberFilter.none();
            case "CareOfficeFilter" ->
                turn == 0 ? CareOfficeFilter.none() : CareOfficeFilter.none().withText(TwoFirms.CANARY);
            case "RowPosition", "Answer" -> null;
            default -> raw.isEnum() ? raw.getEnumConstants()[turn % raw.getEnumConstants().length] : record(raw);
        };
    }

    private Object generic(ParameterizedType type) {
        var raw = (Class<?>) type.getRawType();
        if (raw == Supplier.class) {
            return (Supplier<Object>) Instant::now;
        }
        if (raw == Consumer.class) {
            return (Consumer<Object>) taken::append;
        }
        if (raw == UnaryOperator.class) {
            return UnaryOperator.<Object>identity();
        }
        if (raw == Map.class) {
            return Map.of();
        }
        var of = (Class<?>) type.getActualTypeArguments()[0];
        if (of == Long.class) {
            return ids.entries();
        }
        var known = ids.typed().get(of);
        Collection<?> some = known == null ? List.of() : List.of(known);
        return raw == Set.class ? Set.copyOf(some) : some;
    }

    private Object record(Class<?> type) {
        if (!type.isRecord()) {
            throw new AssertionError("no example of " + type);
        }
        var parts = type.getRecordComponents();
        try {
            Constructor<?> whole = type.getDeclaredConstructor(
                    Arrays.stream(parts).map(RecordComponent::getType).toArray(Class[]::new));
            whole.setAccessible(true);
            return whole.newInstance(Arrays.stream(parts)
                    .map(part -> sample(part.getGenericType()))
                    .toArray());
        } catch (ReflectiveOperationException unmade) {
            throw new AssertionError("no example of " + type, unmade);
        }
    }

    private static String text(@Nullable Object answer) {
        return switch (answer) {
            case null -> "";
            case byte[] bytes -> new String(bytes, StandardCharsets.ISO_8859_1);
            case Optional<?> one -> one.map(Asked::text).orElse("none");
            default -> String.valueOf(answer);
        };
    }
}
