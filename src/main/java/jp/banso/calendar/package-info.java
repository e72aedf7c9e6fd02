/** What a person has before them, in the calendar of their own telephone: a secret link that a calendar program reads by itself. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {"careoffice", "support", "security", "shared", "shared :: calendar", "shared :: ui"})
package jp.banso.calendar;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
