package jp.banso.reporting;

import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.banso.careoffice.AdoptionStage;
import jp.banso.council.CouncilQueries;
import jp.banso.listing.ListingQueries;
import jp.banso.security.Role.Names;
import jp.banso.security.Viewer;
import jp.banso.security.Viewer.CityStaff;
import jp.banso.security.Viewer.CouncilSecretariat;
import jp.banso.security.Viewer.Observer;
import jp.banso.security.Viewer.VendorStaff;
import jp.banso.shared.JapanTime;
import jp.banso.shared.ServiceCategory;
import jp.banso.shared.ServiceType;
import jp.banso.shared.ServiceTypes;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/**
 * Counts the programme's state at the moment of asking, for whoever looks (RPT-01): the city everything, firms and the
 * council's secretariat the offices they see, observers the city's totals. No single office is ever answered.
 */
@Service
@RolesAllowed({Names.CITY_ADMIN, Names.CITY_STAFF, Names.LIAISON, Names.VENDOR_LEAD, Names.VENDOR_VISITOR, Names.VIEWER
})
public class DashboardQueries {

    private final JdbcClient jdbc;
    private final FigureScope scope;
    private final ErrandCounts errands;
    private final ListingQueries listing;
    private final CouncilQueries council;
    private final Clock clock;

    DashboardQueries(
            JdbcClient jdbc,
            FigureScope scope,
            ErrandCounts errands,
            ListingQueries listing,
            CouncilQueries council,
            Clock clock) {
        this.jdbc = jdbc;
        this.scope = scope;
        this.errands = errands;
        this.listing = listing;
        this.council = council;
        this.clock = clock;
    }

    /** Everything this person is told; the filter is the city's alone and has no effect for others. */
    public Dashboard dashboard(Viewer viewer, FigureFilter filter) {
        var wanted = viewer instanceof CityStaff ? filter : FigureFilter.none();
        var today = JapanTime.today(clock);
        var groups = groups(viewer, wanted, today);
        var city = viewer instanceof CityStaff || viewer instanceof Observer;
        return new Dashboard(
                stages(viewer, groups),
                services(viewer, wanted),
                council(viewer, wanted, groups),
                city && wanted.isNone() ? listing.course(viewer) : null,
                works(viewer) ? errands(viewer, wanted, groups) : null);
    }

    /** The offices of one stage that are members, or none: how many, listed, stalled and due. */
    private record Group(
            boolean member, AdoptionStage stage, int offices, int listed, int stalled, Map<Errand, Integer> due) {}

    private List<Group> groups(Viewer viewer, FigureFilter filter, LocalDate today) {
        var mine = scope.of(viewer, filter);
        return jdbc.sql("""
                        SELECT o.council_member, o.stage, COUNT(*), SUM(o.listing = 'LISTED'),
                            COALESCE(SUM(o.stale_on <= :today), 0), COALESCE(SUM(o.next_action_on < :today), 0),
                            COALESCE(SUM(o.next_action_on = :today), 0),
                            COALESCE(SUM(o.next_action_on > :today AND o.next_action_on <= :nextWeek), 0)
                        FROM care_office o WHERE %s GROUP BY o.council_member, o.stage""".formatted(mine.sql()))
                .params(mine.parameters())
                .param("today", today)
                .param("nextWeek", today.plusDays(7))
                .query((row, number) -> new Group(
                        row.getBoolean(1),
                        AdoptionStage.values()[row.getInt(2)],
                        row.getInt(3),
                        row.getInt(4),
                        row.getInt(5),
                        Map.of(Errand.OVERDUE, row.getInt(6), Errand.TODAY, row.getInt(7), Errand.WEEK, row.getInt(8))))
                .list();
    }

    private static List<StageFigure> stages(Viewer viewer, List<Group> groups) {
        var here = groups.stream().collect(Collectors.groupingBy(Group::stage, Collectors.summingInt(Group::offices)));
        var stalled =
                groups.stream().collect(Collectors.groupingBy(Group::stage, Collectors.summingInt(Group::stalled)));
        var figures = new ArrayList<StageFigure>();
        var reached = groups.stream().mapToInt(Group::offices).sum();
        for (var stage : AdoptionStage.values()) {
            var now = here.getOrDefault(stage, 0);
            figures.add(new StageFigure(stage, now, reached, works(viewer) ? stalled.getOrDefault(stage, 0) : 0));
            reached -= now;
        }
        return List.copyOf(figures);
    }

    /** One row for each combination of services, which offices carry beside their designations. */
    private Map<ServiceCategory, Share> services(Viewer viewer, FigureFilter filter) {
        var mine = scope.of(viewer, filter);
        var offices = new EnumMap<ServiceCategory, int[]>(ServiceCategory.class);
        jdbc.sql("""
                        SELECT o.service_codes, COUNT(*), SUM(o.stage >= :setUp), SUM(o.listing = 'LISTED')
                        FROM care_office o WHERE %s GROUP BY o.service_codes""".formatted(mine.sql()))
                .params(mine.parameters())
                .param("setUp", AdoptionStage.SET_UP.ordinal())
                .query((row, number) -> {
                    for (var category : categories(row.getString(1))) {
                        var sums = offices.computeIfAbsent(category, first -> new int[3]);
                        for (var column = 0; column < 3; column++) {
                            sums[column] += row.getInt(column + 2);
                        }
                    }
                    return number;
                })
                .list();
        var shares = new EnumMap<ServiceCategory, Share>(ServiceCategory.class);
        offices.forEach((category, sums) -> {
            if (filter.category() == null || filter.category() == category) {
                shares.put(category, new Share(sums[0], sums[1], sums[2]));
            }
        });
        return shares;
    }

    private static EnumSet<ServiceCategory> categories(String codes) {
        return Stream.of(codes.split(",", -1))
                .flatMap(code -> ServiceTypes.coded(code).stream())
                .map(ServiceType::category)
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(ServiceCategory.class)));
    }

    /** Firms do not read who is a member; the secretariat reads of the others what its own room tells it (CNC-06). */
    private Dashboard.@Nullable Council council(Viewer viewer, FigureFilter filter, List<Group> groups) {
        if (viewer instanceof VendorStaff || filter.councilMember() != null) {
            return null;
        }
        var members = share(groups, true);
        if (viewer instanceof CouncilSecretariat) {
            var others = council.totals(viewer).others();
            return new Dashboard.Council(members, new Share(others.offices(), others.setUp(), others.listed()));
        }
        return new Dashboard.Council(members, share(groups, false));
    }

    private static Share share(List<Group> groups, boolean member) {
        var some = groups.stream().filter(group -> group.member() == member).toList();
        return new Share(
                some.stream().mapToInt(Group::offices).sum(),
                some.stream()
                        .filter(group -> !group.stage().isBefore(AdoptionStage.SET_UP))
                        .mapToInt(Group::offices)
                        .sum(),
                some.stream().mapToInt(Group::listed).sum());
    }

    private Map<Errand, Integer> errands(Viewer viewer, FigureFilter filter, List<Group> groups) {
        var counts = new EnumMap<Errand, Integer>(Errand.class);
        groups.forEach(group -> group.due().forEach((errand, count) -> counts.merge(errand, count, Integer::sum)));
        for (var errand : List.of(Errand.OVERDUE, Errand.TODAY, Errand.WEEK)) {
            counts.putIfAbsent(errand, 0);
        }
        if (filter.isNone()) {
            counts.putAll(errands.of(viewer));
        }
        return counts;
    }

    private static boolean works(Viewer viewer) {
        return viewer instanceof CityStaff || viewer instanceof VendorStaff;
    }
}
