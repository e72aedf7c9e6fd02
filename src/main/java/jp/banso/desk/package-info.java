/** The inquiry desk: what offices ask, who has it in hand, what is known already, and the questions the public reads. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "careoffice",
            "careoffice :: panel",
            "search",
            "programme",
            "security",
            "shared",
            "shared :: ui",
            "software"
        })
package jp.banso.desk;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
