package ca.iwso.examples.userids;

import ca.iwso.policy.api.PolicyEngine;
import ca.iwso.policy.model.Entries;
import ca.iwso.policy.model.Moment;
import ca.iwso.policy.model.Period;
import ca.iwso.policy.model.PolicyCase;
import ca.iwso.policy.model.PolicyCaseBuilder;
import ca.iwso.policy.model.Truth;
import ca.iwso.policy.model.event.Act;
import ca.iwso.policy.model.event.PasswordSet;
import ca.iwso.policy.model.event.PasswordSetBuilder;
import ca.iwso.policy.model.fact.Engagement;
import ca.iwso.policy.model.fact.StaffMemberBuilder;
import ca.iwso.policy.model.fact.UserId;
import ca.iwso.policy.model.fact.UserIdBuilder;
import ca.iwso.policy.model.norm.Settings;
import ca.iwso.policy.model.norm.SettingsBuilder;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;

/** Asks about two user IDs. */
public final class Main {
    static final Moment NINE = Moment.at("2026-03-02T09:00:00-05:00");

    private Main() {}

    /** Prints the answers. */
    public static void main(String[] args) {
        UserIdCheck check = new UserIdCheck(engine());
        UserId agreed = userId("u-amina", "amina").withGuidelinesAgreedOn(Moment.on("2026-02-27"));
        UserId inAHurry = userId("u-bea", "bea").withGuidelinesAgreedOn(Moment.NONE);
        describe(agreed, check.ask(records(), agreed, password(agreed, 12))).forEach(System.out::println);
        describe(inAHurry, check.ask(records(), inAHurry, password(inAHurry, 6)))
                .forEach(System.out::println);
    }

    static List<String> describe(UserId issue, Answer answer) {
        List<String> lines = new ArrayList<>();
        lines.add(issue.id() + ": " + (answer.mayIssue() ? "issue" : "do not issue"));
        answer.reasons().forEach(reason -> lines.add("  first: " + reason));
        answer.thenDo().forEach(duty -> lines.add("  then: " + duty));
        return lines;
    }

    /** Gives an engine to which IWSO's advice on passwords is binding. */
    static PolicyEngine engine() {
        Settings settings = SettingsBuilder.builder()
                .hardened(Set.of("8.1/strong-passwords"))
                .build();
        return PolicyEngine.with(settings);
    }

    /** Gives what is on record: two members of staff. */
    static PolicyCase records() {
        PolicyCase records = PolicyCaseBuilder.builder().staff(Entries.none()).build();
        for (String id : List.of("amina", "bea")) {
            records = records.andStaff(StaffMemberBuilder.builder()
                    .id(id)
                    .engagement(Engagement.FULL_TIME)
                    .periods(Entries.of(Period.since(Moment.on("2024-01-08"))))
                    .confidentialitySignedOn(Moment.on("2024-01-08"))
                    .roles(Entries.none())
                    .build());
        }
        return records;
    }

    /** Gives a user ID that is to be issued at nine, of which nobody knows whether she agreed to the guidelines. */
    static UserId userId(String id, String assignee) {
        return UserIdBuilder.builder()
                .id(id)
                .assignees(List.of(assignee))
                .issuedOn(NINE)
                .passwordChangedOn(Entries.none())
                .build();
    }

    /** Gives a password of letters and digits. */
    static PasswordSet password(UserId user, int length) {
        return PasswordSetBuilder.builder()
                .act(Act.proposed("password-of-" + user.id(), NINE, user.assignee()))
                .user(user.id())
                .length(OptionalInt.of(length))
                .letter(Truth.TRUE)
                .digit(Truth.TRUE)
                .build();
    }
}
