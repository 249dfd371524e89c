/** An account system that asks before it issues a user ID: an example of embedding the engine. */
@org.jspecify.annotations.NullMarked
module ca.iwso.examples.userids {
    requires static org.jspecify;
    requires transitive ca.iwso.policy.api;

    exports ca.iwso.examples.userids;
}
