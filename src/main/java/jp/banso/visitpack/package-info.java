/** What a firm's person takes along on visits: their own cases on the device, and what was written there without a network. */
@NullMarked
@ApplicationModule(allowedDependencies = {"careoffice", "photo", "security", "shared", "shared :: ui", "support"})
package jp.banso.visitpack;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
