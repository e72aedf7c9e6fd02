/** The page on which the quiet days are set. */
@NullMarked
package jp.banso.quiet.ui;

import org.jspecify.annotations.NullMarked;
