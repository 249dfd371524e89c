package ca.iwso.policy.api.testing.generators;

import ca.iwso.policy.api.PolicyEngine;
import ca.iwso.policy.model.event.Channel;
import ca.iwso.policy.model.norm.Force;
import ca.iwso.policy.model.norm.Parameter;
import ca.iwso.policy.model.norm.PolicyRegister;
import ca.iwso.policy.model.norm.Settings;
import ca.iwso.policy.model.norm.SettingsBuilder;
import ca.iwso.policy.model.norm.Treatment;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/** Generates settings: what an organisation chooses where the policy leaves a choice. */
final class Choices {
    /** From none at all to longer than a case of the cast, of the clock and of the calendar. */
    private static final List<String> SPANS = List.of("PT0S", "P0D", "PT24H", "P3D", "P14D", "P1M", "P6M", "P2Y");

    private final Cast cast;
    private final PolicyRegister register = PolicyEngine.policy();

    Choices(Cast cast) {
        this.cast = cast;
    }

    Arbitrary<Settings> any() {
        return Arbitraries.frequencyOf(
                Tuple.of(2, Arbitraries.just(Settings.standard())),
                Tuple.of(
                        3,
                        Combinators.combine(readings(), hardened(), parameters(), methods(), domains(), effectiveOn())
                                .as(Choices::settings)));
    }

    private static Settings settings(
            Map<String, String> readings,
            Set<String> hardened,
            Map<String, String> parameters,
            Set<Channel> methods,
            Set<String> domains,
            List<LocalDate> effectiveOn) {
        SettingsBuilder settings = SettingsBuilder.builder()
                .readings(readings)
                .hardened(hardened)
                .parameters(parameters)
                .officialMethods(methods)
                .emailDomains(domains);
        effectiveOn.forEach(settings::policyEffectiveOn);
        return settings.build();
    }

    private Arbitrary<Map<String, String>> readings() {
        return all(register.readings().values().stream()
                .map(reading -> Arbitraries.of(
                                reading.choices().keySet().stream().sorted().toList())
                        .map(choice -> Map.of(reading.id(), choice)))
                .toList());
    }

    private Arbitrary<Set<String>> hardened() {
        List<String> soft = register.norms().values().stream()
                .filter(norm -> norm.treatment() == Treatment.REPORTS && norm.force() == Force.SOFT)
                .map(norm -> norm.id())
                .toList();
        return Arbitraries.of(soft).set().ofMaxSize(4);
    }

    /** Each is left as it stands in the register, or chosen. */
    private Arbitrary<Map<String, String>> parameters() {
        return all(register.parameters().values().stream()
                .map(parameter -> Arbitraries.frequencyOf(
                        Tuple.of(1, Arbitraries.just(Map.<String, String>of())),
                        Tuple.of(1, value(parameter).map(value -> Map.of(parameter.id(), value)))))
                .toList());
    }

    private static Arbitrary<String> value(Parameter parameter) {
        return switch (parameter.unit()) {
            case TIME -> Arbitraries.of(SPANS);
            case NUMBER -> Arbitraries.of("0", "1", "8", "12");
        };
    }

    private static Arbitrary<Set<Channel>> methods() {
        return Arbitraries.frequencyOf(
                Tuple.of(2, Arbitraries.just(Settings.OFFICIAL_METHODS)),
                Tuple.of(
                        1,
                        Arbitraries.of(Channel.class)
                                .filter(channel -> channel != Channel.UNKNOWN)
                                .set()
                                .ofMaxSize(4)));
    }

    private static Arbitrary<Set<String>> domains() {
        return Arbitraries.frequencyOf(
                Tuple.of(4, Arbitraries.just(Settings.EMAIL_DOMAINS)),
                Tuple.of(1, Arbitraries.just(Set.of("example.org"))));
    }

    private Arbitrary<List<LocalDate>> effectiveOn() {
        LocalDate day = cast.asOf().known().atZone(Settings.ZONE).toLocalDate();
        return Arbitraries.frequencyOf(
                Tuple.of(3, Arbitraries.just(List.<LocalDate>of())),
                Tuple.of(
                        1,
                        Arbitraries.of(day.minusYears(6), day.minusMonths(2), day.minusDays(7), day.plusMonths(1))
                                .map(List::of)));
    }

    private static Arbitrary<Map<String, String>> all(List<Arbitrary<Map<String, String>>> parts) {
        return Combinators.combine(parts).as(chosen -> chosen.stream()
                .flatMap(part -> part.entrySet().stream())
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue)));
    }
}
