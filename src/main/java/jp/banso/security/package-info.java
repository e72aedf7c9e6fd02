/** Accounts, sign-in and the one description of who is looking. */
@NullMarked
@ApplicationModule(allowedDependencies = {"shared", "shared :: ui", "terminal"})
package jp.banso.security;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
