/** Pages of paper as PDF. */
@NullMarked
@NamedInterface("print")
package jp.banso.shared.print;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
