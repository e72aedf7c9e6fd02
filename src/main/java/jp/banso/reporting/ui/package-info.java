/** The page of figures: each as a picture and a table, and as a file for Excel. */
@NullMarked
package jp.banso.reporting.ui;

import org.jspecify.annotations.NullMarked;
