/** The list of care software and the form of one product. */
@NullMarked
package jp.banso.software.ui;

import org.jspecify.annotations.NullMarked;
