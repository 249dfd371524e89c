package ca.iwso.policy.rules;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.drools.core.impl.RuleBaseFactory;
import org.kie.api.KieBase;
import org.kie.api.event.rule.AfterMatchFiredEvent;
import org.kie.api.event.rule.DefaultAgendaEventListener;
import org.kie.api.runtime.Channel;
import org.kie.api.runtime.KieSession;
import org.kie.api.runtime.KieSessionConfiguration;
import org.kie.api.runtime.KieSessionsPool;
import org.kie.api.runtime.conf.DirectFiringOption;

/**
 * The rule base, which all threads share, and the sessions in which it meets facts, one for each run.
 *
 * <p>Sessions are emptied and used again, since making what the joins remember by would cost a small case almost half of
 * its time. Threads take them from several pools, so that two that work side by side do not pass one session from
 * processor to processor.
 */
final class Sessions {
    private static final String CLAIMS = "claims";
    private static final int POOLS = 4 * Runtime.getRuntime().availableProcessors();

    private final KieBase base;
    private final KieSessionsPool[] pools = new KieSessionsPool[POOLS];
    private final KieSessionConfiguration directly = RuleBaseFactory.newKnowledgeSessionConfiguration();

    Sessions(KieBase base) {
        this.base = base;
        Arrays.setAll(pools, stripe -> base.newKieSessionsPool(1));
        // Claims need no order, so rules need no agenda.
        directly.setOption(DirectFiringOption.YES);
    }

    /** Gives the sessions of the policy's own rules, which are loaded at the first call. */
    static Sessions standard() {
        return Standard.SESSIONS;
    }

    private static final class Standard {
        static final Sessions SESSIONS = new Sessions(RuleBase.load());
    }

    /** Runs the rules over some facts; after a failure, too, the session is emptied before it is used again. */
    void run(WorkingMemory facts, Channel claims) {
        int stripe = (int) (Thread.currentThread().getId() % POOLS);
        run(pools[stripe].newKieSession(directly), facts, claims);
    }

    /** Gives the names of the rules that fire for some facts. */
    Set<String> firedBy(WorkingMemory facts) {
        Set<String> fired = new TreeSet<>();
        // What fires directly tells no listener.
        KieSession session = base.newKieSession();
        session.addEventListener(new DefaultAgendaEventListener() {
            @Override
            public void afterMatchFired(AfterMatchFiredEvent event) {
                fired.add(event.getMatch().getRule().getName());
            }
        });
        run(session, facts, claim -> {});
        return fired;
    }

    /** Gives the names of all rules with the id of the norm that each encodes, empty for those that only infer. */
    Map<String, String> rules() {
        Map<String, String> rules = new TreeMap<>();
        base.getKiePackages().stream()
                .flatMap(each -> each.getRules().stream())
                .forEach(rule ->
                        rules.put(rule.getName(), (String) rule.getMetaData().getOrDefault("norm", "")));
        return rules;
    }

    private static void run(KieSession session, WorkingMemory facts, Channel claims) {
        try {
            session.registerChannel(CLAIMS, claims);
            for (List<Object> stage : facts.stages()) {
                stage.forEach(session::insert);
                session.fireAllRules();
            }
        } catch (RuntimeException failure) {
            throw new RuleFailure(failure);
        } finally {
            session.unregisterChannel(CLAIMS);
            session.dispose();
        }
    }
}
