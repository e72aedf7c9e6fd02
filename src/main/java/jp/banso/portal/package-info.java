/** The public's pages without an account: what the programme is, its dates, questions and answers, a self-check, asking. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "deadline",
            "desk",
            "listing",
            "outreach",
            "programme",
            "security",
            "shared",
            "shared :: ui"
        })
package jp.banso.portal;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
