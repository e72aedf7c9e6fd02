/** Where uploaded bytes lie until they are no longer needed. */
@NullMarked
@NamedInterface("files")
package jp.banso.shared.files;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
