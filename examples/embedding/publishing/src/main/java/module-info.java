/** A publishing tool that asks the policy engine before it publishes: an example of embedding it. */
@org.jspecify.annotations.NullMarked
module ca.iwso.examples.publishing {
    requires static org.jspecify;
    requires transitive ca.iwso.policy.api;

    exports ca.iwso.examples.publishing;
}
