/** Who has which case open at this moment: kept in memory alone, gone with the page, told only to who may know the person. */
@NullMarked
@ApplicationModule(allowedDependencies = {"security", "shared", "shared :: ui"})
package jp.banso.presence;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
