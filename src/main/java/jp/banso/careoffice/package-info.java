/** The heart: care offices, their five axes, the evidence behind every step, and who may see which case how deeply. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "presence",
            "presence :: panel",
            "savedview",
            "savedview :: panel",
            "search",
            "programme",
            "security",
            "shared",
            "shared :: ui",
            "shared :: jobs"
        })
package jp.banso.careoffice;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
