/** The pages of milestones, of the move and of pledges, and what they put on the case page. */
@NullMarked
package jp.banso.deadline.ui;

import org.jspecify.annotations.NullMarked;
