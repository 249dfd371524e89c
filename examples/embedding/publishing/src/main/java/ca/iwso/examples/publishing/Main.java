package ca.iwso.examples.publishing;

import ca.iwso.policy.api.PolicyEngine;
import ca.iwso.policy.model.Entries;
import ca.iwso.policy.model.Moment;
import ca.iwso.policy.model.Period;
import ca.iwso.policy.model.PolicyCase;
import ca.iwso.policy.model.PolicyCaseBuilder;
import ca.iwso.policy.model.event.Act;
import ca.iwso.policy.model.event.Depiction;
import ca.iwso.policy.model.event.Party;
import ca.iwso.policy.model.event.Post;
import ca.iwso.policy.model.event.PostBuilder;
import ca.iwso.policy.model.event.Review;
import ca.iwso.policy.model.event.Word;
import ca.iwso.policy.model.fact.AccountBuilder;
import ca.iwso.policy.model.fact.Client;
import ca.iwso.policy.model.fact.Consent;
import ca.iwso.policy.model.fact.ConsentBuilder;
import ca.iwso.policy.model.fact.Email;
import ca.iwso.policy.model.fact.Engagement;
import ca.iwso.policy.model.fact.Hosting;
import ca.iwso.policy.model.fact.Request;
import ca.iwso.policy.model.fact.RequestBuilder;
import ca.iwso.policy.model.fact.Role;
import ca.iwso.policy.model.fact.RoleGrant;
import ca.iwso.policy.model.fact.RoleGrantBuilder;
import ca.iwso.policy.model.fact.StaffMember;
import ca.iwso.policy.model.fact.StaffMemberBuilder;
import java.util.List;
import java.util.stream.Stream;

/** Asks the gate about three drafts. */
public final class Main {
    private static final Moment NOON = Moment.at("2026-03-09T12:00:00-04:00");
    private static final Email OFFICE = Email.of("info@immigrantwomenservices.com");

    private Main() {}

    /** Prints what the gate answers. */
    public static void main(String[] args) {
        answers().forEach(System.out::println);
    }

    static List<String> answers() {
        PublishingGate gate = new PublishingGate(PolicyEngine.standard(), records());
        return Stream.of(approvedPhoto(), unreadNews(), photoOfAnotherDay())
                .map(draft -> draft.id() + ": " + describe(gate.ask(draft)))
                .toList();
    }

    private static String describe(Answer answer) {
        StringBuilder text = new StringBuilder();
        if (answer instanceof Answer.Allow allow) {
            text.append("publish");
            allow.advice().forEach(each -> line(text, each.clause() + "  " + each.text()));
        } else if (answer instanceof Answer.AskAPerson ask) {
            text.append("ask a person");
            ask.questions().forEach(question -> line(text, question));
        } else if (answer instanceof Answer.Refuse refuse) {
            text.append("do not publish");
            for (Answer.Objection objection : refuse.objections()) {
                line(text, objection.clause() + "  " + objection.text());
                objection.failed().forEach(condition -> line(text, "  does not hold: " + condition));
            }
        }
        return text.toString();
    }

    private static void line(StringBuilder text, String line) {
        text.append(System.lineSeparator()).append("  ").append(line);
    }

    /** Gives what is on record: a delegate and the Executive Director, a client who consented, one approval. */
    static PolicyCase records() {
        return PolicyCaseBuilder.builder()
                .staff(Entries.of(
                        staff("dana", Role.EXECUTIVE_DIRECTOR, "none"),
                        staff("amina", Role.COMMUNICATIONS_DELEGATE, "dana")))
                .clients(Entries.of(Client.unrecorded("c-17")))
                .accounts(Entries.of(AccountBuilder.builder()
                        .id("iwso-facebook")
                        .hosting(Hosting.OFFICIAL)
                        .primaryEmail(OFFICE)
                        .build()))
                .consents(Entries.of(ConsentBuilder.builder()
                        .id("k-3")
                        .client("c-17")
                        .signer(Consent.Signer.CLIENT)
                        .covers(Entries.of(Consent.Matter.PHOTO))
                        .signedOn(Moment.on("2026-03-02"))
                        .build()))
                .requests(Entries.of(RequestBuilder.builder()
                        .id("r-9")
                        .kind(Request.Kind.PUBLICATION)
                        .about("approved-photo")
                        .decision(Request.Decision.APPROVED)
                        .decidedBy("dana")
                        .decidedOn(Moment.on("2026-03-06"))
                        .build()))
                .build();
    }

    private static StaffMember staff(String id, Role role, String grantedBy) {
        Period sinceLastYear = Period.since(Moment.on("2025-06-02"));
        RoleGrant grant = RoleGrantBuilder.builder()
                .role(role)
                .grantedBy(grantedBy)
                .period(sinceLastYear)
                .build();
        return StaffMemberBuilder.builder()
                .id(id)
                .engagement(Engagement.FULL_TIME)
                .periods(Entries.of(sinceLastYear))
                .email(Email.of(id + "@immigrantwomenservices.com"))
                .roles(Entries.of(grant))
                .build();
    }

    /** Gives a photo of a client who consented, which the Executive Director approved. */
    static Post approvedPhoto() {
        return photo("approved-photo");
    }

    /** Gives a photo of the same client, about which nobody asked the Executive Director. */
    static Post photoOfAnotherDay() {
        return photo("photo-of-another-day");
    }

    private static Post photo(String id) {
        return PostBuilder.builder(unread(id))
                .depicts(Entries.of(Depiction.of(Party.client("c-17"))))
                .review(Review.noting("amina", NOON, Word.AS_ORGANISATION, Word.ON_BEHALF_OF_IWSO, Word.ABOUT_IWSO))
                .build();
    }

    /** Gives a text without pictures that nobody has read yet. */
    static Post unreadNews() {
        return PostBuilder.builder(unread("unread-news"))
                .depicts(Entries.none())
                .build();
    }

    private static Post unread(String id) {
        return PostBuilder.builder()
                .act(Act.proposed(id, NOON, "amina"))
                .account("iwso-facebook")
                .email(OFFICE)
                .build();
    }
}
