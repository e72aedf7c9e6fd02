/** The administration of firms. */
@NullMarked
package jp.banso.vendor.ui;

import org.jspecify.annotations.NullMarked;
