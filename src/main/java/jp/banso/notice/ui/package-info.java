/** The bell, the page of notices and the button that watches a case. */
@NullMarked
package jp.banso.notice.ui;

import org.jspecify.annotations.NullMarked;
