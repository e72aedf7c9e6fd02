/** The page of the outbox. */
@NullMarked
package jp.banso.mail.ui;

import org.jspecify.annotations.NullMarked;
