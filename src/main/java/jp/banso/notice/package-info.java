/** What a person is told of: who watches which case, who was named in a note, and what has happened since they last looked. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "careoffice",
            "careoffice :: panel",
            "timeline",
            "timeline :: panel",
            "security",
            "shared",
            "shared :: mail",
            "shared :: ui"
        })
package jp.banso.notice;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
