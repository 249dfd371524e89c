package ca.iwso.policy.model.event;

import ca.iwso.policy.model.Truth;
import ca.iwso.policy.model.Unrecorded;
import ca.iwso.policy.model.fact.Email;
import io.soabase.recordbuilder.core.RecordBuilder;
import java.util.Objects;

/**
 * Material that somebody sent, received or used ({@code material-transferred}, 7.1).
 *
 * @param act which, when, who
 * @param action what was done with the material
 * @param account the account or site over which it went
 * @param email the e-mail address with which it went, where it went by e-mail
 * @param complies whether the material complies with IWSO's policies
 * @param origin who made the material
 * @param licence the licence to use it
 * @param malicious whether it contains a virus or another harmful program
 * @param knowing whether who did it knew what is wrong with the material
 */
@RecordBuilder
public record MaterialTransferred(
        Act act,
        MaterialTransferred.Action action,

        @RecordBuilder.Initializer(source = Unrecorded.class, value = "ID")
        String account,

        @RecordBuilder.Initializer(source = Unrecorded.class, value = "EMAIL")
        Email email,

        @RecordBuilder.Initializer(source = Unrecorded.class, value = "TRUTH")
        Truth complies,

        @RecordBuilder.Initializer(source = Unrecorded.class, value = "ORIGIN")
        Origin origin,

        @RecordBuilder.Initializer(source = Unrecorded.class, value = "LICENCE")
        Licence licence,

        @RecordBuilder.Initializer(source = Unrecorded.class, value = "TRUTH")
        Truth malicious,

        @RecordBuilder.Initializer(source = Unrecorded.class, value = "TRUTH")
        Truth knowing)
        implements Transmitted, MaterialTransferredBuilder.With {
    /** Refuses nulls. */
    public MaterialTransferred {
        Objects.requireNonNull(act, "act");
        Objects.requireNonNull(action, "action");
        Objects.requireNonNull(account, "account");
        Objects.requireNonNull(email, "email");
        Objects.requireNonNull(complies, "complies");
        Objects.requireNonNull(origin, "origin");
        Objects.requireNonNull(licence, "licence");
        Objects.requireNonNull(malicious, "malicious");
        Objects.requireNonNull(knowing, "knowing");
    }

    /** What can be done with material. */
    public enum Action {
        /** Sent it. */
        SEND,
        /** Received it. */
        RECEIVE,
        /** Put it on a site. */
        UPLOAD,
        /** Fetched it from a site. */
        DOWNLOAD,
        /** Used it. */
        USE,
        /** Used it again. */
        RE_USE
    }

    /** Who made material. */
    public enum Origin {
        /** Who did it, herself. */
        OWN,
        /** IWSO. */
        IWSO,
        /** Anybody else. */
        OTHER,
        /** Nothing is recorded. */
        UNKNOWN;

        /** Tells whether it needs no licence, being her own or IWSO's. */
        public Truth needsNoLicence() {
            return this == UNKNOWN ? Truth.UNKNOWN : Truth.of(this != OTHER);
        }
    }

    @Override
    public String type() {
        return "material-transferred";
    }

    /** Tells whether a licence for what was done had been obtained by then. */
    public Truth licensed() {
        return licence.permits(action, at());
    }
}
