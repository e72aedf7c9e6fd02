/** Tags: the city's own words for offices, made while typing, renamed, merged and removed (TAG-01 to TAG-05). */
@NullMarked
@NamedInterface("tag")
package jp.banso.careoffice.tag;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
