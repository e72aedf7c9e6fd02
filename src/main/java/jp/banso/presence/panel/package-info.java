/** How a case page and a list of cases show who else is there. */
@NullMarked
@NamedInterface("panel")
package jp.banso.presence.panel;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
