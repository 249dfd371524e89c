/** The policy itself: its norms, rules and cases, the rule base, and the resolution of claims to findings. */
@org.jspecify.annotations.NullMarked
module ca.iwso.policy.rules {
    requires static org.jspecify;
    requires transitive ca.iwso.policy.model;
    requires org.drools.modelcompiler;
    requires org.drools.canonicalmodel;
    requires org.drools.core;
    requires org.drools.kiesession;
    requires org.drools.base;
    requires org.kie.api;
    requires org.kie.internal.api;
    // The rule compiler, which only rules of a site need: whoever adds such rules brings it.
    requires static org.drools.drl.parser;
    requires static org.drools.drl.ast;
    requires org.slf4j;

    exports ca.iwso.policy.rules;
    // The generated rules, in this module, and rules compiled at run time, outside of it, refer to these types.
    exports ca.iwso.policy.rules.inference;
}
