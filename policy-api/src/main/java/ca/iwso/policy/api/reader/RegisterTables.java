package ca.iwso.policy.api.reader;

import ca.iwso.policy.api.reader.Node.Mapping;
import ca.iwso.policy.api.reader.Node.Scalar;
import ca.iwso.policy.api.reader.Node.Sequence;
import ca.iwso.policy.model.fact.Account;
import ca.iwso.policy.model.fact.AccountBuilder;
import ca.iwso.policy.model.fact.AccountKind;
import ca.iwso.policy.model.fact.Affiliation;
import ca.iwso.policy.model.fact.Client;
import ca.iwso.policy.model.fact.ClientBuilder;
import ca.iwso.policy.model.fact.Consent;
import ca.iwso.policy.model.fact.ConsentBuilder;
import ca.iwso.policy.model.fact.Engagement;
import ca.iwso.policy.model.fact.Hosting;
import ca.iwso.policy.model.fact.Request;
import ca.iwso.policy.model.fact.RequestBuilder;
import ca.iwso.policy.model.fact.Role;
import ca.iwso.policy.model.fact.RoleGrant;
import ca.iwso.policy.model.fact.RoleGrantBuilder;
import ca.iwso.policy.model.fact.StaffMember;
import ca.iwso.policy.model.fact.StaffMemberBuilder;
import ca.iwso.policy.model.fact.UserId;
import ca.iwso.policy.model.fact.UserIdBuilder;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The keys of the entries of registers; each table is set up when the first entry of its kind is read. */
final class RegisterTables {
    private RegisterTables() {}

    /** Gives the table of the entries of a register. */
    static Type<?> of(Register register) {
        return switch (register) {
            case STAFF -> Staff.TABLE;
            case CLIENTS -> Clients.TABLE;
            case ACCOUNTS -> Accounts.TABLE;
            case USERS -> Users.TABLE;
            case CONSENTS -> Consents.TABLE;
            case REQUESTS -> Requests.TABLE;
            case EVENTS -> EventTables.EVENT;
        };
    }

    private static final class Staff {
        private static final RecordType<RoleGrantBuilder, RoleGrant> ROLE = Periods.one(
                        RecordType.of("a role", () -> RoleGrantBuilder.builder(), RoleGrantBuilder::build)
                                .required("role", WordType.of(Role.values()), RoleGrantBuilder::role)
                                .optional("grantedBy", Types.STAFF, RoleGrantBuilder::grantedBy),
                        RoleGrantBuilder::period,
                        RoleGrantBuilder::period)
                .optional("revokedOn", Types.MOMENT, RoleGrantBuilder::revokedOn);

        static final RecordType<StaffMemberBuilder, StaffMember> TABLE = Periods.several(
                        RecordType.of("a staff member", () -> StaffMemberBuilder.builder(), StaffMemberBuilder::build)
                                .required("id", Types.ID, StaffMemberBuilder::id)
                                .optional(
                                        "engagement", WordType.of(Engagement.values()), StaffMemberBuilder::engagement),
                        StaffMemberBuilder::periods,
                        StaffMemberBuilder::periods)
                .optional("confidentialitySignedOn", Types.MOMENT, StaffMemberBuilder::confidentialitySignedOn)
                .optional("acknowledgedOn", Types.MOMENT, StaffMemberBuilder::acknowledgedOn)
                .optional("email", Types.EMAIL, StaffMemberBuilder::email)
                .optional("roles", ListType.of(ROLE, Staff::roleName).entries(), StaffMemberBuilder::roles);

        /** Gives the name of a grant in paths: that of the role. */
        private static String roleName(Node grant, Integer position) {
            return grant instanceof Mapping mapping && mapping.get("role") instanceof Scalar role
                    ? role.text()
                    : position.toString();
        }
    }

    private static final class Clients {
        static final RecordType<ClientBuilder, Client> TABLE = Periods.several(
                RecordType.of("a client", () -> ClientBuilder.builder(), ClientBuilder::build)
                        .required("id", Types.ID, ClientBuilder::id),
                ClientBuilder::periods,
                ClientBuilder::periods);
    }

