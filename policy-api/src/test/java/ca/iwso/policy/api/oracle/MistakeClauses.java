package ca.iwso.policy.api.oracle;

import static ca.iwso.policy.model.Truth.FALSE;
import static ca.iwso.policy.model.Truth.TRUE;

import ca.iwso.policy.model.Ids;
import ca.iwso.policy.model.Moment;
import ca.iwso.policy.model.Truth;
import ca.iwso.policy.model.event.Act;
import ca.iwso.policy.model.event.ErrorFound;
import ca.iwso.policy.model.event.Event;
import ca.iwso.policy.model.event.Post;
import ca.iwso.policy.model.event.PostCorrected;
import ca.iwso.policy.model.event.PostEdited;
import ca.iwso.policy.model.event.PostRemoved;
import ca.iwso.policy.model.event.Response;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** 6.8: what follows when a post is wrong, or is changed. */
final class MistakeClauses {
    private MistakeClauses() {}

    // 67: whoever makes the change.
    static void judge(Office office, Ledger ledger, PostEdited edit) {
        Post post = post(office, edit.post());
        Truth outside = post == null ? FALSE : new Writing(office, post).outside();
        ledger.act("6.8/disclose-edits", edit, TRUE, edit.disclosed().not(), FALSE, outside);
    }

    // 64, 65 and 66: borne by the author of the post, from the event that records the finding.
    static void judge(Office office, Ledger ledger, ErrorFound found) {
        Post post = post(office, found.post());
        if (post == null) {
            return;
        }
        for (Bearers.Performance performance : Bearers.of(office, post)) {
            for (Bearers.Bearer author : performance.bearers().all()) {
                judge(office, ledger, found, (Post) performance.event(), author);
            }
        }
    }

    private static void judge(Office office, Ledger ledger, ErrorFound found, Post post, Bearers.Bearer author) {
        Writing writing = new Writing(office, post);
        List<Response> responses = responses(office, found);
        Truth applies = office.staff(author.id(), found.at())
                .and(author.answers())
                .and(Truth.of(post.act().stage() == Act.Stage.DONE))
                .and(removedBefore(office, found).not());
        Truth advises = Ledger.triggers(found);
        first(ledger, found, post, author.id(), applies.and(advises), responses, writing.outside());
        applies = applies.and(Ledger.triggers(found));
        named(ledger, found, author.id(), applies, responses, writing.outside());
        Moment done = Moment.NONE;
        Truth official = writing.onOfficial();
        for (Response response : responses) {
            boolean corrects = response instanceof PostCorrected || official != TRUE;
            if (corrects && !done.isKnown()) {
                done = official == FALSE || response instanceof PostCorrected ? response.at() : Moment.UNKNOWN;
            }
        }
        ledger.duty(
                "6.8/correct-quickly",
                found.path(),
                author.id(),
                applies,
                found.at(),
                done,
                official,
                writing.outside());
    }

    private static void first(
            Ledger ledger,
            ErrorFound found,
            Post post,
            String bearer,
            Truth applies,
            List<Response> responses,
            Truth outside) {
        Truth another = FALSE;
        Truth some = Truth.of(!responses.isEmpty());
        if (!responses.isEmpty()) {
            Moment earliest = responses.get(0).at();
            Truth author = FALSE;
            for (Response response : responses) {
                if (response.at().compareTo(earliest) == 0) {
                    author = author.or(Ids.same(response.actorId(), post.actorId()));
                }
            }
            another = author.not();
        }
        ledger.state(
                "6.8/first-to-respond",
                found.path(),
                bearer,
                applies.and(some),
                applies.and(some).and(another),
                FALSE,
                outside);
    }

    private static void named(
            Ledger ledger, ErrorFound found, String bearer, Truth applies, List<Response> responses, Truth outside) {
        if (responses.isEmpty()) {
            ledger.duty("6.8/identify-mistake", found.path(), bearer, applies, found.at(), Moment.NONE, FALSE, outside);
            return;
        }
        Moment earliest = responses.get(0).at();
        Truth naming = FALSE;
        for (Response response : responses) {
            if (response.at().compareTo(earliest) == 0) {
                naming = naming.or(response.namesMistake());
            }
        }
        ledger.state("6.8/identify-mistake", found.path(), bearer, applies, applies.and(naming.not()), FALSE, outside);
    }

    private static Truth removedBefore(Office office, ErrorFound found) {
        Truth removed = FALSE;
        for (Event event : office.facts().events()) {
            if (event instanceof PostRemoved removal && removal.post().equals(found.post()) && office.counts(removal)) {
                removed = removed.or(removal.at().before(found.at()));
            }
        }
        return removed;
    }

    private static List<Response> responses(Office office, ErrorFound found) {
        List<Response> responses = new ArrayList<>();
        for (Event event : office.facts().events()) {
            if (event instanceof Response response
                    && response.post().equals(found.post())
                    && office.counts(response)
                    && response.at().before(found.at()) != TRUE) {
                responses.add(response);
            }
        }
        responses.sort(Comparator.comparing(Response::at));
        return responses;
    }

    static @Nullable Post post(Office office, String id) {
        for (Event event : office.facts().events()) {
            if (event instanceof Post post && post.id().equals(id)) {
                return post;
            }
        }
        return null;
    }
}
