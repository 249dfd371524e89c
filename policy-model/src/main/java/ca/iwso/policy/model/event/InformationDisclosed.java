package ca.iwso.policy.model.event;

import ca.iwso.policy.model.Entries;
import ca.iwso.policy.model.Truth;
import ca.iwso.policy.model.Unrecorded;
import ca.iwso.policy.model.fact.Consent;
import io.soabase.recordbuilder.core.RecordBuilder;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * Telling somebody, otherwise than in a post, something about a client or about IWSO ({@code information-disclosed}, 5, 6.1).
 *
 * @param act which, when, who
 * @param to who was told
 * @param channel by which method
 * @param about of whom it tells
 * @param what what it tells of them, in the words in which they can consent to it
 * @param confidentialOrganisation whether it tells something confidential about IWSO
 * @param legalBasis the law that requires it to be told
 */
@RecordBuilder
public record InformationDisclosed(
        Act act,

        @RecordBuilder.Initializer(source = Unrecorded.class, value = "PARTY")
        Party to,

        @RecordBuilder.Initializer(source = Unrecorded.class, value = "CHANNEL")
        Channel channel,

        @RecordBuilder.Initializer(source = Unrecorded.class, value = "entries")
        Entries<Party> about,

        @RecordBuilder.Initializer(source = Unrecorded.class, value = "entries")
        Entries<Consent.Matter> what,

        @RecordBuilder.Initializer(source = Unrecorded.class, value = "TRUTH")
        Truth confidentialOrganisation,

        @RecordBuilder.Initializer(source = Unrecorded.class, value = "LEGAL_BASIS")
        LegalBasis legalBasis)
        implements Event, InformationDisclosedBuilder.With {
    /** Refuses nulls, and lists of which only some entries are known. */
    public InformationDisclosed {
        Objects.requireNonNull(act, "act");
        Objects.requireNonNull(to, "to");
        Objects.requireNonNull(channel, "channel");
        about = Entries.whole(about, "about");
        what = Entries.whole(what, "what");
        Objects.requireNonNull(confidentialOrganisation, "confidentialOrganisation");
        Objects.requireNonNull(legalBasis, "legalBasis");
    }

    @Override
    public String type() {
        return "information-disclosed";
    }

    @Override
    public List<Party> parties() {
        List<Party> parties = new ArrayList<>(about.list());
        parties.add(to);
        return parties;
    }

    /** Gives the id of the member of staff who was told: {@code none} for anybody else, {@code unknown} where not recorded. */
    public String toldStaffId() {
        return to.staffId();
    }

    /** Tells whether a picture is among what was told. */
    public Truth showsPictures() {
        return what.list().stream().anyMatch(Consent.Matter::isImage) ? Truth.TRUE : what.otherwise();
    }
}
