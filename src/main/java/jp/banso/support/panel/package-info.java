/** What other rooms' screens may open of accompanying support. */
@NullMarked
@NamedInterface("panel")
package jp.banso.support.panel;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
