/** What offices answer: rounds of a survey with a frozen frame, a link an office, one answer an office, effect in pairs. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {"budget", "careoffice", "careoffice :: panel", "security", "shared", "shared :: ui"})
package jp.banso.survey;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
