package jp.banso.casebook;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import jp.banso.shared.CareOfficeId;
import jp.banso.software.SoftwareNames;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What is known of offices' traits, and which of them may be told of one that is not named. */
@Component
class OfficeTraits {

    /** A trait, with the ones told before it, is told of an unnamed office when so many share it (CSB-04). */
    static final int LEAST_SHARING = 5;

    private static final int AREA_DIGITS = 5;

    private static final String ROWS = """
            SELECT o.id, o.lead_service, o.postal_code, COALESCE(c.name, '') AS corporation, z.staff_size,
                COALESCE((SELECT a.software FROM support_application a WHERE a.care_office_id = o.id AND a.software <> ''
                    ORDER BY a.received_on DESC, a.id DESC LIMIT 1), '') AS software
            FROM care_office o LEFT JOIN corporation c ON c.id = o.corporation_id
            LEFT JOIN casebook_staff_size z ON z.care_office_id = o.id WHERE o.id IN (:ids)""";

    private static final String SHARING = """
            SELECT COUNT(*) FROM care_office o LEFT JOIN casebook_staff_size z ON z.care_office_id = o.id
            WHERE o.operating_status <> 'CLOSED' AND (:service = '' OR o.lead_service = :service)
                AND (:area = '' OR LEFT(REPLACE(o.postal_code, '-', ''), 5) = :area)
                AND (:size = '' OR z.staff_size = :size)""";

    private final JdbcClient jdbc;
    private final SoftwareNames software;

    OfficeTraits(JdbcClient jdbc, SoftwareNames software) {
        this.jdbc = jdbc;
        this.software = software;
    }

    Traits of(CareOfficeId office) {
        return of(List.of(office)).getOrDefault(office, Traits.NONE);
    }

    Map<CareOfficeId, Traits> of(Collection<CareOfficeId> offices) {
        var known = new HashMap<CareOfficeId, Traits>();
        if (!offices.isEmpty()) {
            jdbc.sql(ROWS)
                    .param("ids", offices.stream().map(CareOfficeId::value).toList())
                    .query((row, number) -> known.put(new CareOfficeId(row.getLong("id")), traits(row)))
                    .list();
        }
        return known;
    }

    private Traits traits(ResultSet row) throws SQLException {
        return new Traits(
                row.getString("lead_service"),
                product(row.getString("software")),
                size(row.getString("staff_size")),
                CorporationType.of(row.getString("corporation")).orElse(null),
                area(row.getString("postal_code")));
    }

    /** The product that is meant, by its own name; else what was typed. */
    String product(String typed) {
        return software.meant(typed).map(known -> known.name()).orElse(typed.strip());
    }

    static @Nullable StaffSize size(@Nullable String name) {
        return name == null ? null : StaffSize.valueOf(name);
    }

    private static String area(String postalCode) {
        var digits = postalCode.replaceAll("\\D", "");
        return digits.length() < AREA_DIGITS ? "" : digits.substring(0, AREA_DIGITS);
    }

    /**
     * What may stand with an office that is not named: its service, area and number of people in this order, each only while
     * at least five open offices share it together with those before it; its software and its corporation's form never
     * narrow that down, the first being named by the office's consent, the second not told (CSB-04).
     */
    Set<Trait> shownUnnamed(Traits traits) {
        var shown = EnumSet.noneOf(Trait.class);
        var told = Traits.NONE;
        if (!traits.service().isEmpty() && isShared(with(told, traits, Trait.SERVICE))) {
            told = with(told, traits, Trait.SERVICE);
            shown.add(Trait.SERVICE);
        }
        if (!traits.area().isEmpty() && isShared(with(told, traits, Trait.AREA))) {
            told = with(told, traits, Trait.AREA);
            shown.add(Trait.AREA);
        }
        if (traits.size() != null && isShared(with(told, traits, Trait.SIZE))) {
            shown.add(Trait.SIZE);
        }
        if (!traits.software().isEmpty()) {
            shown.add(Trait.SOFTWARE);
        }
        return shown;
    }

    private static Traits with(Traits told, Traits all, Trait more) {
        return new Traits(
                more == Trait.SERVICE ? all.service() : told.service(),
                "",
                more == Trait.SIZE ? all.size() : told.size(),
                null,
                more == Trait.AREA ? all.area() : told.area());
    }

    private boolean isShared(Traits told) {
        return jdbc.sql(SHARING)
                        .param("service", told.service())
                        .param("area", told.area())
                        .param(
                                "size",
                                Optional.ofNullable(told.size()).map(Enum::name).orElse(""))
                        .query(Integer.class)
                        .single()
                >= LEAST_SHARING;
    }

    /** All that is known, of an office that is named. */
    static Set<Trait> shownNamed(Traits traits) {
        var shown = EnumSet.noneOf(Trait.class);
        for (var trait : Trait.values()) {
            var known =
                    switch (trait) {
                        case SOFTWARE -> !traits.software().isEmpty();
                        case SERVICE -> !traits.service().isEmpty();
                        case SIZE -> traits.size() != null;
                        case CORPORATION -> traits.corporation() != null;
                        case AREA -> !traits.area().isEmpty();
                    };
            if (known) {
                shown.add(trait);
            }
        }
        return shown;
    }

    Set<Trait> shown(Consent consent, Traits traits) {
        return consent == Consent.NAMED ? shownNamed(traits) : shownUnnamed(traits);
    }

    /** As kept with a text. */
    static Set<Trait> read(String kept) {
        var shown = EnumSet.noneOf(Trait.class);
        for (var name : Objects.requireNonNullElse(kept, "").split(",", -1)) {
            if (!name.isEmpty()) {
                shown.add(Trait.valueOf(name));
            }
        }
        return shown;
    }
}
