/** Where cases stand still: applications without a firm, assignments without a visit, certificates, use that does not begin. */
@NullMarked
@ApplicationModule(allowedDependencies = {"careoffice", "programme", "security", "shared", "shared :: ui"})
package jp.banso.stuck;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
