/** The history of a case as one panel of its page. */
@NullMarked
package jp.banso.timeline.ui;

import org.jspecify.annotations.NullMarked;
