/** A line of history in words, for screens of other rooms that show it too. */
@NullMarked
@NamedInterface("panel")
package jp.banso.timeline.panel;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
