/** The liaison council: who is a member from when until when, and what its secretariat is told of members and of others. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "budget",
            "careoffice",
            "careoffice :: panel",
            "careoffice :: register",
            "intake :: file",
            "letter",
            "security",
            "shared",
            "shared :: ui",
            "shared :: files",
            "shared :: mail",
            "shared :: print"
        })
package jp.banso.council;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
