/** The invented registers, from one city to a whole nation, that demonstrations, tests and measurements import. */
@NullMarked
@ApplicationModule(allowedDependencies = {"intake", "security", "shared", "shared :: jobs", "terminal", "vendor"})
package jp.banso.demo;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
