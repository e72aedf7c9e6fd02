/** What is known of an office, as words that people write may name it: {@code {OFFICE}}. Scripts and letters are filled from here. */
@NullMarked
@NamedInterface("fact")
package jp.banso.careoffice.fact;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
