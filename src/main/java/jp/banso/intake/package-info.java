/** Registers in files come in: read, compared, shown as a change set, applied as one and undone as one. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "careoffice",
            "careoffice :: register",
            "security",
            "shared",
            "shared :: ui",
            "shared :: jobs",
            "shared :: files"
        })
package jp.banso.intake;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
