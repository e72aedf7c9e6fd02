/** Handover: everything that stands in the name of a person who leaves, listed, given to successors at once, and kept as a pack. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "campaign",
            "careoffice",
            "careoffice :: panel",
            "notice",
            "savedview",
            "support",
            "security",
            "shared",
            "shared :: print",
            "shared :: ui"
        })
package jp.banso.handover;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
