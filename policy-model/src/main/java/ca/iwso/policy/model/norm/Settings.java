package ca.iwso.policy.model.norm;

import ca.iwso.policy.model.Moment;
import ca.iwso.policy.model.event.Channel;
import io.soabase.recordbuilder.core.RecordBuilder;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What an organisation chooses where the policy leaves a choice; the standard settings choose nothing but defaults.
 *
 * @param zone the zone in which dates are read and calendar months counted
 * @param emailDomains the domains of IWSO's own e-mail addresses, in lower case
 * @param officialMethods the methods of interaction with clients that are IWSO's own (6.10.1)
 * @param hardened the ids of soft norms that this organisation reads as binding
 * @param readings the chosen ways of reading, by the id of the reading
 * @param policyEffectiveOn from when on the policy binds; null where it binds from the start of every engagement, since the
 *     document gives no date of its own
 * @param parameters the chosen quantities, by the id of the parameter
 */
@RecordBuilder
public record Settings(
        @RecordBuilder.Initializer("ZONE") ZoneId zone,
        @RecordBuilder.Initializer("EMAIL_DOMAINS") Set<String> emailDomains,
        @RecordBuilder.Initializer("OFFICIAL_METHODS") Set<Channel> officialMethods,
        @RecordBuilder.Initializer("HARDENED") Set<String> hardened,
        @RecordBuilder.Initializer("CHOSEN") Map<String, String> readings,
        @Nullable LocalDate policyEffectiveOn,
        @RecordBuilder.Initializer("CHOSEN") Map<String, String> parameters)
        implements SettingsBuilder.With {

    /** Where IWSO is. */
    public static final ZoneId ZONE = Moment.POLICY_ZONE;
    /** The domain that the policy prints (6.7.2, 6.11.5). */
    public static final Set<String> EMAIL_DOMAINS = Set.of("immigrantwomenservices.com");
    /** The methods that the policy gives as examples (6.10.1), and e-mail from an IWSO address. */
    public static final Set<Channel> OFFICIAL_METHODS = Set.of(Channel.PHONE, Channel.IN_PERSON, Channel.IWSO_EMAIL);
    /** No soft norm is read as binding. */
    public static final Set<String> HARDENED = Set.of();
    /** Every choice is left as it stands in the register. */
    public static final Map<String, String> CHOSEN = Map.of();

    /** Refuses nulls, and copies the collections. */
    public Settings {
        Objects.requireNonNull(zone, "zone");
        Objects.requireNonNull(emailDomains, "emailDomains");
        Objects.requireNonNull(officialMethods, "officialMethods");
        Objects.requireNonNull(hardened, "hardened");
        Objects.requireNonNull(readings, "readings");
        Objects.requireNonNull(parameters, "parameters");
        emailDomains = Set.copyOf(emailDomains);
        officialMethods = Set.copyOf(officialMethods);
        hardened = Set.copyOf(hardened);
        readings = Map.copyOf(readings);
        parameters = Map.copyOf(parameters);
    }

    /** Gives the value of a parameter: the chosen one, else its standard; empty where neither is set. */
    public String value(Parameter parameter) {
        return parameters.getOrDefault(parameter.id(), parameter.standard());
    }

    /** Gives the settings that choose nothing but the defaults. */
    public static Settings standard() {
        return SettingsBuilder.builder().build();
    }
}
