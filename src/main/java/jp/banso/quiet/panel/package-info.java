/** How the screens of other rooms say that a day is quiet. */
@NullMarked
@NamedInterface("panel")
package jp.banso.quiet.panel;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
