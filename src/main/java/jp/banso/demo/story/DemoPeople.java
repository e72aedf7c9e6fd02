package jp.banso.demo.story;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import jp.banso.security.AccountDecision.Done;
import jp.banso.security.AccountProfile;
import jp.banso.security.AccountService;
import jp.banso.security.FirstAdministrator;
import jp.banso.security.NewAccount;
import jp.banso.security.OneTimePassword;
import jp.banso.security.OwnAccountService;
import jp.banso.security.PasswordDecision.Changed;
import jp.banso.security.Role;
import jp.banso.security.Viewer;
import jp.banso.security.Viewer.CityStaff;
import jp.banso.security.Viewer.CouncilSecretariat;
import jp.banso.security.Viewer.Observer;
import jp.banso.security.Viewer.SupportDesk;
import jp.banso.security.Viewer.VendorStaff;
import jp.banso.shared.AccountId;
import jp.banso.shared.OperationId;
import jp.banso.shared.VendorId;
import jp.banso.vendor.VendorData;
import jp.banso.vendor.VendorDecision;
import jp.banso.vendor.VendorService;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Profile;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The people and firms of the invented city: an account a role, all with the one password the start script prints. */
@Component
@Profile("demo")
class DemoPeople {

    /** Known to everybody who reads the README, hence never outside the demo. */
    static final String PASSWORD = "banso-demo-2026";

    private final FirstAdministrator first;
    private final AccountService accounts;
    private final OwnAccountService own;
    private final VendorService vendors;
    private final JdbcClient jdbc;
    private final Stage stage;

    DemoPeople(
            FirstAdministrator first,
            AccountService accounts,
            OwnAccountService own,
            VendorService vendors,
            JdbcClient jdbc,
            Stage stage) {
        this.first = first;
        this.accounts = accounts;
        this.own = own;
        this.vendors = vendors;
        this.jdbc = jdbc;
        this.stage = stage;
    }

    private record Person(String username, Role role, String name, String firm) {}

    /** Whether there is anybody yet, of the demo or not. */
    boolean isSomebodyHere() {
        return !first.isAwaited();
    }

    /** Opens the accounts and firms that are not there yet and answers all people. */
    Cast moveIn(LocalDateTime on) {
        var people = people();
        var head = people.getFirst();
        if (first.isAwaited()
                && first.open(true, "", head.username(), head.name(), PASSWORD) != FirstAdministrator.Decision.OPENED) {
            throw new IllegalStateException("the demo's administrator was refused");
        }
        var administrator = new CityStaff(idOf(head.username()), head.name(), true);
        var firms = new HashMap<String, VendorId>();
        var script = new Script();
        var minute = on;
        for (var firm : people.stream().map(Person::firm).distinct().toList()) {
            if (!firm.isEmpty()) {
                minute = minute.plusMinutes(2);
                script.add(
                        minute,
                        "firm " + firm,
                        administrator,
                        () -> firm(administrator, firm).value(),
                        id -> firms.put(firm, new VendorId(id)));
            }
        }
        var cast = new LinkedHashMap<String, Viewer>();
        cast.put(head.username(), administrator);
        for (var person : people.subList(1, people.size())) {
            minute = minute.plusMinutes(2);
            script.add(
                    minute,
                    "account " + person.username(),
                    administrator,
                    () -> open(administrator, person, firms.get(person.firm())).value(),
                    id -> cast.put(person.username(), viewer(person, new AccountId(id), firms.get(person.firm()))));
        }
        stage.play(script);
        return new Cast(cast);
    }

    private AccountId open(Viewer administrator, Person person, @Nullable VendorId firm) {
        var once = OneTimePassword.fresh();
        var wanted = new NewAccount(person.username(), new AccountProfile(person.name(), person.role(), firm, null));
        if (!(accounts.open(administrator, OperationId.fresh(), wanted, once) instanceof Done done)) {
            throw new IllegalStateException("the demo account was refused: " + person.username());
        }
        var viewer = viewer(person, done.account(), firm);
        if (!(own.changePassword(viewer, OperationId.fresh(), once.text(), PASSWORD) instanceof Changed)) {
            throw new IllegalStateException("the demo password was refused: " + person.username());
        }
        return done.account();
    }

    private VendorId firm(Viewer administrator, String name) {
        var answer = vendors.open(administrator, OperationId.fresh(), new VendorData(name, null, true));
        if (answer instanceof VendorDecision.Done done) {
            return done.vendor();
        }
        throw new IllegalStateException("the demo firm was refused: " + name);
    }

    private static Viewer viewer(Person person, AccountId account, @Nullable VendorId firm) {
        return switch (person.role()) {
            case CITY_ADMIN, CITY_STAFF -> new CityStaff(account, person.name(), person.role() == Role.CITY_ADMIN);
            case VENDOR_LEAD, VENDOR_VISITOR ->
                new VendorStaff(
                        account, person.name(), Objects.requireNonNull(firm), person.role() == Role.VENDOR_LEAD);
            case LIAISON -> new CouncilSecretariat(account, person.name());
            case DESK -> new SupportDesk(account, person.name());
            case VIEWER -> new Observer(account, person.name());
        };
    }

    private AccountId idOf(String username) {
        return jdbc.sql("SELECT id FROM account WHERE username = ?")
                .param(username)
                .query((row, number) -> new AccountId(row.getLong(1)))
                .single();
    }

    private static List<Person> people() {
        try (var file = DemoPeople.class.getResourceAsStream("people.txt")) {
            var text = new String(Objects.requireNonNull(file).readAllBytes(), StandardCharsets.UTF_8);
            return text.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> Arrays.stream(line.split("\\|", -1))
                            .map(String::strip)
                            .toList())
                    .map(cells -> new Person(cells.get(0), Role.valueOf(cells.get(1)), cells.get(2), cells.get(3)))
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
