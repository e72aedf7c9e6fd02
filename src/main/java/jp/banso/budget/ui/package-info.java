/** The contact budget on screen: its settings, and the pause of a case. */
@NullMarked
package jp.banso.budget.ui;

import org.jspecify.annotations.NullMarked;
