/** Measures Banso against plain SQL on the same database in the same run; started by {@code ./banso bench}. */
@NullMarked
package jp.banso.bench;

import org.jspecify.annotations.NullMarked;
