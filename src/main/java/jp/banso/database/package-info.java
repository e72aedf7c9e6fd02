/** Banso's own MariaDB for trying it out and for tests: unpacks it, starts it, guards its data, stops it. */
@NullMarked
@ApplicationModule(allowedDependencies = {})
package jp.banso.database;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
