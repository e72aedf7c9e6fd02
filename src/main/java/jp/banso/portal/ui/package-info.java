/** The public's pages as plain HTML that needs no script, and the page on which the city words their texts. */
@NullMarked
package jp.banso.portal.ui;

import org.jspecify.annotations.NullMarked;
