/** What a person has before them today, gathered from the rooms that know: overdue, today, soon, and in other hands. */
@NullMarked
@ApplicationModule(allowedDependencies = {"careoffice", "careoffice :: panel", "security", "shared", "shared :: ui"})
package jp.banso.work;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
