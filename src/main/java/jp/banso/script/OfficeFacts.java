package jp.banso.script;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import jp.banso.careoffice.CareOfficeCard;
import jp.banso.careoffice.CareOfficeCard.Designation;
import jp.banso.careoffice.CaseQueries;
import jp.banso.careoffice.NextAction;
import jp.banso.security.Viewer;
import jp.banso.shared.CareOfficeId;
import jp.banso.shared.EraDate;
import org.springframework.stereotype.Component;

/** What the register and the plan know of an office. */
@Component
class OfficeFacts implements ScriptFacts {

    /** The comma of Japanese lists. */
    private static final String COMMA = "\u3001";

    private static final String OFFICE = "OFFICE";
    private static final String CORPORATION = "CORPORATION";
    private static final String SERVICES = "SERVICES";
    private static final String ASK_FOR = "ASK_FOR";
    private static final String PROMISED = "PROMISED";

    private final CaseQueries cases;

    OfficeFacts(CaseQueries cases) {
        this.cases = cases;
    }

    @Override
    public Set<String> codes() {
        return Set.of(OFFICE, CORPORATION, SERVICES, ASK_FOR, PROMISED);
    }

    @Override
    public Map<String, String> of(Viewer viewer, CareOfficeId office) {
        return cases.card(viewer, office).map(OfficeFacts::of).orElse(Map.of());
    }

    private static Map<String, String> of(CareOfficeCard card) {
        var facts = new HashMap<String, String>();
        facts.put(OFFICE, card.name());
        facts.put(CORPORATION, card.corporation());
        facts.put(
                SERVICES,
                card.designations().stream().map(Designation::name).distinct().collect(Collectors.joining(COMMA)));
        facts.put(ASK_FOR, card.details().askFor());
        var on = card.nextActionOn();
        if (card.nextAction() != NextAction.NONE && on != null) {
            facts.put(PROMISED, EraDate.format(on));
        }
        return facts;
    }
}
