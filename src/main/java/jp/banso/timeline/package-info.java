/** The history of each case, appended from what other rooms tell; commands nobody. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "careoffice",
            "careoffice :: panel",
            "careoffice :: register",
            "security",
            "shared",
            "shared :: ui"
        })
package jp.banso.timeline;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
