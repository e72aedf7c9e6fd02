/** Calendars as files. */
@NullMarked
@NamedInterface("calendar")
package jp.banso.shared.calendar;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
