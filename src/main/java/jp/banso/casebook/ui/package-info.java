/** Screens of the casebook, its public pages and its paper. */
@NullMarked
package jp.banso.casebook.ui;

import org.jspecify.annotations.NullMarked;
