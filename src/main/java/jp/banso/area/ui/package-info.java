/** The page that compares municipalities, and the one that takes their counts in. */
@NullMarked
package jp.banso.area.ui;

import org.jspecify.annotations.NullMarked;
