/** The call list, the contacts of a case and the briefing sessions on screen. */
@NullMarked
package jp.banso.outreach.ui;

import org.jspecify.annotations.NullMarked;
