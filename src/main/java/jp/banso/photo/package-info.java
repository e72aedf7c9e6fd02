/** Photographs of visits: made small and stripped of what they carry besides the picture, read by whoever reads the note. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "careoffice",
            "careoffice :: panel",
            "support",
            "support :: panel",
            "security",
            "shared",
            "shared :: ui"
        })
package jp.banso.photo;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
