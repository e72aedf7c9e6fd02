/** Acts on many offices at once: seen beforehand, done one by one in the background, told row by row and taken back as a whole. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "campaign",
            "careoffice",
            "careoffice :: panel",
            "careoffice :: tag",
            "outreach",
            "security",
            "shared",
            "shared :: ui",
            "shared :: jobs"
        })
package jp.banso.bulk;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
