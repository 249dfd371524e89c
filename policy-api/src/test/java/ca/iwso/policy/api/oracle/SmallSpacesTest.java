package ca.iwso.policy.api.oracle;

import static org.assertj.core.api.Assertions.assertThat;

import ca.iwso.policy.api.CaseReader;
import ca.iwso.policy.api.PolicyEngine;
import ca.iwso.policy.api.testing.ClauseCases;
import ca.iwso.policy.model.Names;
import ca.iwso.policy.model.PolicyCase;
import ca.iwso.policy.model.event.Word;
import ca.iwso.policy.model.finding.Finding;
import ca.iwso.policy.model.finding.Outcome;
import ca.iwso.policy.model.norm.Norm;
import ca.iwso.policy.model.norm.PolicyRegister;
import ca.iwso.policy.model.norm.Settings;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Where the space of the deciding facts is small, every case in it: engine, oracle and decision table find the same.
 *
 * <p>Each fact of a base case is known either way or unknown, in all combinations.
 */
class SmallSpacesTest {
    private static final PolicyRegister REGISTER = PolicyEngine.policy();

    /** Of whom a fault is noted decides some norms, so these words are noted of somebody. */
    private static final Set<Word> OF_SOMEBODY = EnumSet.of(Word.COULD_HARM_REPUTATION);

    private static final List<String> STAFF = List.of(
            "engagement: full-time, from: 2020-01-01",
            "engagement: full-time, from: 2020-01-01, to: 2025-12-31",
            "from: 2020-01-01");
    private static final List<String> ROLES = List.of(
            "roles: [{role: communications-delegate, grantedBy: dana, from: 2025-06-01}]", "roles: none", "id: amina");
    private static final List<String> HOSTING =
            List.of("hosting: official", "hosting: personal, holder: amina, affiliation: none", "kind: page");
    private static final List<String> PICTURE =
            List.of("depicts: [{client: c-17}]", "depicts: none", "depicts: [{client: unknown}]", "form: post");
    private static final List<String> CONSENTS = List.of(
            "consents: [{id: k-1, client: c-17, signer: client, covers: [photo, story], signedOn: 2026-03-01}]\n",
            "consents: [{id: k-1, client: c-17, signer: client, covers: [photo, story], signedOn: 2026-03-06}]\n",
            "consents: none\n",
            "");
    private static final List<String> REQUESTS = List.of(
            "requests: [{id: r-1, kind: publication, by: amina, about: e, decision: approved, decidedBy: dana, decidedOn: 2026-03-02}]\n",
            "requests: [{id: r-1, kind: publication, by: amina, about: e, decision: refused, decidedBy: dana, decidedOn: 2026-03-02}]\n",
            "requests: none\n",
            "");

    @Test
    void everyPictureOfAClient() throws IOException {
        List<PolicyCase> space = new ArrayList<>();
        for (String staff : STAFF) {
            for (String roles : ROLES) {
                for (String hosting : HOSTING) {
                    for (String picture : PICTURE) {
                        for (String consents : CONSENTS) {
                            for (String requests : REQUESTS) {
                                space.add(post(staff, roles, hosting, consents + requests, picture));
                            }
                        }
                    }
                }
            }
        }
        List<Norm> norms = Stream.of("6.9.3/client-images", "6.9.3/delegate-photos")
                .map(REGISTER::norm)
                .toList();

        assertThat(space).hasSize(3 * 3 * 3 * 4 * 4 * 4);
        assertAgreed(
                space,
                norms,
                EnumSet.of(
                        Outcome.VIOLATED,
                        Outcome.EXEMPT,
                        Outcome.FULFILLED,
                        Outcome.UNDETERMINED,
                        Outcome.NOT_APPLICABLE));
    }

    @Test
    void everyWordThatAReviewCanNote() throws IOException {
        List<PolicyCase> space = new ArrayList<>();
        for (Word word : Word.values()) {
            if (word == Word.MAY_CONFLICT || word == Word.UNLAWFUL || word == Word.FRAUDULENT) {
                continue;
            }
            String noted = OF_SOMEBODY.contains(word)
                    ? "{word: " + Names.of(word) + ", about: {other: vendor}}"
                    : Names.of(word);
            for (String review : List.of(
                    "noted: [" + noted + "]",
                    "noted: none",
                    "noted: none, unsure: [" + noted + "]",
                    "noted: [negative, about-iwso, " + noted + "]",
                    "noted: [purely-personal], unsure: [" + noted + "]")) {
                for (String staff : STAFF) {
                    for (String hosting : HOSTING) {
                        String content = "review: {by: dana, on: 2026-03-06, " + review + "}";
                        if (!twice(review, noted)) {
                            space.add(post(staff, ROLES.get(1), hosting, CONSENTS.get(2) + REQUESTS.get(2), content));
                        }
                    }
                }
            }
        }
        assertAgreed(space, ClauseCases.reporting(), EnumSet.allOf(Outcome.class));
    }

    private static boolean twice(String review, String word) {
        return review.indexOf(word) != review.lastIndexOf(word);
    }

    private static PolicyCase post(String staff, String roles, String hosting, String registers, String content) {
        String text = "asOf: 2026-03-31T17:00:00-04:00\n"
                + "staff:\n"
                + "  - {id: dana, engagement: full-time, from: 2015-03-02, confidentialitySignedOn: 2015-03-02,\n"
                + "     roles: [{role: executive-director, from: 2015-03-02}]}\n"
                + "  - {" + (roles.startsWith("id:") ? "" : "id: amina, ") + roles + ", " + staff
                + ", confidentialitySignedOn: 2020-01-01}\n"
                + "clients: [{id: c-17}]\n"
                + "accounts: [{id: page, " + hosting + ", primaryEmail: none, notificationEmail: none}]\n"
                + registers
                + "events:\n"
                + "  - {id: e, type: post-published, at: 2026-03-05T10:00:00-05:00, actor: amina, account: page, "
                + content
                + "}\n";
        return new CaseReader(Settings.standard())
                .read("case.yaml", new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)))
                .policyCase();
    }

    /** Asserts that engine, oracle and tables agree on all cases, and that these show some outcomes of some norms. */
    private static void assertAgreed(List<PolicyCase> space, List<Norm> norms, Set<Outcome> shown) throws IOException {
        ThreeWay sides = new ThreeWay(Settings.standard(), ClauseCases.tables(Settings.standard(), norms));
        Set<Outcome> seen = EnumSet.noneOf(Outcome.class);
        for (PolicyCase each : space) {
            for (Finding finding : sides.compare(each).of("e")) {
                if (norms.contains(finding.norm())) {
                    seen.add(finding.outcome());
                }
            }
        }
        assertThat(sides.differences().values()).isEmpty();
        assertThat(sides.outside()).isEmpty();
        assertThat(sides.placed()).isGreaterThanOrEqualTo(space.size());
        assertThat(seen).isEqualTo(shown);
    }
}
