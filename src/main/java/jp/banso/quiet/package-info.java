/** Days on which offices are better not called: claims, plan sending, days off; they hold nobody back, suggestions go round them. */
@NullMarked
@ApplicationModule(allowedDependencies = {"programme", "security", "shared", "shared :: ui"})
package jp.banso.quiet;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
