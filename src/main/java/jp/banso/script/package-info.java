/** What callers may say to each reason: scripts in versions, filled with the office's own facts, and what came of each version. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "careoffice",
            "careoffice :: fact",
            "careoffice :: panel",
            "outreach",
            "programme",
            "security",
            "shared",
            "shared :: ui"
        })
package jp.banso.script;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
