/** What says that an office uses the exchange: the public list, the office, what was exchanged; and what lapses. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "careoffice",
            "careoffice :: panel",
            "listing",
            "programme",
            "security",
            "shared",
            "shared :: ui"
        })
package jp.banso.witness;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
