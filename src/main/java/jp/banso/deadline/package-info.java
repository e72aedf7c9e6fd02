/** The dates the programme lives by: milestones, the move to the web service, pledges for the pay add-on. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {"careoffice", "careoffice :: panel", "programme", "security", "shared", "shared :: ui"})
package jp.banso.deadline;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
