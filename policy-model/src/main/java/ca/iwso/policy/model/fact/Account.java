package ca.iwso.policy.model.fact;

import ca.iwso.policy.model.Fact;
import ca.iwso.policy.model.Moment;
import ca.iwso.policy.model.Truth;
import ca.iwso.policy.model.Unrecorded;
import io.soabase.recordbuilder.core.RecordBuilder;
import java.util.Objects;

/**
 * An account, page, blog or site on the internet.
 *
 * @param id the id by which the case refers to it
 * @param hosting whose it is
 * @param kind what it is
 * @param platform the service on which it runs, in the recorder's words; {@code unknown} where not recorded
 * @param holder the staff member whose account it is, or who keeps an official one
 * @param publishedOn when it was published (6.7.6); {@link Moment#NONE} where it has not been
 * @param affiliation how far those who see it know that its holder belongs to IWSO (1, 6.7.1)
 * @param disclaimer whether its profile carries a simple and visible disclaimer (6.7.3)
 * @param primaryEmail its primary means of identification (6.7.2, 6.11.5)
 * @param notificationEmail where its notifications go (6.7.2)
 */
@RecordBuilder
public record Account(
        String id,

        @RecordBuilder.Initializer(source = Unrecorded.class, value = "HOSTING")
        Hosting hosting,

        @RecordBuilder.Initializer(source = Unrecorded.class, value = "KIND")
        AccountKind kind,

        @RecordBuilder.Initializer(source = Unrecorded.class, value = "ID")
        String platform,

        @RecordBuilder.Initializer(source = Unrecorded.class, value = "ID")
        String holder,

        @RecordBuilder.Initializer(source = Unrecorded.class, value = "MOMENT")
        Moment publishedOn,

        @RecordBuilder.Initializer(source = Unrecorded.class, value = "AFFILIATION")
        Affiliation affiliation,

        @RecordBuilder.Initializer(source = Unrecorded.class, value = "TRUTH")
        Truth disclaimer,

        @RecordBuilder.Initializer(source = Unrecorded.class, value = "EMAIL")
        Email primaryEmail,

        @RecordBuilder.Initializer(source = Unrecorded.class, value = "EMAIL")
        Email notificationEmail)
        implements Fact, AccountBuilder.With {
    /** Refuses nulls. */
    public Account {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(hosting, "hosting");
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(platform, "platform");
        Objects.requireNonNull(holder, "holder");
        Objects.requireNonNull(publishedOn, "publishedOn");
        Objects.requireNonNull(affiliation, "affiliation");
        Objects.requireNonNull(disclaimer, "disclaimer");
        Objects.requireNonNull(primaryEmail, "primaryEmail");
        Objects.requireNonNull(notificationEmail, "notificationEmail");
    }

    /** Gives an account of which nothing but the id is recorded. */
    public static Account unrecorded(String id) {
        return AccountBuilder.builder().id(id).build();
    }

    @Override
    public String path() {
        return "accounts/" + id;
    }

    /** Tells whether it is one of IWSO's own sites or accounts (6.11). */
    public Truth official() {
        return hosting.is(Hosting.OFFICIAL);
    }

    /** Tells whether it is somebody's own. */
    public Truth personal() {
        return hosting.is(Hosting.PERSONAL);
    }
}
