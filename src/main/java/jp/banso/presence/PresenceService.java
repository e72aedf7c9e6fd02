package jp.banso.presence;

import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import jp.banso.security.Role.Names;
import jp.banso.security.Viewer;
import jp.banso.security.Viewer.CityStaff;
import jp.banso.security.Viewer.CouncilSecretariat;
import jp.banso.security.Viewer.Observer;
import jp.banso.security.Viewer.SupportDesk;
import jp.banso.security.Viewer.VendorStaff;
import jp.banso.shared.CareOfficeId;
import org.springframework.stereotype.Service;

/**
 * Who has a case open, on this server. Nothing is stored; a page that has given no sign of life for three minutes no longer
 * counts. Callers ask about cases that the viewer sees; which people the viewer may know of is decided here (PRS-01).
 */
@Service
@RolesAllowed({Names.CITY_ADMIN, Names.CITY_STAFF, Names.VENDOR_LEAD, Names.VENDOR_VISITOR, Names.LIAISON, Names.DESK})
public class PresenceService {

    private static final Duration SILENCE = Duration.ofMinutes(3);

    private final Map<CareOfficeId, Map<Stay, Guest>> stays = new ConcurrentHashMap<>();
    private final Clock clock;

    PresenceService(Clock clock) {
        this.clock = clock;
    }

    private record Guest(Viewer person, Supplier<Instant> lastSign) {}

    /** The person opened the case; {@code lastSign} tells when the page was last heard of. */
    public Stay enter(Viewer viewer, CareOfficeId office, Supplier<Instant> lastSign) {
        var stay = new Stay(office);
        stays.compute(office, (id, here) -> {
            var guests = here == null ? new ConcurrentHashMap<Stay, Guest>() : here;
            guests.put(stay, new Guest(viewer, lastSign));
            return guests;
        });
        return stay;
    }

    /** The page was left; a stay that is over already ends once more without effect. */
    public void leave(Viewer viewer, Stay stay) {
        stays.computeIfPresent(stay.careOffice(), (id, here) -> {
            here.remove(stay);
            return here.isEmpty() ? null : here;
        });
    }

    /** The names of the others who have the case open, each once, in order; only of people this viewer may know of. */
    public List<String> others(Viewer viewer, CareOfficeId office) {
        var here = stays.get(office);
        if (here == null) {
            return List.of();
        }
        var silent = clock.instant().minus(SILENCE);
        here.values().removeIf(guest -> guest.lastSign().get().isBefore(silent));
        return here.values().stream()
                .map(Guest::person)
                .filter(person -> !person.account().equals(viewer.account()) && knows(viewer, person))
                .map(Viewer::name)
                .distinct()
                .sorted()
                .toList();
    }

    /** The city knows everybody; a firm its own people and the city's; council and desk nobody. */
    private static boolean knows(Viewer viewer, Viewer person) {
        return switch (viewer) {
            case CityStaff city -> true;
            case VendorStaff firm ->
                person instanceof CityStaff
                        || person instanceof VendorStaff other && other.vendor().equals(firm.vendor());
            case CouncilSecretariat council -> false;
            case SupportDesk desk -> false;
            case Observer observer -> false;
        };
    }
}
