package jp.banso.careoffice.fact;

import java.util.Collection;
import java.util.Map;
import java.util.Set;
import jp.banso.security.Viewer;
import jp.banso.shared.CareOfficeId;

/**
 * Facts of offices that words may name, each by a code ({@code OFFICE}); rooms that know more add one of their own. What a
 * code means is the text {@code careoffice.fact.<code>}.
 */
public interface OfficeFacts {

    Set<String> codes();

    /** What is known of these offices, as it is said; those the viewer does not see are not in it, a blank value is none. */
    Map<CareOfficeId, Map<String, String>> of(Viewer viewer, Collection<CareOfficeId> offices);
}
