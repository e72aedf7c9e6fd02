/** The page on which a person makes, renews and ends their calendar's link, and the words in the calendar. */
@NullMarked
package jp.banso.calendar.ui;

import org.jspecify.annotations.NullMarked;
