/** The pages on which scripts are written and their results read. */
@NullMarked
package jp.banso.script.ui;

import org.jspecify.annotations.NullMarked;
