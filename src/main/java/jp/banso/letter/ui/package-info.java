/** The pages on which templates are written and letters printed, and the window in which one office is written to. */
@NullMarked
package jp.banso.letter.ui;

import org.jspecify.annotations.NullMarked;
