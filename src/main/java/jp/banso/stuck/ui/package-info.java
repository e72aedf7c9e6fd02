/** The page of cases that stand still, and its tile. */
@NullMarked
package jp.banso.stuck.ui;

import org.jspecify.annotations.NullMarked;
