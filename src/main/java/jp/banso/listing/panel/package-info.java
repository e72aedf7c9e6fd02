/** How adoption over time is drawn, for every page that shows it. */
@NullMarked
@NamedInterface("panel")
package jp.banso.listing.panel;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
