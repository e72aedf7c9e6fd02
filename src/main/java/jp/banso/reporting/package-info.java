/** How far the programme has come, as figures counted when somebody looks; reads other rooms and changes none. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "careoffice",
            "careoffice :: panel",
            "council",
            "listing",
            "listing :: panel",
            "savedview",
            "savedview :: panel",
            "support",
            "security",
            "shared",
            "shared :: mail",
            "shared :: print",
            "shared :: ui"
        })
package jp.banso.reporting;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
