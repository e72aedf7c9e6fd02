/** Accompanying support on screen: panels of the case page, the city's list, a firm's own work. */
@NullMarked
package jp.banso.support.ui;

import org.jspecify.annotations.NullMarked;
