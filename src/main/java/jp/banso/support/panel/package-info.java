/** How another room appears on the list of applications, and what it may open of accompanying support. */
@NullMarked
@NamedInterface("panel")
package jp.banso.support.panel;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
