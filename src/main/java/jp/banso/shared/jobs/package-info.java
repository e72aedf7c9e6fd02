/** Long work behind the screens: started once, watched, stopped, and never thought to be running after a crash. */
@NullMarked
@NamedInterface("jobs")
package jp.banso.shared.jobs;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
