/** The programme in a box: words and settings of every room as one file, taken over by another city, compared with its own later. */
@NullMarked
@ApplicationModule(allowedDependencies = {"security", "shared", "shared :: ui"})
package jp.banso.programme;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
