package ca.iwso.policy.api.oracle;

import static org.assertj.core.api.Assertions.assertThat;

import ca.iwso.policy.api.CaseReader;
import ca.iwso.policy.model.PolicyCase;
import ca.iwso.policy.model.norm.Settings;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Each dispute stands, with the smallest case in which engine and oracle differ; one that is settled fails here and goes. */
class DisputesTest {
    private static final String OFFICE = """
            asOf: 2026-03-31T17:00:00-04:00
            staff:
              - {id: dana, engagement: full-time, from: 2015-03-02, confidentialitySignedOn: 2015-03-02,
                 roles: [{role: executive-director, from: 2020-01-01}, {role: communications-delegate, grantedBy: eve, from: 2018-01-01}]}
              - {id: eve, engagement: full-time, from: 2010-01-01, to: 2019-12-31, confidentialitySignedOn: 2010-01-01,
                 roles: [{role: executive-director, from: 2010-01-01, to: 2019-12-31}]}
              - {id: bea, engagement: full-time, from: 2015-03-02, confidentialitySignedOn: 2015-03-02, roles: none}
              - {id: kim, engagement: board-member, from: 2015-03-02, confidentialitySignedOn: 2015-03-02,
                 roles: [{role: official-spokesperson, grantedBy: dana, from: 2025-01-01}]}
            clients: [{id: c-1}, {id: c-2, from: 2026-03-20}]
            accounts:
              - {id: page, hosting: official, primaryEmail: info@immigrantwomenservices.com}
              - {id: forum, hosting: third-party, affiliation: none, primaryEmail: none, notificationEmail: none}
            users: [{id: u-bea, assignee: bea, issuedOn: 2026-01-05, guidelinesAgreedOn: 2026-01-05, passwordChangedOn: none}]
            requests: none
            """;
    private static final String REVIEW = "review: {by: dana, on: 2026-03-06, noted: ";

    static Stream<Arguments> disputes() {
        return Stream.of(of(
                Dispute.PERHAPS_DELEGATE,
                "7.p2/remove-material@events/e@fay: engine NOT_APPLICABLE, oracle UNDETERMINED(VIOLATED) due 2026-03-06",
                post("bea", "page", "[offensive]") + """
                        ---
                        staff: [{id: fay, engagement: full-time, from: 2012-01-01}]
                        """));
    }

    @ParameterizedTest
    @MethodSource("disputes")
    void engineAndOracleStillDiffer(Dispute dispute, String difference, String events) {
        Set<Dispute> others = EnumSet.complementOf(EnumSet.of(dispute));
        Settings settings = settings(dispute);

        assertThat(differences(events, settings, others)).contains(difference);
        assertThat(differences(events, settings, EnumSet.allOf(Dispute.class))).doesNotContain(difference);
    }

    private static Settings settings(Dispute dispute) {
        return switch (dispute) {
            case PERHAPS_DELEGATE -> Settings.standard().withParameters(Map.of("7.p2/remove-within", "P0D"));
            default -> Settings.standard();
        };
    }

    @Test
    void everyDisputeHasItsCase() {
        assertThat(disputes().map(each -> each.get()[0])).containsExactlyInAnyOrder((Object[]) Dispute.values());
    }

    private static Set<String> differences(String events, Settings settings, Set<Dispute> conceded) {
        Map<String, String> all = Agreement.differences(read(OFFICE + events), settings, conceded);
        return all.entrySet().stream()
                .map(each -> each.getKey() + ": " + each.getValue())
                .collect(Collectors.toSet());
    }

    private static PolicyCase read(String text) {
        return new CaseReader(Settings.standard())
                .read("dispute.yaml", new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)))
                .policyCase();
    }

    private static String post(String actor, String account, String noted) {
        String rest = noted.contains("}, depicts") ? noted : noted + "}";
        return "events:\n  - {id: e, type: post-published, at: 2026-03-05T12:00:00-05:00, actor: " + actor
                + ", account: " + account + ",\n     " + REVIEW + rest + "}\n";
    }

    private static Arguments of(Dispute dispute, String difference, String events) {
        return Arguments.of(dispute, difference, events);
    }
}
