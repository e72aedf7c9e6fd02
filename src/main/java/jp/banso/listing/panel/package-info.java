/** How the figures of this room appear on the pages of others. */
@NullMarked
@NamedInterface("panel")
package jp.banso.listing.panel;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
