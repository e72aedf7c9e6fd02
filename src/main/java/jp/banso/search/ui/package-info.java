@NullMarked
package jp.banso.search.ui;

import org.jspecify.annotations.NullMarked;
