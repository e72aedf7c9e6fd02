/** The firms that accompany offices: name, end of contract, whether they still work for the city. */
@NullMarked
@ApplicationModule(allowedDependencies = {"security", "shared", "shared :: ui"})
package jp.banso.vendor;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
