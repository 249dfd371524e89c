package ca.iwso.policy.rules;

import ca.iwso.policy.model.Entries;
import ca.iwso.policy.model.Fact;
import ca.iwso.policy.model.Ids;
import ca.iwso.policy.model.PolicyCase;
import ca.iwso.policy.model.event.Event;
import ca.iwso.policy.model.event.InformationDisclosed;
import ca.iwso.policy.model.event.Post;
import ca.iwso.policy.model.fact.Account;
import ca.iwso.policy.model.fact.Client;
import ca.iwso.policy.model.fact.Engagement;
import ca.iwso.policy.model.fact.StaffMember;
import ca.iwso.policy.model.fact.StaffMemberBuilder;
import ca.iwso.policy.model.fact.UserId;
import ca.iwso.policy.rules.inference.Assignment;
import ca.iwso.policy.rules.inference.Depicted;
import ca.iwso.policy.rules.inference.Flag;
import ca.iwso.policy.rules.inference.Holding;
import ca.iwso.policy.rules.inference.Listed;
import ca.iwso.policy.rules.inference.Mention;
import ca.iwso.policy.rules.inference.PasswordPeriod;
import ca.iwso.policy.rules.inference.Present;
import ca.iwso.policy.rules.inference.Readings;
import ca.iwso.policy.rules.inference.Registers;
import ca.iwso.policy.rules.inference.Telling;
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
 *
 * <p>What a rule counts must be complete before anything counts it, or the rule would claim too early and then again.
 * So the facts come in two stages, and the rules run after each: first the background, from which roles, rulings and
 * whom posts show are inferred; then what norms judge. Rules may count facts of the first stage and facts given with
 * their own, never facts inferred in their own.
 *
 * @param background what others are inferred from
 * @param judged what norms judge: events, and the accounts and user IDs that have norms of their own
 */
record WorkingMemory(List<Object> background, List<Object> judged) {
    /** The member of staff to whom those acts belong that somebody else did. */
    private static final StaffMember NOBODY_ON_STAFF = StaffMemberBuilder.builder()
            .id(Ids.NONE)
            .engagement(Engagement.NONE)
            .roles(Entries.none())
            .build();

    static WorkingMemory of(PolicyCase policyCase, Readings readings) {
        WorkingMemory memory = new WorkingMemory(new ArrayList<>(), new ArrayList<>());
        memory.background.add(readings);
        memory.background.add(new Present(policyCase.asOf()));
        memory.background.add(Registers.of(policyCase));
        References references = References.of(policyCase);
        described(memory.background, policyCase.staff(), references.staff(), StaffMember::unrecorded);
        memory.background.add(NOBODY_ON_STAFF);
        policyCase.staff().forEach(person -> memory.background.add(new Listed("staff", person.id())));
        described(memory.background, policyCase.clients(), references.clients(), Client::unrecorded);
        memory.background.add(Client.unrecorded(Ids.NONE));
        described(memory.judged, policyCase.accounts(), references.accounts(), Account::unrecorded);
        memory.judged.add(Account.unrecorded(Ids.NONE));
        memory.judged.add(UserId.unrecorded(Ids.NONE).withAssignees(List.of(Ids.NONE)));
        policyCase.accounts().forEach(account -> memory.background.add(new Listed("accounts", account.id())));
        List<Object> users = new ArrayList<>();
        described(users, policyCase.users(), references.users(), UserId::unrecorded);
        memory.judged.addAll(users);
        users.forEach(user -> memory.judged.addAll(Assignment.of((UserId) user)));
        policyCase.users().forEach(user -> {
            memory.background.add(new Listed("users", user.id()));
            memory.judged.addAll(PasswordPeriod.of(user));
        });
        memory.background.addAll(policyCase.consents().list());
        memory.background.addAll(policyCase.requests().list());
        policyCase.staff().forEach(person -> person.roles()
                .forEach(grant -> memory.background.add(Holding.of(person, grant))));
        policyCase.events().forEach(memory::add);
        return memory;
    }

    /** Gives the facts by the stage in which they come in. */
    List<List<Object>> stages() {
        return List.of(background, judged);
    }

    private void add(Event event) {
        judged.add(event);
        judged.addAll(Flag.in(event));
        if (event instanceof Post post) {
            IntStream.range(0, post.pictures().list().size())
                    .forEach(index -> background.add(Depicted.of(post, index)));
            background.addAll(Mention.in(post));
        }
        if (event instanceof InformationDisclosed told) {
            background.addAll(Telling.in(told));
        }
    }

    private static <T extends Fact> void described(
            List<Object> facts, Entries<T> register, Set<String> referredTo, Function<String, T> unrecorded) {
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
