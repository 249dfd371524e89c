package ca.iwso.policy.api.reader;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A list at the top of a case file whose entries carry ids. */
public enum Register {
    /** People who work or worked for IWSO. */
    STAFF("staff member"),
    /** Women whom IWSO serves. */
    CLIENTS("client"),
    /** Accounts and sites. */
    ACCOUNTS("account"),
    /** User IDs. */
    USERS("user ID"),
    /** Consents. */
    CONSENTS("consent"),
    /** Requests to the Executive Director. */
    REQUESTS("request"),
    /** What happened; complete even where it is not given. */
    EVENTS("event");

    private static final Register[] ALL = values();

    private final String key = name().toLowerCase(Locale.ROOT);
    private final String entry;

    Register(String entry) {
        this.entry = entry;
    }

    /** Gives the key under which files list it; the start of the paths of its entries, too. */
    public String key() {
        return key;
    }

    /** Gives what one of its entries is, for problems. */
    public String entry() {
        return entry;
    }

    /** Tells whether problems may show ids of its entries. */
    boolean mayShowIds() {
        return this != CLIENTS;
    }

    /** Gives the register with a key, null where there is none. */
    public static @Nullable Register of(String key) {
        for (Register register : ALL) {
            if (register.key.equals(key)) {
                return register;
            }
        }
        return null;
    }

    /** Gives all keys that may stand at the top of a case file. */
    static List<String> topLevelKeys() {
        return Stream.concat(Stream.of("asOf"), Stream.of(ALL).map(Register::key))
                .toList();
    }
}
