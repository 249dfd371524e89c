package ca.iwso.policy.rules;

import ca.iwso.policy.model.Entries;
import ca.iwso.policy.model.Ids;
import ca.iwso.policy.model.PolicyCase;
import ca.iwso.policy.model.event.Event;
import ca.iwso.policy.model.event.InformationDisclosed;
import ca.iwso.policy.model.event.Post;
import ca.iwso.policy.model.fact.Account;
import ca.iwso.policy.model.fact.Client;
import ca.iwso.policy.model.fact.Engagement;
import ca.iwso.policy.model.fact.RoleGrant;
import ca.iwso.policy.model.fact.StaffMember;
import ca.iwso.policy.model.fact.StaffMemberBuilder;
import ca.iwso.policy.model.fact.UserId;
import ca.iwso.policy.rules.inference.Assignment;
import ca.iwso.policy.rules.inference.Depicted;
import ca.iwso.policy.rules.inference.Flag;
import ca.iwso.policy.rules.inference.Hiring;
import ca.iwso.policy.rules.inference.Holding;
import ca.iwso.policy.rules.inference.Issue;
import ca.iwso.policy.rules.inference.Mention;
import ca.iwso.policy.rules.inference.OpenRoles;
import ca.iwso.policy.rules.inference.Page;
import ca.iwso.policy.rules.inference.PasswordPeriod;
import ca.iwso.policy.rules.inference.Premises;
import ca.iwso.policy.rules.inference.Readings;
import ca.iwso.policy.rules.inference.Registers;
import ca.iwso.policy.rules.inference.Telling;
import java.util.ArrayList;
import java.util.List;

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

    /** Gives the facts of a case. */
    static WorkingMemory of(PolicyCase policyCase, Readings readings) {
        WorkingMemory memory = of(policyCase, new Premises(readings, Registers.of(policyCase), policyCase.asOf()));
        policyCase.staff().forEach(person -> memory.background.add(Hiring.of(person, readings)));
        policyCase.accounts().forEach(account -> memory.judged.add(Page.of(account)));
        for (UserId user : policyCase.users()) {
            memory.judged.add(Issue.of(user));
            memory.judged.addAll(PasswordPeriod.of(user));
        }
        return memory;
    }

    /** Gives the facts by which events are judged; what the register says of people, accounts and user IDs is not. */
    static WorkingMemory of(PolicyCase policyCase, Premises premises) {
        WorkingMemory memory = new WorkingMemory(new ArrayList<>(), new ArrayList<>());
        References references = References.of(policyCase);
        memory.background.add(premises);
        for (StaffMember person : policyCase.staff()) {
            memory.background.add(person);
            if (!person.roles().recorded()) {
                memory.background.add(new OpenRoles(person));
            }
            for (RoleGrant grant : person.roles()) {
                memory.background.add(Holding.of(person, grant));
            }
        }
        memory.background.addAll(policyCase.clients().list());
        memory.background.addAll(policyCase.consents().list());
        memory.background.addAll(policyCase.requests().list());
        memory.judged.addAll(policyCase.accounts().list());
        for (UserId user : policyCase.users()) {
            memory.judged.add(user);
            memory.judged.addAll(Assignment.of(user));
        }
        policyCase.events().forEach(event -> memory.add(event, references));
        memory.addUndescribed(policyCase, references);
        return memory;
    }

    /** Gives the facts by the stage in which they come in. */
    List<List<Object>> stages() {
        return List.of(background, judged);
    }

    private void add(Event event, References references) {
        judged.add(event);
        judged.addAll(Flag.in(event));
        if (event instanceof Post post) {
            for (int index = 0; index < post.pictures().list().size(); index++) {
                Depicted depicted = Depicted.of(post, index);
                background.add(depicted);
                references.add(depicted.staff(), depicted.client());
            }
            for (Mention mention : Mention.in(post)) {
                background.add(mention);
                references.add(mention.staff(), mention.client());
            }
        }
        if (event instanceof InformationDisclosed told) {
            for (Telling telling : Telling.in(told)) {
                background.add(telling);
                references.add(Ids.NONE, telling.client());
            }
        }
    }

    /** Adds what is referred to and not described: records of which nothing is known, and of nobody where nobody is meant. */
    private void addUndescribed(PolicyCase policyCase, References references) {
        policyCase.staff().forEach(person -> references.staff().remove(person.id()));
        policyCase.clients().forEach(client -> references.clients().remove(client.id()));
        policyCase.accounts().forEach(account -> references.accounts().remove(account.id()));
        policyCase.users().forEach(user -> references.users().remove(user.id()));
        references
                .staff()
                .forEach(id -> background.add(id.equals(Ids.NONE) ? NOBODY_ON_STAFF : StaffMember.unrecorded(id)));
        references.clients().forEach(id -> background.add(Client.unrecorded(id)));
        references.accounts().forEach(id -> judged.add(Account.unrecorded(id)));
        for (String id : references.users()) {
            UserId user = id.equals(Ids.NONE)
                    ? UserId.unrecorded(id).withAssignees(List.of(Ids.NONE))
                    : UserId.unrecorded(id);
            judged.add(user);
            judged.addAll(Assignment.of(user));
        }
    }
}
