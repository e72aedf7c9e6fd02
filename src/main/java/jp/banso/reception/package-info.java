/** What the public hands in without an account: applications for support, kept apart from the cases until the city takes them. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "careoffice",
            "careoffice :: panel",
            "support",
            "support :: panel",
            "programme",
            "security",
            "shared",
            "shared :: ui",
            "software"
        })
package jp.banso.reception;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
