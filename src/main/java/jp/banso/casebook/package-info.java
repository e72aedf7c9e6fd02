/** The casebook: what offices gained, published with their consent and withdrawn at their word, and how it returns to the call. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "careoffice",
            "careoffice :: fact",
            "careoffice :: panel",
            "photo",
            "security",
            "shared",
            "shared :: print",
            "shared :: ui",
            "software",
            "survey"
        })
package jp.banso.casebook;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
