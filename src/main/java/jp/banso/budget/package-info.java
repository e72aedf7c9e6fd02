/** One contact budget for everybody who turns to an office: each touch counts, and how long the office is then left in peace. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {"careoffice", "careoffice :: panel", "programme", "security", "shared", "shared :: ui"})
package jp.banso.budget;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
