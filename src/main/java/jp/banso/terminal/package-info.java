/** What the person who typed {@code ./banso run} reads: where Banso is, how to sign in, or why it did not start. */
@NullMarked
@ApplicationModule(allowedDependencies = "database")
package jp.banso.terminal;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
