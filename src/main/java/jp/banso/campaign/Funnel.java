package jp.banso.campaign;

import java.util.List;

/**
 * How far a campaign's calls have come: of all its offices, by who called (an office called by two counts with both, and
 * only as far as each came) and by the office's first service (each office once).
 */
public record Funnel(FunnelRow whole, List<FunnelRow> byCaller, List<FunnelRow> byService) {

    public Funnel {
        byCaller = List.copyOf(byCaller);
        byService = List.copyOf(byService);
    }
}
