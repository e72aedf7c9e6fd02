/** Partners on screen: the line on every page of an office, its list, the files and the city's network. */
@NullMarked
package jp.banso.partner.ui;

import org.jspecify.annotations.NullMarked;
