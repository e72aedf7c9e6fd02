/** Campaigns of calls: a list of offices drawn up once, with who answers for it, its days, its goal, and how far it came. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {"careoffice", "careoffice :: panel", "outreach", "security", "shared", "shared :: ui"})
package jp.banso.campaign;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
