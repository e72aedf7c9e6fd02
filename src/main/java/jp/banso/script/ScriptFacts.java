package jp.banso.script;

import java.util.Map;
import java.util.Set;
import jp.banso.security.Viewer;
import jp.banso.shared.CareOfficeId;

/**
 * Facts of an office that scripts may name, each by a code ({@code OFFICE}); rooms that know more add one of their own. What
 * a code means is the text {@code script.fact.<code>}.
 */
public interface ScriptFacts {

    Set<String> codes();

    /** What is known of this office, as it is said; a code without a value is left out. The viewer sees the office. */
    Map<String, String> of(Viewer viewer, CareOfficeId office);
}
