/** A personnel system that asks what a newcomer has yet to do: an example of embedding the engine. */
@org.jspecify.annotations.NullMarked
module ca.iwso.examples.onboarding {
    requires static org.jspecify;
    requires transitive ca.iwso.policy.api;

    exports ca.iwso.examples.onboarding;
}
