/** What tests of every room share: a real database, and the annotations that bring it up. */
@NullMarked
package jp.banso.testing;

import org.jspecify.annotations.NullMarked;
