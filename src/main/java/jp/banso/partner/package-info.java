/**
 * Which offices exchange care plans with which: links with their sources, how many of an office's partners use the system,
 * and whose joining would connect most.
 */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "careoffice",
            "careoffice :: fact",
            "careoffice :: panel",
            "intake :: file",
            "outreach",
            "programme",
            "security",
            "shared",
            "shared :: files",
            "shared :: print",
            "shared :: ui"
        })
package jp.banso.partner;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
