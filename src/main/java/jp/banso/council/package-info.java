/** The liaison council: who is a member from when until when, and what its secretariat is told of members and of others. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "careoffice",
            "careoffice :: panel",
            "intake :: file",
            "security",
            "shared",
            "shared :: ui",
            "shared :: files"
        })
package jp.banso.council;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
