package ca.iwso.policy.model.event;

import ca.iwso.policy.model.Ids;
import ca.iwso.policy.model.Moment;
import ca.iwso.policy.model.Truth;
import ca.iwso.policy.model.Unrecorded;
import io.soabase.recordbuilder.core.RecordBuilder;
import java.util.Objects;

/**
 * A law that requires something to be told to an authority (5.Confidentiality).
 *
 * @param authority the authority that the law names, in a word; {@code none} where no law requires it
 * @param knownOn since when who told it knew of the law; {@link Moment#NONE} where nobody did
 */
@RecordBuilder
public record LegalBasis(
        @RecordBuilder.Initializer(source = Unrecorded.class, value = "ID")
        String authority,

        @RecordBuilder.Initializer(source = Unrecorded.class, value = "MOMENT")
        Moment knownOn)
        implements LegalBasisBuilder.With {
    /** Refuses nulls. */
    public LegalBasis {
        Objects.requireNonNull(authority, "authority");
        Objects.requireNonNull(knownOn, "knownOn");
    }

    /** The record that no law requires it. */
    public static final LegalBasis NONE = new LegalBasis(Ids.NONE, Moment.NONE);

    /** The lack of any record. */
    public static final LegalBasis UNKNOWN = new LegalBasis(Ids.UNKNOWN, Moment.UNKNOWN);

    /** Tells whether somebody is the authority that the law names: nobody of IWSO's own, and no client or her family. */
    public Truth names(Party recipient) {
        return switch (recipient.kind()) {
            case OTHER, STAKEHOLDER -> Ids.same(authority, recipient.id());
            case UNKNOWN -> Ids.same(authority, Ids.UNKNOWN);
            case STAFF, CLIENT, RELATIVE, DONOR, NONE -> Truth.FALSE;
        };
    }
}
