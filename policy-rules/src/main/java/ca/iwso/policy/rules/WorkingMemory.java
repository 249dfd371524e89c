package ca.iwso.policy.rules;

import ca.iwso.policy.model.Entries;
import ca.iwso.policy.model.Fact;
import ca.iwso.policy.model.Ids;
import ca.iwso.policy.model.PolicyCase;
import ca.iwso.policy.model.event.Event;
import ca.iwso.policy.model.event.Post;
import ca.iwso.policy.model.fact.Account;
import ca.iwso.policy.model.fact.Client;
import ca.iwso.policy.model.fact.Engagement;
import ca.iwso.policy.model.fact.StaffMember;
import ca.iwso.policy.model.fact.StaffMemberBuilder;
import ca.iwso.policy.model.fact.UserId;
import ca.iwso.policy.rules.inference.Depicted;
import ca.iwso.policy.rules.inference.Holding;
import ca.iwso.policy.rules.inference.Mention;
import ca.iwso.policy.rules.inference.Readings;
import ca.iwso.policy.rules.inference.Registers;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.IntStream;

/**
 * The facts of a case as the rules match them.
 *
 * <p>Rules join through references, and a reference to what no register describes must not make a rule fall silent:
 * so whatever is referred to and not described comes in as a record of which nothing is known.
 */
final class WorkingMemory {
    /** The member of staff to whom those acts belong that somebody else did. */
    private static final StaffMember NOBODY_ON_STAFF = StaffMemberBuilder.builder()
            .id(Ids.NONE)
            .engagement(Engagement.NONE)
            .roles(Entries.none())
            .build();

    private final List<Object> facts = new ArrayList<>();

    private WorkingMemory() {}

    static List<Object> of(PolicyCase policyCase, Readings readings) {
        WorkingMemory memory = new WorkingMemory();
        memory.facts.add(readings);
        memory.facts.add(Registers.of(policyCase));
        References references = References.of(policyCase);
        memory.described(policyCase.staff(), references.staff(), StaffMember::unrecorded);
        memory.facts.add(NOBODY_ON_STAFF);
        memory.described(policyCase.clients(), references.clients(), Client::unrecorded);
        memory.facts.add(Client.unrecorded(Ids.NONE));
        memory.described(policyCase.accounts(), references.accounts(), Account::unrecorded);
        memory.facts.add(Account.unrecorded(Ids.NONE));
        memory.described(policyCase.users(), references.users(), UserId::unrecorded);
        memory.facts.addAll(policyCase.consents().list());
        memory.facts.addAll(policyCase.requests().list());
        policyCase.staff().forEach(person -> person.roles()
                .forEach(grant -> memory.facts.add(Holding.of(person, grant))));
        policyCase.events().forEach(memory::add);
        return memory.facts;
    }

    private void add(Event event) {
        facts.add(event);
        if (event instanceof Post post) {
            IntStream.range(0, post.pictures().list().size()).forEach(index -> facts.add(Depicted.of(post, index)));
            facts.addAll(Mention.in(post));
        }
    }

    private <T extends Fact> void described(
            Entries<T> register, Set<String> referredTo, Function<String, T> unrecorded) {
        Set<String> missing = new HashSet<>(referredTo);
        missing.add(Ids.UNKNOWN);
        missing.remove(Ids.NONE);
        for (T entry : register) {
            facts.add(entry);
            missing.remove(entry.id());
        }
        missing.forEach(id -> facts.add(unrecorded.apply(id)));
    }
}
