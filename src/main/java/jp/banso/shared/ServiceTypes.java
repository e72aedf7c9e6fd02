package jp.banso.shared;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** All services, found by code or by any of the names that files give them. */
public final class ServiceTypes {

    private static final List<ServiceType> ALL = new ArrayList<>();
    private static final Map<String, ServiceType> BY_CODE = new HashMap<>();
    private static final Map<String, ServiceType> BY_NAME = new HashMap<>();

    static {
        TextResource.lines(ServiceTypes.class, "service_types.csv").forEach(ServiceTypes::add);
        addUnsharedClaimCodes();
    }

    private ServiceTypes() {}

    /** In the order of the table, which is the order to show them in. */
    public static List<ServiceType> all() {
        return List.copyOf(ALL);
    }

    /** The codes of one category, in the same order. */
    public static List<String> codesOf(ServiceCategory category) {
        return ALL.stream()
                .filter(type -> type.category() == category)
                .map(ServiceType::code)
                .toList();
    }

    /** By the type's own code, or by a claim code that only one type has. */
    public static Optional<ServiceType> coded(String code) {
        return Optional.ofNullable(BY_CODE.get(code));
    }

    /** By official name or another known one; width and blanks do not matter. */
    public static Optional<ServiceType> named(String written) {
        var exact = BY_NAME.get(written);
        return exact != null ? Optional.of(exact) : Optional.ofNullable(BY_NAME.get(key(written)));
    }

    private static void add(String line) {
        var cell = line.split(",", -1);
        var type = new ServiceType(
                cell[0],
                cell[1],
                cell[2],
                ServiceCategory.valueOf(cell[4]),
                ExchangeSide.valueOf(cell[5]),
                Eligibility.valueOf(cell[6]));
        ALL.add(type);
        put(BY_CODE, type.code(), type);
        BY_NAME.put(type.name(), type);
        put(BY_NAME, key(type.name()), type);
        for (var other : cell[3].split("\\|", -1)) {
            if (!other.isEmpty()) {
                put(BY_NAME, key(other), type);
            }
        }
    }

    private static void addUnsharedClaimCodes() {
        for (var type : ALL) {
            long sharing = ALL.stream()
                    .filter(other -> other.claimCode().equals(type.claimCode()))
                    .count();
            if (sharing == 1) {
                BY_CODE.put(type.claimCode(), type);
            }
        }
    }

    private static String key(String written) {
        return Folding.of(written);
    }

    private static void put(Map<String, ServiceType> map, String key, ServiceType type) {
        var earlier = map.put(key, type);
        if (earlier != null && !earlier.equals(type)) {
            throw new IllegalStateException(key + " names two services");
        }
    }
}
