/** Named views of a list: conditions, order and columns as an address, one's own or shared, and which one a list begins with. */
@NullMarked
@ApplicationModule(allowedDependencies = {"security", "shared", "shared :: ui"})
package jp.banso.savedview;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
