/** How another room appears on the case page. */
@NullMarked
@NamedInterface("panel")
package jp.banso.careoffice.panel;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
