/** Facts, events, norms and findings of the policy: immutable, and free of any framework. */
@org.jspecify.annotations.NullMarked
module ca.iwso.policy.model {
    requires static org.jspecify;
    requires static java.compiler;
    requires static io.soabase.recordbuilder.core;

    exports ca.iwso.policy.model;
    exports ca.iwso.policy.model.event;
    exports ca.iwso.policy.model.fact;
    exports ca.iwso.policy.model.finding;
    exports ca.iwso.policy.model.norm;
}
