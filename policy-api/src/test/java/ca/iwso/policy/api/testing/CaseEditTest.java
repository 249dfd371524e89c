package ca.iwso.policy.api.testing;

import static org.assertj.core.api.Assertions.assertThat;

import ca.iwso.policy.api.CaseFile;
import ca.iwso.policy.api.CaseReader;
import ca.iwso.policy.api.Place;
import ca.iwso.policy.api.Problem;
import ca.iwso.policy.api.reader.CaseEdit;
import ca.iwso.policy.api.reader.CaseFacts;
import ca.iwso.policy.api.reader.CaseText;
import ca.iwso.policy.api.reader.FactNodes;
import ca.iwso.policy.api.reader.Node;
import ca.iwso.policy.api.reader.Problems;
import ca.iwso.policy.api.reader.Register;
import ca.iwso.policy.model.Entries;
import ca.iwso.policy.model.Fact;
import ca.iwso.policy.model.PolicyCase;
import ca.iwso.policy.model.Truth;
import ca.iwso.policy.model.fact.Account;
import ca.iwso.policy.model.fact.Hosting;
import ca.iwso.policy.model.fact.Role;
import ca.iwso.policy.model.fact.RoleGrant;
import ca.iwso.policy.model.fact.RoleGrantBuilder;
import ca.iwso.policy.model.fact.StaffMember;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class CaseEditTest {
    private static final ZoneId ZONE = ZoneId.of("America/Toronto");

    /** Facts are written as the tables read them: every entry of every case comes back as it was. */
    @Tag("slow")
    @Test
    void everyEntryReadsBackAsItWasWritten() throws IOException {
        int entries = 0;
        for (ExpectedCase each : ClauseCases.all()) {
            PolicyCase policyCase = each.policyCase();
            for (Register register : Register.values()) {
                for (Fact fact : CaseFacts.entries(policyCase, register)) {
                    Problems problems = new Problems();
                    assertThat(new CaseEdit("", each.settings().zone(), problems)
                                    .with(policyCase, fact.path(), CaseFacts.concise(fact)))
                            .as("%s: %s %s", each.place(), fact, problems.sorted())
                            .contains(policyCase);
                    entries++;
                }
            }
        }
        assertThat(entries).isGreaterThan(1000);
    }

    /** A case that is written as a file is read as it was. */
    @Tag("slow")
    @Test
    void everyCaseReadsBackAsItWasWritten() throws IOException {
        for (ExpectedCase each : ClauseCases.all()) {
            byte[] text = CaseText.of(each.policyCase()).getBytes(StandardCharsets.UTF_8);
            CaseFile read = new CaseReader(each.settings()).read("case.yaml", new ByteArrayInputStream(text));
            assertThat(read.policyCase()).as(each.toString()).isEqualTo(each.policyCase());
        }
    }

    @Test
    void anEntryOfARegisterThatWasNotGivenComesBesideOthers() {
        PolicyCase changed = new CaseEdit("", ZONE, new Problems())
                .with(PolicyCase.of(), "accounts/page/hosting", FactNodes.text("personal"))
                .orElseThrow();

        assertThat(changed.accounts().recorded()).isFalse();
        assertThat(changed.accounts().list()).extracting(Account::id).containsExactly("page");
        assertThat(changed.accounts().list()).extracting(Account::hosting).containsExactly(Hosting.PERSONAL);
        assertThat(changed.accounts().otherwise()).isEqualTo(Truth.UNKNOWN);
    }

    @Test
    void whatDoesNotFitIsRefused() {
        Problems problems = new Problems();
        CaseEdit edit = new CaseEdit("answers.yaml", ZONE, problems);

        assertThat(edit.with(PolicyCase.of(), "accounts/page/hosting", FactNodes.text("purple")))
                .isEmpty();
        assertThat(edit.with(PolicyCase.of(), "events/nothing/actor", FactNodes.text("bea")))
                .isEmpty();
        assertThat(edit.with(PolicyCase.of(), "planets/mars", FactNodes.text("red")))
                .isEmpty();
        assertThat(problems.sorted()).hasSize(3);
    }

    private static Node account(String id, String hosting) {
        return FactNodes.mapping(new TreeMap<>(Map.of("id", id, "hosting", hosting)));
    }

    @Test
    void aRegisterIsCompleteUnlessItsListSaysOtherwise() {
        CaseEdit edit = new CaseEdit("", ZONE, new Problems());
        Node list = FactNodes.list(List.of(account("page", "personal"), account("blog", "official")));
        Node open = FactNodes.list(List.of(account("page", "personal"), FactNodes.text("unknown")));

        PolicyCase all = edit.with(PolicyCase.of(), "accounts", list).orElseThrow();
        assertThat(all.accounts().recorded()).isTrue();
        assertThat(all.accounts().list()).extracting(Account::id).containsExactly("page", "blog");
        PolicyCase some = edit.with(PolicyCase.of(), "accounts", open).orElseThrow();
        assertThat(some.accounts().recorded()).isFalse();
        assertThat(some.accounts().list()).extracting(Account::id).containsExactly("page");
        assertThat(edit.with(all, "accounts", FactNodes.text("none"))
                        .orElseThrow()
                        .accounts())
                .isEqualTo(Entries.none());
    }

    @Test
    void aListOfARegisterKeepsWhatTheCaseSaysOfItsEntriesAndRefusesMore() {
        Problems problems = new Problems();
        CaseEdit edit = new CaseEdit("", ZONE, problems);
        PolicyCase page = edit.with(PolicyCase.of(), "accounts/page/hosting", FactNodes.text("personal"))
                .orElseThrow();
        Node silent = FactNodes.mapping(Map.of("id", "page"));

        PolicyCase listed = edit.with(page, "accounts", FactNodes.list(List.of(silent, account("blog", "official"))))
                .orElseThrow();
        assertThat(listed.accounts().recorded()).isTrue();
        assertThat(listed.accounts().list())
                .extracting(Account::hosting)
                .containsExactly(Hosting.PERSONAL, Hosting.OFFICIAL);
        assertThat(problems.sorted()).isEmpty();
        assertThat(edit.with(page, "accounts", FactNodes.list(List.of(account("page", "official")))))
                .isEmpty();
        assertThat(problems.sorted()).singleElement().satisfies(each -> assertThat(each.found())
                .isEqualTo("the case says something else of this entry"));
    }

    @Test
    void anEntryIsPutInThePlaceOfTheOneOfItsId() {
        CaseEdit edit = new CaseEdit("", ZONE, new Problems());
        Node list = FactNodes.list(List.of(account("page", "personal"), account("blog", "official")));
        PolicyCase both = edit.with(PolicyCase.of(), "accounts", list).orElseThrow();

        for (PolicyCase changed : List.of(
                edit.with(both, "accounts/page", account("page", "official")).orElseThrow(),
                edit.with(both, "accounts/page/hosting", FactNodes.text("official"))
                        .orElseThrow())) {
            assertThat(changed.accounts().list()).extracting(Account::id).containsExactly("page", "blog");
            assertThat(changed.accounts().list())
                    .extracting(Account::hosting)
                    .containsExactly(Hosting.OFFICIAL, Hosting.OFFICIAL);
            assertThat(changed.accounts().recorded()).isTrue();
        }
    }

    @Test
    void aListOfARegisterSaysTheSameOfListsOrNothing() {
        Problems problems = new Problems();
        CaseEdit edit = new CaseEdit("", ZONE, problems);
        PolicyCase bea = PolicyCase.of()
                .withStaff(Entries.some(
                        List.of(StaffMember.unrecorded("bea").withRoles(Entries.of(role(Role.APPROVED_USER))))));
        Node approved = FactNodes.mapping(Map.of("role", "approved-user"));
        Node director = FactNodes.mapping(Map.of("role", "executive-director"));

        assertThat(edit.with(bea, "staff", FactNodes.list(List.of(withRoles(FactNodes.list(List.of(approved)))))))
                .contains(bea.withStaff(Entries.of(bea.staff().list())));
        assertThat(edit.with(bea, "staff", FactNodes.list(List.of(withRoles(FactNodes.text("unknown"))))))
                .isPresent();
        assertThat(problems.sorted()).isEmpty();
        for (Node roles : List.of(
                FactNodes.list(List.of(director)),
                FactNodes.list(List.of(approved, director)),
                FactNodes.text("none"))) {
            assertThat(edit.with(bea, "staff", FactNodes.list(List.of(withRoles(roles)))))
                    .isEmpty();
        }
        assertThat(problems.sorted()).hasSize(3);
    }

    private static Node withRoles(Node roles) {
        return new Node.Mapping(
                0,
                0,
                List.of(new Node.Member("id", 0, 0, FactNodes.text("bea")), new Node.Member("roles", 0, 0, roles)));
    }

    @Test
    void aProblemStandsWhereTheValueDoes() {
        Problems problems = new Problems();
        CaseEdit edit = new CaseEdit("answers.yaml", ZONE, problems);

        assertThat(edit.with(PolicyCase.of(), "accounts/page/hosting", new Node.Scalar(7, 3, "purple")))
                .isEmpty();
        assertThat(edit.with(PolicyCase.of(), "accounts/page", new Node.Mapping(8, 3, List.of())))
                .isEmpty();
        assertThat(problems.sorted())
                .extracting(Problem::place)
                .containsExactly(new Place("answers.yaml", 7, 3), new Place("answers.yaml", 8, 3));
    }

    @Test
    void aRegisterThatDoesNotFitIsRefused() {
        Problems problems = new Problems();
        CaseEdit edit = new CaseEdit("", ZONE, problems);

        assertThat(edit.with(PolicyCase.of(), "accounts", FactNodes.text("some")))
                .isEmpty();
        assertThat(edit.with(PolicyCase.of(), "accounts", FactNodes.list(List.of(account("page", "purple")))))
                .isEmpty();
        assertThat(problems.sorted()).hasSize(2);
    }

    @Test
    void anItemOfAListIsChangedByItsNumberOrName() {
        PolicyCase bea = PolicyCase.of()
                .withStaff(Entries.of(StaffMember.unrecorded("bea").withRoles(Entries.of(role(Role.APPROVED_USER)))));
        Problems problems = new Problems();
        CaseEdit edit = new CaseEdit("", ZONE, problems);

        for (String item : List.of("0", "approved-user")) {
            PolicyCase changed = edit.with(bea, "staff/bea/roles/" + item + "/grantedBy", FactNodes.text("dana"))
                    .orElseThrow();
            assertThat(changed.staff().list().get(0).roles().list())
                    .containsExactly(role(Role.APPROVED_USER).withGrantedBy("dana"));
        }
        assertThat(edit.with(bea, "staff/bea/roles/1/grantedBy", FactNodes.text("dana")))
                .isEmpty();
        assertThat(edit.with(bea, "staff/amina/roles", FactNodes.text("none"))).isEmpty();
        assertThat(problems.sorted()).hasSize(2);
    }

    private static RoleGrant role(Role role) {
        return RoleGrantBuilder.builder().role(role).build();
    }

    @Test
    void whatValuesReferToIsToBeThere() {
        PolicyCase bea = PolicyCase.of().withStaff(Entries.of(StaffMember.unrecorded("bea")));
        Problems problems = new Problems();
        CaseEdit edit = new CaseEdit("answers.yaml", ZONE, problems);

        PolicyCase hers =
                edit.with(bea, "accounts/page/holder", FactNodes.text("bea")).orElseThrow();
        edit.checkReferences(hers);
        assertThat(problems.sorted()).isEmpty();
        PolicyCase nobodys =
                edit.with(bea, "accounts/page/holder", FactNodes.text("bae")).orElseThrow();
        edit.checkReferences(nobodys);
        assertThat(problems.sorted()).singleElement().satisfies(each -> assertThat(each.found())
                .isEqualTo("there is no staff member `bae`"));
    }
}
