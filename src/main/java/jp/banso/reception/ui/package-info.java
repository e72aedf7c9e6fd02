/** The public form and its receipt, and the city's list of what came through it. */
@NullMarked
package jp.banso.reception.ui;

import org.jspecify.annotations.NullMarked;
