/** Dated counts of who uses the exchange, from the public list, with named denominators; alone may move axis B. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "careoffice",
            "careoffice :: register",
            "intake :: file",
            "security",
            "shared",
            "shared :: ui",
            "shared :: files"
        })
package jp.banso.listing;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
