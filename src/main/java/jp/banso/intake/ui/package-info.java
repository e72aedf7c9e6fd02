/** The screens of an import: bring files, say what columns mean, look at what would change, confirm, undo, answer. */
@NullMarked
package jp.banso.intake.ui;

import org.jspecify.annotations.NullMarked;
