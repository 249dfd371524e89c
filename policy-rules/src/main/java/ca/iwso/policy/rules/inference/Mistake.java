package ca.iwso.policy.rules.inference;

import ca.iwso.policy.model.Ids;
import ca.iwso.policy.model.Moment;
import ca.iwso.policy.model.Truth;
import ca.iwso.policy.model.event.ErrorFound;
import ca.iwso.policy.model.event.Event;
import ca.iwso.policy.model.event.PostEdited;
import ca.iwso.policy.model.event.PostRemoved;
import ca.iwso.policy.model.event.Response;
import ca.iwso.policy.model.finding.Claim;
import ca.iwso.policy.model.finding.Reason;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.kie.api.definition.rule.Rule;

/**
 * An error that was found in a post, with what was done about it (6.8).
 *
 * @param error the finding of the error
 * @param posting the post, with who answers for it
 * @param responses the corrections and the removals of the post
 * @param standing whether the author is staff when the error is found in what she posted, and it still stands there
 */
public record Mistake(ErrorFound error, Posting posting, List<Response> responses, Reason standing) {

    /** Gives the mistake in a post. */
    public static Mistake of(ErrorFound error, Posting posting, List<Response> responses) {
        List<Response> sorted = responses.stream().sorted(Event.BY_TIME).toList();
        return new Mistake(error, posting, sorted, standing(error, posting, sorted));
    }

    /** Gives the claim that somebody other than the author responded first; nothing is claimed before anybody responds. */
    public Claim claimOfResponding(Rule rule) {
        Reason responded = any("somebody-responded", this::after);
        return claim(rule, Reason.all(standing, responded), any("another-responded-first", this::first), null);
    }

    /** Gives the claim that the mistake was not named, before it was corrected or removed. */
    public Claim claimOfNaming(Rule rule) {
        Precedence responding = Precedence.over(responses.stream()
                .map(each -> new Step(after(each), When.of(each)))
                .toList());
        Reason unnamed = responding.leftUndone(
                "responded-without-naming", limit -> Reason.not("mistake-not-named", namedBy(limit)));
        return claim(rule, standing, unnamed, responding.duty(error.at(), unnamed, Step.first(steps(this::names))));
    }

    /** Gives the claim that the error was not corrected. */
    public Claim claimOfCorrecting(Rule rule) {
        Reason corrected = any("error-corrected", this::corrects);
        Moment done = Step.done(corrected, steps(this::corrects));
        return claim(rule, standing, Reason.not("error-not-corrected", corrected), new Claim.Duty(error.at(), done));
    }

    /** Gives what a rule claims of this mistake, for the author, where a norm makes the others yield. */
    public Claim claim(Rule rule, Reason matter) {
        return claim(rule, matter, Reason.all(), null);
    }

    /** Tells whether somebody who changed a post did not make that clear (6.8). */
    public static Reason undisclosed(Conduct conduct) {
        PostEdited edit = conduct.act(PostEdited.class);
        return Reason.not(
                "edit-undisclosed", Reason.of("edit-disclosed", edit.disclosed(), edit, "disclosed", edit.disclosed()));
    }

    private Claim claim(Rule rule, Reason matter, Reason holds, Claim.@Nullable Duty duty) {
        Conduct conduct = posting.conduct();
        return new Claim(
                Conduct.norm(rule),
                error,
                conduct.bearer().id(),
                conduct.attributed(),
                error.act().stage(),
                found(matter),
                holds,
                duty);
    }

    /** An error that somebody only tried to find asks for nothing of the author. */
    private Reason found(Reason matter) {
        return error.takesPlace()
                ? matter
                : Reason.all(
                        matter,
                        Reason.of(
                                "took-place",
                                Truth.FALSE,
                                error,
                                "stage",
                                error.act().stage()));
    }

    private static Reason standing(ErrorFound error, Posting posting, List<Response> responses) {
        List<PostRemoved> removals = responses.stream()
                .filter(PostRemoved.class::isInstance)
                .map(PostRemoved.class::cast)
                .toList();
        return Reason.all(
                posting.conduct().byStaffAt("author-is-staff", When.of(error)),
                Exposure.posted(posting.post()),
                Exposure.stillThere(posting.post(), removals, When.of(error)));
    }

    private Reason after(Response response) {
        return When.of(error)
                .says("responded-after", error.at().notAfter(response.at()), response, "at", response.at());
    }

    private Reason names(Response response) {
        return Reason.all(
                after(response),
                Reason.of(
                        "response-names-mistake",
                        response.namesMistake(),
                        response,
                        "namesMistake",
                        response.namesMistake()));
    }

    private Reason namedBy(When limit) {
        return any("mistake-named", response -> Reason.all(names(response), by(response, limit)));
    }

    /** Removing it corrects it too, save on IWSO's own sites, where removing is what section 7 asks for. */
    private Reason corrects(Response response) {
        return response instanceof PostRemoved
                ? Reason.all(after(response), Reason.not("site-not-official", posting.onOfficialSite()))
                : after(response);
    }

    private Reason first(Response response) {
        return Reason.all(
                after(response),
                Reason.not("response-of-another", byAuthor(response)),
                Reason.not(
                        "author-not-before",
                        any(
                                "author-responded-before",
                                own -> Reason.all(after(own), byAuthor(own), by(own, When.of(response))))));
    }

    private Reason byAuthor(Response response) {
        return Reason.of(
                "response-of-author",
                Ids.same(response.actorId(), posting.actorId()),
                response,
                "actor",
                response.actorId());
    }

    private static Reason by(Response response, When limit) {
        Truth by = limit.isEver() ? Truth.TRUE : response.at().notAfter(limit.moment());
        return limit.says("responded-by-then", by, response, "at", response.at());
    }

    private List<Step> steps(Function<Response, Reason> is) {
        return responses.stream()
                .map(response -> new Step(is.apply(response), When.of(response)))
                .toList();
    }

    /** What surely is no response is left out, so that the reasons list what matters. */
    private Reason any(String term, Function<Response, Reason> is) {
        List<Reason> open = responses.stream()
                .map(is)
                .filter(each -> each.truth() != Truth.FALSE)
                .toList();
        return open.isEmpty() ? Reason.of(term, Truth.FALSE, error, "", Ids.NONE) : Reason.any(term, open);
    }
}
