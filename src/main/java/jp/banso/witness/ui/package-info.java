/** The page of the three witnesses, their panel on the case page and what is open of them. */
@NullMarked
package jp.banso.witness.ui;

import org.jspecify.annotations.NullMarked;
