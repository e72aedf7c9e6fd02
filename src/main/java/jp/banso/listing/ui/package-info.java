/** Lists of users, what they leave open, and denominators. */
@NullMarked
package jp.banso.listing.ui;

import org.jspecify.annotations.NullMarked;
