package jp.banso.casebook.ui;

import com.vaadin.flow.i18n.I18NProvider;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import jp.banso.careoffice.fact.OfficeFacts;
import jp.banso.casebook.Effect;
import jp.banso.casebook.SimilarCase;
import jp.banso.casebook.SimilarSuccess;
import jp.banso.security.Viewer;
import jp.banso.security.Viewer.CityStaff;
import jp.banso.security.Viewer.VendorStaff;
import jp.banso.shared.CareOfficeId;
import jp.banso.shared.ui.Language;
import org.springframework.stereotype.Component;

/** What scripts may say of what others gained: of five offices at least, and only where time was saved; of a published case only what it shows. */
@Component
class CasebookFacts implements OfficeFacts {

    private static final String HOURS = "SAVED_HOURS";
    private static final String FROM = "SAVED_FROM";
    private static final String TO = "SAVED_TO";
    private static final String OFFICES = "SAVED_OFFICES";
    private static final String AS_OF = "SAVED_AS_OF";
    private static final String SERVICE = "SAVED_SERVICE";
    private static final String CASE = "SIMILAR_CASE";
    private static final String WHO = "SIMILAR_WHO";
    private static final String MATCH = "SIMILAR_MATCH";
    private static final String RESULT = "SIMILAR_RESULT";

    private final SimilarSuccess similar;
    private final Say say;

    CasebookFacts(SimilarSuccess similar, I18NProvider texts) {
        this.similar = similar;
        say = new Say(texts, Language.JAPANESE);
    }

    @Override
    public Set<String> codes() {
        return Set.of(HOURS, FROM, TO, OFFICES, AS_OF, SERVICE, CASE, WHO, MATCH, RESULT);
    }

    @Override
    public Map<CareOfficeId, Map<String, String>> of(Viewer viewer, Collection<CareOfficeId> offices) {
        var known = new HashMap<CareOfficeId, Map<String, String>>();
        if (viewer instanceof CityStaff || viewer instanceof VendorStaff) {
            similar.effects(viewer, offices)
                    .forEach((office, effect) -> facts(known, office).putAll(of(effect)));
            similar.of(viewer, offices)
                    .forEach((office, one) -> facts(known, office).putAll(of(one)));
        }
        return known;
    }

    private static Map<String, String> facts(Map<CareOfficeId, Map<String, String>> known, CareOfficeId office) {
        return known.computeIfAbsent(office, first -> new HashMap<>());
    }

    private Map<String, String> of(Effect effect) {
        var facts = new HashMap<String, String>();
        if (effect.median().signum() > 0) {
            facts.put(HOURS, say.hours(effect.median()));
            facts.put(OFFICES, String.valueOf(effect.n()));
            facts.put(AS_OF, say.day(effect.roundOn()));
            facts.put(SERVICE, say.of(effect));
            if (effect.lower().signum() >= 0) {
                facts.put(FROM, say.hours(effect.lower()));
                facts.put(TO, say.hours(effect.upper()));
            }
        }
        return facts;
    }

    private Map<String, String> of(SimilarCase one) {
        var facts = new HashMap<String, String>();
        facts.put(CASE, one.title());
        facts.put(WHO, say.who(one.officeName(), one.traits()));
        facts.put(MATCH, say.matched(one.matched()));
        var result = one.result();
        if (result != null) {
            facts.put(RESULT, result.words());
        }
        return facts;
    }
}
