/** What the administrator sees of the mail that leaves, and what they decide where it did not. */
@NullMarked
@ApplicationModule(allowedDependencies = {"security", "shared", "shared :: mail", "shared :: ui"})
package jp.banso.mail;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
