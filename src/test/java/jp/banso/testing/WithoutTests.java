package jp.banso.testing;

import static com.tngtech.archunit.base.DescribedPredicate.describe;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.core.importer.Location;
import java.net.URI;

/** Leaves the tests out when the house rules are checked, wherever a build puts their classes: what lies beside this one. */
public final class WithoutTests implements ImportOption {

    private static final String HERE = WithoutTests.class
            .getProtectionDomain()
            .getCodeSource()
            .getLocation()
            .getPath();

    public static final DescribedPredicate<JavaClass> TESTS = describe(
            "are tests",
            type -> type.getSource().filter(source -> isTest(source.getUri())).isPresent());

    @Override
    public boolean includes(Location location) {
        return !isTest(location.asURI());
    }

    private static boolean isTest(URI address) {
        return address.getPath() != null && address.getPath().startsWith(HERE);
    }
}
