/** Hands over, shows the pack, and takes it out as PDF or workbook. */
@NullMarked
package jp.banso.handover.ui;

import org.jspecify.annotations.NullMarked;
