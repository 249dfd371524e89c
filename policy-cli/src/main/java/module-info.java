/** Commands for analysts, and the formats of reports. */
@org.jspecify.annotations.NullMarked
module ca.iwso.policy.cli {
    requires static org.jspecify;
    requires ca.iwso.policy.api;
    requires info.picocli;
    requires java.xml;
}
