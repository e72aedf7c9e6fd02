/** The page on which one takes visits along, and the page that stays usable without a network. */
@NullMarked
package jp.banso.visitpack.ui;

import org.jspecify.annotations.NullMarked;
