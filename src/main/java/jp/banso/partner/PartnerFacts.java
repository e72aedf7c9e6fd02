package jp.banso.partner;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import jp.banso.partner.PartnerFigure.Basis;
import jp.banso.script.ScriptFacts;
import jp.banso.security.Viewer;
import jp.banso.shared.CareOfficeId;
import jp.banso.shared.EraDate;
import org.springframework.stereotype.Component;

/** What scripts may say of an office's partners; nothing where no link is known or none of them has adopted (PRT-05). */
@Component
class PartnerFacts implements ScriptFacts {

    private static final String KNOWN = "PARTNERS";
    private static final String ADOPTED = "PARTNERS_ON";
    private static final String NAME = "PARTNER_ON";
    private static final String AS_OF = "PARTNERS_AS_OF";

    private final PartnerQueries queries;

    PartnerFacts(PartnerQueries queries) {
        this.queries = queries;
    }

    @Override
    public Set<String> codes() {
        return Set.of(KNOWN, ADOPTED, NAME, AS_OF);
    }

    @Override
    public Map<String, String> of(Viewer viewer, CareOfficeId office) {
        var figure = queries.figures(viewer, List.of(office)).get(office);
        var facts = new HashMap<String, String>();
        if (figure != null && figure.basis() == Basis.LINKS && figure.adopted() > 0) {
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
