package ca.iwso.policy.model.fact;

import ca.iwso.policy.model.Entries;
import ca.iwso.policy.model.Fact;
import ca.iwso.policy.model.Moment;
import ca.iwso.policy.model.Truth;
import ca.iwso.policy.model.Unrecorded;
import io.soabase.recordbuilder.core.RecordBuilder;
import java.util.Objects;

/**
 * What a client, or somebody for her, agreed to in a signed form (5.Confidentiality, 6.9.3).
 *
 * @param id the id by which the case refers to it
 * @param client whom it is about
 * @param signer who signed
 * @param covers what it covers
 * @param signedOn when it was signed
 * @param withdrawnOn when it was withdrawn
 */
@RecordBuilder
public record Consent(
        String id,
        String client,

        @RecordBuilder.Initializer(source = Unrecorded.class, value = "SIGNER")
        Signer signer,

        @RecordBuilder.Initializer(source = Unrecorded.class, value = "entries")
        Entries<Consent.Matter> covers,

        @RecordBuilder.Initializer(source = Unrecorded.class, value = "MOMENT")
        Moment signedOn,

        @RecordBuilder.Initializer(source = Unrecorded.class, value = "NOT_HAPPENED")
        Moment withdrawnOn)
        implements Fact, ConsentBuilder.With {
    /** Refuses nulls, and lists of which only some entries are known. */
    public Consent {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(client, "client");
        Objects.requireNonNull(signer, "signer");
        covers = Entries.whole(covers, "covers");
        Objects.requireNonNull(signedOn, "signedOn");
        Objects.requireNonNull(withdrawnOn, "withdrawnOn");
    }

    /** What a consent can cover: pictures, or words. */
    public enum Matter {
        /** Photographs. */
        PHOTO(true),
        /** Moving pictures. */
        VIDEO(true),
        /** Her story. */
        STORY(false),
        /** Her name. */
        NAME(false),
        /** Other information about her. */
        INFORMATION(false);

        private final boolean image;

        Matter(boolean image) {
            this.image = image;
        }

        /** Tells whether it is a picture, and not words. */
        public boolean isImage() {
            return image;
        }
    }

    /** Who signed a consent. */
    public enum Signer {
        /** The client. */
        CLIENT(Truth.TRUE),
        /** Her substitute decision maker. */
        SUBSTITUTE_DECISION_MAKER(Truth.TRUE),
        /** Anybody else. */
        OTHER(Truth.FALSE),
        /** Nothing is recorded. */
        UNKNOWN(Truth.UNKNOWN);

        private final Truth mayConsent;

        Signer(Truth mayConsent) {
            this.mayConsent = mayConsent;
        }

        /** Tells whether the policy accepts this signer's consent. */
        public Truth mayConsent() {
            return mayConsent;
        }
    }

    @Override
    public String path() {
        return "consents/" + id;
    }

    /** Tells whether it was signed by a moment, by one who may, and not withdrawn by then. */
    public Truth standsAt(Moment moment) {
        return signer.mayConsent()
                .and(signedOn.notAfter(moment))
                .and(withdrawnOn.notAfter(moment).not());
    }

    /** Tells whether it covers pictures. */
    public Truth coversImages() {
        return covers(true);
    }

    /** Tells whether it covers words. */
    public Truth coversWords() {
        return covers(false);
    }

    private Truth covers(boolean image) {
        return covers.list().stream().anyMatch(matter -> matter.isImage() == image) ? Truth.TRUE : covers.otherwise();
    }
}
