/** How the city reaches offices: contacts by telephone and otherwise, briefing sessions and who came, each the proof of a stage. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "budget",
            "budget :: panel",
            "careoffice",
            "careoffice :: panel",
            "quiet",
            "quiet :: panel",
            "search",
            "security",
            "shared",
            "shared :: calendar",
            "shared :: print",
            "shared :: ui"
        })
package jp.banso.outreach;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
