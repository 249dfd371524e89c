package ca.iwso.policy.api.reader;

import static ca.iwso.policy.api.reader.EventTables.event;

import ca.iwso.policy.model.event.AccountInspected;
import ca.iwso.policy.model.event.AccountInspectedBuilder;
import ca.iwso.policy.model.event.Event;
import ca.iwso.policy.model.event.Licence;
import ca.iwso.policy.model.event.LicenceBuilder;
import ca.iwso.policy.model.event.MaterialTransferred;
import ca.iwso.policy.model.event.MaterialTransferredBuilder;
import ca.iwso.policy.model.event.MessageSent;
import ca.iwso.policy.model.event.MessageSentBuilder;
import ca.iwso.policy.model.event.WebsiteUsed;
import ca.iwso.policy.model.event.WebsiteUsedBuilder;

/** The keys of events about the use of IWSO's website, accounts and e-mail. */
final class WebsiteTables {
    private WebsiteTables() {}

    /** Gives the table of one of these types. */
    static RecordType<?, ? extends Event> of(String type) {
        return switch (type) {
            case "website-used" -> WebsitesUsed.TABLE;
            case "material-transferred" -> MaterialsTransferred.TABLE;
            case "message-sent" -> MessagesSent.TABLE;
            case "account-inspected" -> AccountsInspected.TABLE;
            default -> throw new IllegalArgumentException(type);
        };
    }

    private static final class WebsitesUsed {
        static final RecordType<WebsiteUsedBuilder, WebsiteUsed> TABLE = event(
                        "website-used",
                        () -> WebsiteUsedBuilder.builder(),
                        WebsiteUsedBuilder::build,
                        WebsiteUsedBuilder::act)
                .optional("site", Types.ACCOUNT, WebsiteUsedBuilder::site)
                .optional("review", PartyTypes.REVIEW, WebsiteUsedBuilder::review);
    }

    private static final class MaterialsTransferred {
        static final RecordType<MaterialTransferredBuilder, MaterialTransferred> TABLE = event(
                        "material-transferred",
                        () -> MaterialTransferredBuilder.builder(),
                        MaterialTransferredBuilder::build,
                        MaterialTransferredBuilder::act)
                .required(
                        "action", WordType.of(MaterialTransferred.Action.values()), MaterialTransferredBuilder::action)
                .optional("account", Types.ACCOUNT, MaterialTransferredBuilder::account)
                .optional("email", Types.EMAIL, MaterialTransferredBuilder::email)
                .notBoth("email", "account")
                .optional("complies", Types.TRUTH, MaterialTransferredBuilder::complies)
                .optional(
                        "origin", WordType.of(MaterialTransferred.Origin.values()), MaterialTransferredBuilder::origin)
                .optional("licence", Licences.LICENCE, MaterialTransferredBuilder::licence)
                .optional("malicious", Types.TRUTH, MaterialTransferredBuilder::malicious)
                .optional("knowing", Types.TRUTH, MaterialTransferredBuilder::knowing);
    }

    private static final class MessagesSent {
        static final RecordType<MessageSentBuilder, MessageSent> TABLE = event(
                        "message-sent",
                        () -> MessageSentBuilder.builder(),
                        MessageSentBuilder::build,
                        MessageSentBuilder::act)
                .optional("account", Types.ACCOUNT, MessageSentBuilder::account)
                .optional("email", Types.EMAIL, MessageSentBuilder::email)
                .notBoth("email", "account")
                .optional("solicited", Types.TRUTH, MessageSentBuilder::solicited)
                .optional("authorised", Types.TRUTH, MessageSentBuilder::authorised)
                .optional("review", PartyTypes.REVIEW, MessageSentBuilder::review);
    }

    private static final class AccountsInspected {
        static final RecordType<AccountInspectedBuilder, AccountInspected> TABLE = event(
                        "account-inspected",
                        () -> AccountInspectedBuilder.builder(),
                        AccountInspectedBuilder::build,
                        AccountInspectedBuilder::act)
                .optional("user", Types.USER, AccountInspectedBuilder::user)
                .optional("need", WordType.of(AccountInspected.Need.values()), AccountInspectedBuilder::need);
    }

    /** A licence; {@code none} where there is none. */
    private static final class Licences {
        static final Type<Licence> LICENCE = RecordType.of(
                        "a licence", () -> LicenceBuilder.builder(), LicenceBuilder::build)
                .optional("obtainedOn", Types.MOMENT, LicenceBuilder::obtainedOn)
                .optional(
                        "covers",
                        ListType.of(WordType.of(MaterialTransferred.Action.values()))
                                .entries(),
                        LicenceBuilder::covers)
                .or(Licence.NONE, Licence.UNKNOWN);
    }
}
