/** The casebook: what offices gained, published with their consent and withdrawn at their word, and how it returns to the call. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "budget",
            "careoffice",
            "careoffice :: fact",
            "careoffice :: panel",
            "letter",
            "photo",
            "security",
            "shared",
            "shared :: mail",
            "shared :: print",
            "shared :: ui",
            "software",
            "survey"
        })
package jp.banso.casebook;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
