/** The day of those who visit: where one goes today and in which order, visits moved, missed and booked in pairs, calendars. */
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
package jp.banso.visit;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
