/** The photographs of a case's visits on its page, taking one and removing one. */
@NullMarked
package jp.banso.photo.ui;

import org.jspecify.annotations.NullMarked;
