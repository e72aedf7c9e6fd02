/** The button that a list puts above itself for its named views. */
@NullMarked
@NamedInterface("panel")
package jp.banso.savedview.panel;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
