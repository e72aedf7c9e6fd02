package jp.banso.area;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Rates as they would be if every area had the prefecture's mix of services: each service's own rate, weighed by its share of
 * all offices of the areas that are complete. An area without the denominator of one service has none (ARE-08).
 */
final class StandardRates {

    private static final int DIGITS = 12;

    /** Users and denominator of one service. */
    private record Part(int users, @Nullable Integer denominator) {

        Part and(Part more) {
            var first = denominator;
            var second = more.denominator;
            return new Part(
                    users + more.users, first == null || second == null ? null : Integer.valueOf(first + second));
        }
    }

    private final Map<String, Map<String, Part>> said = new HashMap<>();
    private final List<String> services;
    private final Map<String, BigDecimal> weights;

    /** The wards of each municipality by its name; a municipality that the file has itself is not made of them. */
    private final Map<String, List<String>> wards;

    StandardRates(@Nullable Structure structure, List<AreaCount> areas, List<AreaCount> municipalities) {
        List<ServiceCount> counts = structure == null ? List.of() : structure.counts();
        services = structure == null ? List.of() : structure.services();
        counts.forEach(count -> said.computeIfAbsent(count.code(), none -> new HashMap<>())
                .put(count.service(), new Part(count.users(), count.denominator())));
        wards = areas.stream()
                .filter(area -> !area.city().isEmpty())
                .collect(Collectors.groupingBy(
                        AreaCount::city, Collectors.mapping(AreaCount::code, Collectors.toList())));
        weights = weights(municipalities.stream()
                .map(this::members)
                .flatMap(Collection::stream)
                .toList());
    }

    /** The area's standardised rate as a fraction, exact enough to rank by; empty where a denominator is missing. */
    Optional<BigDecimal> rate(AreaCount area) {
        var parts = parts(members(area));
        if (!complete(parts)) {
            return Optional.empty();
        }
        return Optional.of(services.stream()
                .map(service -> {
                    var part = parts.getOrDefault(service, new Part(0, 1));
                    var of = part.denominator();
                    return of == null
                            ? BigDecimal.ZERO
                            : BigDecimal.valueOf(part.users())
                                    .multiply(weights.getOrDefault(service, BigDecimal.ZERO))
                                    .divide(BigDecimal.valueOf(of), DIGITS, RoundingMode.HALF_UP);
                })
                .reduce(BigDecimal.ZERO, BigDecimal::add));
    }

    private List<String> members(AreaCount area) {
        var parts = area.city().isEmpty() ? wards.getOrDefault(area.name(), List.of()) : List.<String>of();
        var itself = said.containsKey(area.code()) && !parts.contains(area.code());
        return parts.isEmpty() || itself ? List.of(area.code()) : parts;
    }

    /** Summed over the members; a service that one of them lacks has no denominator. */
    private Map<String, Part> parts(List<String> members) {
        var parts = new LinkedHashMap<String, Part>();
        for (var member : members) {
            var own = said.getOrDefault(member, Map.of());
            services.forEach(service -> parts.merge(service, own.getOrDefault(service, new Part(0, null)), Part::and));
        }
        return parts;
    }

    private boolean complete(Map<String, Part> parts) {
        return !services.isEmpty()
                && parts.size() == services.size()
                && parts.values().stream().allMatch(part -> part.denominator() != null);
    }

    private Map<String, BigDecimal> weights(List<String> members) {
        var offices = new HashMap<String, Integer>();
        members.stream()
                .map(List::of)
                .map(this::parts)
                .filter(this::complete)
                .forEach(parts -> parts.forEach((service, part) -> {
                    var of = part.denominator();
                    offices.merge(service, of == null ? 0 : of, Integer::sum);
                }));
        var all = BigDecimal.valueOf(
                offices.values().stream().mapToInt(Integer::intValue).sum());
        var shares = new HashMap<String, BigDecimal>();
        offices.forEach((service, count) ->
                shares.put(service, BigDecimal.valueOf(count).divide(all, DIGITS, RoundingMode.HALF_UP)));
        return shares;
    }
}
