package jp.banso.partner;

import java.time.Instant;
import java.util.List;
import jp.banso.shared.CareOfficeId;

/**
 * A word that was met and of which the office has not been told yet: who of those it waited for has started. {@code planned}
 * when a call was planned for it; {@code mine} when the viewer wrote it down, or nobody of the city has it any more.
 */
public record MetPledge(
        long id,
        CareOfficeId careOffice,
        String number,
        String name,
        List<String> started,
        Instant metAt,
        boolean planned,
        boolean mine) {

    /** What words call the partners that have started ({@code careoffice.fact.PLEDGE_PARTNERS}). */
    public static final String FACT = "PLEDGE_PARTNERS";

    public MetPledge {
        started = List.copyOf(started);
    }

    MetPledge by(List<String> names) {
        return new MetPledge(id, careOffice, number, name, names, metAt, planned, mine);
    }
}
