/** Whole ways through Banso in a real browser, as the people who use it. */
@NullMarked
package jp.banso.journey;

import org.jspecify.annotations.NullMarked;
