/** Signing in, one's own account, and the administration of all accounts. */
@NullMarked
package jp.banso.security.ui;

import org.jspecify.annotations.NullMarked;
