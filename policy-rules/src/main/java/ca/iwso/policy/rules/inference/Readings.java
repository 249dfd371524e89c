package ca.iwso.policy.rules.inference;

import ca.iwso.policy.model.Fact;
import ca.iwso.policy.model.Ids;
import ca.iwso.policy.model.Moment;
import ca.iwso.policy.model.Truth;
import ca.iwso.policy.model.event.Channel;
import ca.iwso.policy.model.fact.Email;
import ca.iwso.policy.model.finding.Reason;
import ca.iwso.policy.model.norm.Parameter;
import ca.iwso.policy.model.norm.PolicyRegister;
import ca.iwso.policy.model.norm.Reading;
import ca.iwso.policy.model.norm.Settings;
import ca.iwso.policy.model.norm.Span;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;

/**
 * How this organisation reads what the text leaves open: its settings over the register's defaults.
 *
 * <p>Belongs to one evaluation, whose threads share it.
 */
public final class Readings {
    private static final int LAST_YEAR = 9999;

    private final PolicyRegister register;
    private final Settings settings;
    private final Map<String, Reason> said = new ConcurrentHashMap<>();

    /** Joins settings to the register; throws IllegalArgumentException where they name what the register does not have. */
    public Readings(PolicyRegister register, Settings settings) {
        this.register = register;
        this.settings = settings;
        settings.readings().forEach((id, choice) -> {
            Reading reading = register.reading(id);
            if (!reading.choices().containsKey(choice)) {
                throw new IllegalArgumentException("the reading " + id + " has no choice " + choice + " but "
                        + reading.choices().keySet().stream().sorted().toList());
            }
        });
        settings.hardened().forEach(register::norm);
        settings.parameters().forEach((id, value) -> {
            Parameter.Unit unit = register.parameter(id).unit();
            if (!unit.accepts(value)) {
                throw new IllegalArgumentException("the parameter " + id + " takes " + unit.words() + ", not " + value);
            }
        });
        LocalDate from = settings.policyEffectiveOn();
        if (from != null && (from.getYear() < 0 || from.getYear() > LAST_YEAR)) {
            throw new IllegalArgumentException("policyEffectiveOn takes a year of four digits");
        }
    }

    /** Gives the truth that the chosen reading gives to its statement. */
    public Reason says(String readingId) {
        return said.computeIfAbsent(readingId, this::saying);
    }

    private Reason saying(String readingId) {
        Reading reading = register.reading(readingId);
        String choice = settings.readings().getOrDefault(readingId, reading.standard());
        Truth truth = Objects.requireNonNull(reading.choices().get(choice));
        return Setting.says(readingId, truth, "readings/" + readingId, choice);
    }

    /** Gives the value of a parameter that is a number. */
    int number(String parameterId) {
        return Integer.parseInt(settings.value(register.parameter(parameterId)));
    }

    /** Gives the reason that a parameter has the value that it has; its id is that of the term. */
    Reason asks(String parameterId) {
        String value = settings.value(register.parameter(parameterId));
        return Setting.says(parameterId, Truth.TRUE, "parameters/" + parameterId, value);
    }

    /** Gives when the time that a parameter sets ends; UNKNOWN where its beginning is, NONE where nothing begins or is set. */
    Moment due(String parameterId, Moment since) {
        String within = settings.value(register.parameter(parameterId));
        if (!since.isKnown() || within.isEmpty()) {
            return within.isEmpty() ? Moment.NONE : since;
        }
        return Span.parse(within).after(since, settings.zone());
    }

    /** Gives from when on the time counts that a parameter sets: days, months and years from a whole day, hours from the moment. */
    Moment startOf(String parameterId, Moment moment) {
        String within = settings.value(register.parameter(parameterId));
        return within.isEmpty() || Span.parse(within).calendar() ? dayOf(moment) : moment;
    }

    /** Gives the whole day, in the policy's zone, on which a moment lies; what has no day stays as it is. */
    Moment dayOf(Moment moment) {
        return moment.isKnown()
                ? Moment.on(moment.known().atZone(settings.zone()).toLocalDate(), settings.zone())
                : moment;
    }

    /**
     * Tells whether the policy was in force at a moment: always, where the settings do not say from when on it is.
     *
     * @param when the moment
     * @param asOf the as-of time, by which whatever happened did
     */
    Reason inForceAt(When when, Moment asOf) {
        LocalDate from = settings.policyEffectiveOn();
        Moment start = from == null ? Moment.NONE : Moment.on(from, settings.zone());
        Truth truth = from == null ? Truth.TRUE : when.moment().before(start).not();
        if (start.liesAfter(asOf.known())) {
            truth = Truth.FALSE;
        }
        Object value = from == null ? Ids.NONE : from;
        return when.says("policy-in-force", truth, Setting.of("policyEffectiveOn", value), "", value);
    }

    /** Tells whether an address is one of IWSO's own. */
    public Truth isIwsoAddress(Email email) {
        return email.in(settings.emailDomains());
    }

    /** Tells whether a method of interaction is one of IWSO's own: unknown for all but those listed and a personal account. */
    public Truth isOfficialMethod(Channel channel) {
        if (settings.officialMethods().contains(channel)) {
            return Truth.TRUE;
        }
        return channel == Channel.PERSONAL_ACCOUNT ? Truth.FALSE : Truth.UNKNOWN;
    }

    /** Gives the reason that a method of interaction, as a fact records it, is one of IWSO's own. */
    Reason isOfficialMethod(Channel channel, Fact fact, String key, Object value) {
        Truth official = isOfficialMethod(channel);
        Truth listed = channel == Channel.UNKNOWN ? Truth.UNKNOWN : Truth.of(official == Truth.TRUE);
        List<Reason> reasons = new ArrayList<>();
        reasons.add(Reason.of("method-listed", listed, fact, key, value));
        if (listed == Truth.FALSE) {
            // What the settings leave open, no fact of the case can decide.
            List<Channel> list = settings.officialMethods().stream().sorted().toList();
            reasons.add(Setting.says("method-official-besides", official, "officialMethods", list));
        }
        return Reason.any("by-official-method", reasons);
    }
}
