/** The frame around every screen: menu, home, error pages, the page's script policy. */
@NullMarked
@ApplicationModule(allowedDependencies = {"security", "shared", "shared :: ui"})
package jp.banso.shell;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
