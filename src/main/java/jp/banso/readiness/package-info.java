/** What an office is asked by telephone before a visit is spent on it, and the gate that holds while something is missing. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "careoffice",
            "careoffice :: panel",
            "security",
            "shared",
            "shared :: ui",
            "support",
            "support :: panel"
        })
package jp.banso.readiness;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
