/** What the programme has come to, in figures asked of the data at the moment of reading; writes nothing but who took them out. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "careoffice",
            "careoffice :: panel",
            "listing",
            "listing :: panel",
            "security",
            "shared",
            "shared :: ui"
        })
package jp.banso.reporting;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
