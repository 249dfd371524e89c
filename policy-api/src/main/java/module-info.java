/** The engine for embedders, the reader of case files, and results as JSON. */
@org.jspecify.annotations.NullMarked
module ca.iwso.policy.api {
    requires static org.jspecify;
    // Only for the generators, which are for tests.
    requires static net.jqwik.api;
    requires transitive ca.iwso.policy.model;
    requires ca.iwso.policy.rules;
    requires tools.jackson.core;
    requires tools.jackson.dataformat.yaml;
    // The events of its parser.
    requires org.snakeyaml.engine;

    exports ca.iwso.policy.api;
    exports ca.iwso.policy.api.testing;
    exports ca.iwso.policy.api.testing.generators;
}
