package ca.iwso.examples.onboarding;

import ca.iwso.policy.api.PolicyEngine;
import ca.iwso.policy.model.Entries;
import ca.iwso.policy.model.Moment;
import ca.iwso.policy.model.Period;
import ca.iwso.policy.model.PolicyCase;
import ca.iwso.policy.model.PolicyCaseBuilder;
import ca.iwso.policy.model.Truth;
import ca.iwso.policy.model.fact.Account;
import ca.iwso.policy.model.fact.AccountBuilder;
import ca.iwso.policy.model.fact.AccountKind;
import ca.iwso.policy.model.fact.Affiliation;
import ca.iwso.policy.model.fact.Email;
import ca.iwso.policy.model.fact.Engagement;
import ca.iwso.policy.model.fact.Hosting;
import ca.iwso.policy.model.fact.Role;
import ca.iwso.policy.model.fact.RoleGrantBuilder;
import ca.iwso.policy.model.fact.StaffMember;
import ca.iwso.policy.model.fact.StaffMemberBuilder;
import java.util.ArrayList;
import java.util.List;

/** Prints what a volunteer with a blog has to do on her first day. */
public final class Main {
    static final Moment FIRST_DAY = Moment.on("2026-03-02");

    private Main() {}

    /** Prints the checklist. */
    public static void main(String[] args) {
        OnboardingCheck check = new OnboardingCheck(PolicyEngine.standard());
        describe(check.of(records(), newcomer(), FIRST_DAY)).forEach(System.out::println);
    }

    static List<String> describe(Checklist checklist) {
        List<String> lines = new ArrayList<>();
        checklist.broken().forEach(item -> lines.add("overdue: " + describe(item)));
        checklist.toDo().forEach(item -> lines.add("to do: " + describe(item)));
        checklist.questions().forEach(question -> lines.add("ask: " + question));
        checklist.advice().forEach(item -> lines.add("advice: " + describe(item)));
        return lines;
    }

    private static String describe(Checklist.Item item) {
        String due = item.due().isKnown() ? " (by " + item.due().text() + ")" : "";
        return item.clause() + "  " + item.text() + due;
    }

    /** Gives what is on record: the Executive Director, the newcomer's blog, and that nobody asked anything yet. */
    static PolicyCase records() {
        Period inOffice = Period.since(Moment.on("2015-03-02"));
        StaffMember director = StaffMemberBuilder.builder()
                .id("dana")
                .engagement(Engagement.FULL_TIME)
                .periods(Entries.of(inOffice))
                .roles(Entries.of(RoleGrantBuilder.builder()
                        .role(Role.EXECUTIVE_DIRECTOR)
                        .grantedBy("none")
                        .period(inOffice)
                        .build()))
                .build();
        return PolicyCaseBuilder.builder()
                .staff(Entries.of(director))
                .accounts(Entries.of(blog()))
                .requests(Entries.none())
                .build();
    }

    /** Gives a blog that will show where she works, and carries no disclaimer. */
    static Account blog() {
        return AccountBuilder.builder()
                .id("beas-blog")
                .hosting(Hosting.PERSONAL)
                .kind(AccountKind.BLOG)
                .holder("bea")
                .publishedOn(Moment.on("2021-06-01"))
                .affiliation(Affiliation.IDENTIFIED)
                .disclaimer(Truth.FALSE)
                .primaryEmail(Email.of("bea@example.org"))
                .notificationEmail(Email.of("bea@example.org"))
                .build();
    }

    /** Gives a volunteer who begins, and has signed nothing yet. */
    static StaffMember newcomer() {
        return StaffMemberBuilder.builder()
                .id("bea")
                .engagement(Engagement.VOLUNTEER)
                .periods(Entries.of(Period.since(FIRST_DAY)))
                .confidentialitySignedOn(Moment.NONE)
                .roles(Entries.none())
                .build();
    }
}
