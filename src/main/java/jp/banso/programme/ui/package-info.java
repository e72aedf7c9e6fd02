@NullMarked
package jp.banso.programme.ui;

import org.jspecify.annotations.NullMarked;
