package jp.banso.partner;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import jp.banso.careoffice.fact.OfficeFacts;
import jp.banso.partner.PartnerFigure.Basis;
import jp.banso.security.Viewer;
import jp.banso.shared.CareOfficeId;
import jp.banso.shared.EraDate;
import org.springframework.stereotype.Component;

/** What scripts may say of an office's partners; nothing where no link is known or none of them has adopted (PRT-05). */
@Component
class PartnerFacts implements OfficeFacts {

    private static final String KNOWN = "PARTNERS";
    private static final String ADOPTED = "PARTNERS_ON";
    private static final String NAME = "PARTNER_ON";
    private static final String AS_OF = "PARTNERS_AS_OF";

    /** The comma of Japanese lists. */
    private static final String COMMA = "\u3001";

    private final PartnerQueries queries;
    private final MetPledgeService pledges;

    PartnerFacts(PartnerQueries queries, MetPledgeService pledges) {
        this.queries = queries;
        this.pledges = pledges;
    }

    @Override
    public Set<String> codes() {
        return Set.of(KNOWN, ADOPTED, NAME, AS_OF, MetPledge.FACT);
    }

    @Override
    public Map<CareOfficeId, Map<String, String>> of(Viewer viewer, Collection<CareOfficeId> offices) {
        var known = new HashMap<CareOfficeId, Map<String, String>>();
        queries.figures(viewer, offices).forEach((office, figure) -> known.put(office, of(figure)));
        pledges.started(viewer, offices)
                .forEach((office, names) -> known.computeIfAbsent(office, one -> new HashMap<>())
                        .put(MetPledge.FACT, String.join(COMMA, names)));
        return known;
    }

    private static Map<String, String> of(PartnerFigure figure) {
        var facts = new HashMap<String, String>();
        if (figure.basis() == Basis.LINKS && figure.adopted() > 0) {
            facts.put(KNOWN, String.valueOf(figure.known()));
            facts.put(ADOPTED, String.valueOf(figure.adopted()));
            facts.put(NAME, figure.names().getFirst());
            var asOf = figure.asOf();
            if (asOf != null) {
                facts.put(AS_OF, EraDate.format(asOf));
            }
        }
        return facts;
    }
}
