/** The parts every screen is made of: notices, headings, list state, dates, drafts, the stage track. */
@NullMarked
@NamedInterface("ui")
package jp.banso.shared.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
