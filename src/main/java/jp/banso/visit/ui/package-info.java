/** The visitor's day on a telephone, and what the case page shows of planned visits. */
@NullMarked
package jp.banso.visit.ui;

import org.jspecify.annotations.NullMarked;
