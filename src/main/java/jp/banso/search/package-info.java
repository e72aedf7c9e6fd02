/** Finding anything from anywhere: one field, answered by the rooms, each with what it would show this viewer anyway. */
@NullMarked
@ApplicationModule(allowedDependencies = {"security", "shared", "shared :: ui"})
package jp.banso.search;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
