/** Mail by way of an outbox: written with the fact that causes it, sent afterwards, never lost and never invented. */
@NullMarked
@NamedInterface("mail")
package jp.banso.shared.mail;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
