/** Letters and mails to offices: templates filled with facts, printed for many at once, and recorded when they were sent. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "budget",
            "bulk",
            "campaign",
            "careoffice",
            "careoffice :: fact",
            "careoffice :: panel",
            "outreach",
            "programme",
            "security",
            "shared",
            "shared :: print",
            "shared :: ui"
        })
package jp.banso.letter;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
