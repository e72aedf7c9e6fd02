/** How the screens of other rooms say that an office is left in peace. */
@NullMarked
@NamedInterface("panel")
package jp.banso.budget.panel;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