    private static final class Accounts {
        static final RecordType<AccountBuilder, Account> TABLE = RecordType.of(
                        "an account", () -> AccountBuilder.builder(), AccountBuilder::build)
                .required("id", Types.ID, AccountBuilder::id)
                .optional("hosting", WordType.of(Hosting.values()), AccountBuilder::hosting)
                .optional("kind", WordType.of(AccountKind.values()), AccountBuilder::kind)
                .optional("platform", Types.TEXT, AccountBuilder::platform)
                .optional("holder", Types.STAFF, AccountBuilder::holder)
                .optional("publishedOn", Types.MOMENT, AccountBuilder::publishedOn)
                .optional("affiliation", WordType.of(Affiliation.values()), AccountBuilder::affiliation)
                .optional("disclaimer", Types.TRUTH, AccountBuilder::disclaimer)
                .optional("primaryEmail", Types.EMAIL, AccountBuilder::primaryEmail)
                .optional("notificationEmail", Types.EMAIL, AccountBuilder::notificationEmail);
    }

    private static final class Users {
        private static final ListType<String> SEVERAL = ListType.of(Types.STAFF);

        static final RecordType<UserIdBuilder, UserId> TABLE = RecordType.of(
                        "a user ID", () -> UserIdBuilder.builder(), UserIdBuilder::build)
                .required("id", Types.ID, UserIdBuilder::id)
                .optional(
                        "assignee",
                        Type.of(Types.STAFF.shape(), Users::assignees).anyOf(Types.STAFF, SEVERAL),
                        UserIdBuilder::assignees)
                .optional("issuedOn", Types.MOMENT, UserIdBuilder::issuedOn)
                .optional("guidelinesAgreedOn", Types.MOMENT, UserIdBuilder::guidelinesAgreedOn)
                .optional(
                        "passwordChangedOn",
                        ListType.of(Types.KNOWN_MOMENT, Users::day).entries(),
                        UserIdBuilder::passwordChangedOn);

        /** Reads one staff member, or a list of those to whom the same user ID was issued. */
        private static @Nullable List<String> assignees(Node node, Binding binding) {
            if (node instanceof Sequence sequence && !sequence.items().isEmpty()) {
                return SEVERAL.read(node, binding);
            }
            String one = Types.STAFF.read(node, binding);
            return one == null ? null : List.of(one);
        }

        /** Gives the name of a change of password in paths: when it was. */
        private static String day(Node change, Integer position) {
            return change instanceof Scalar day ? day.text() : position.toString();
        }
    }

    private static final class Consents {
        static final RecordType<ConsentBuilder, Consent> TABLE = RecordType.of(
                        "a consent", () -> ConsentBuilder.builder(), ConsentBuilder::build)
                .required("id", Types.ID, ConsentBuilder::id)
                .required("client", Types.CLIENT, ConsentBuilder::client)
                .optional("signer", WordType.of(Consent.Signer.values()), ConsentBuilder::signer)
                .optional(
                        "covers",
                        ListType.of(WordType.of(Consent.Matter.values())).entries(),
                        ConsentBuilder::covers)
                .optional("signedOn", Types.MOMENT, ConsentBuilder::signedOn)
                .optional("withdrawnOn", Types.MOMENT, ConsentBuilder::withdrawnOn);
    }

    private static final class Requests {
        static final RecordType<RequestBuilder, Request> TABLE = Periods.one(
                        RecordType.of("a request", () -> RequestBuilder.builder(), RequestBuilder::build)
                                .required("id", Types.ID, RequestBuilder::id),
                        RequestBuilder::period,
                        RequestBuilder::period)
                .required("kind", WordType.of(Request.Kind.values()), RequestBuilder::kind)
                .optional("by", Types.STAFF, RequestBuilder::by)
                .optional("about", Types.EVENT_OR_ACCOUNT, RequestBuilder::about)
                .optional("madeOn", Types.MOMENT, RequestBuilder::madeOn)
                .optional("decision", WordType.of(Request.Decision.values()), RequestBuilder::decision)
                .optional("decidedBy", Types.STAFF, RequestBuilder::decidedBy)
                .optional("decidedOn", Types.MOMENT, RequestBuilder::decidedOn)
                .optional("purposes", ListType.of(UsageTables.PURPOSE).entries(), RequestBuilder::purposes);
    }
}
