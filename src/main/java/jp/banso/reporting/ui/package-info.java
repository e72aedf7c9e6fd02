/** The figures on screen, each as a picture, a table and a workbook. */
@NullMarked
package jp.banso.reporting.ui;

import org.jspecify.annotations.NullMarked;
