/**
 * The invented registers, from one city to a whole nation, that demonstrations, tests and measurements import, and the
 * invented city that lives in a database begun with the demo.
 */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "area",
            "campaign",
            "casebook",
            "careoffice",
            "careoffice :: tag",
            "council",
            "deadline",
            "desk",
            "intake",
            "letter",
            "listing",
            "outreach",
            "partner",
            "photo",
            "quiet",
            "readiness",
            "reception",
            "security",
            "shared",
            "shared :: jobs",
            "support",
            "survey",
            "terminal",
            "vendor",
            "visit",
            "witness"
        })
package jp.banso.demo;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
