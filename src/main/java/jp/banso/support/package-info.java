/** Accompanying support: applications, who accompanies whom, checklists, visits and monthly use, each the proof of a stage. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "budget",
            "careoffice",
            "careoffice :: panel",
            "search",
            "programme",
            "security",
            "shared",
            "shared :: ui",
            "software"
        })
package jp.banso.support;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
