/** Care software as data: what products are called, who makes them, and which version of the exchange's standard they take. */
@NullMarked
@ApplicationModule(allowedDependencies = {"programme", "security", "shared", "shared :: ui"})
package jp.banso.software;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
