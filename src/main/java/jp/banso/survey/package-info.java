/**
 * What offices answer: questionnaires in versions, rounds with a frozen frame, a link an office, one answer an office, series
 * that follow offices by themselves, effect in pairs, and figures that tell of nobody.
 */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "budget",
            "careoffice",
            "careoffice :: panel",
            "intake :: file",
            "letter",
            "programme",
            "security",
            "shared",
            "shared :: files",
            "shared :: jobs",
            "shared :: mail",
            "shared :: print",
            "shared :: ui"
        })
package jp.banso.survey;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
