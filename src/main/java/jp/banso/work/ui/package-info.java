/** The page of open work and its tile. */
@NullMarked
package jp.banso.work.ui;

import org.jspecify.annotations.NullMarked;
