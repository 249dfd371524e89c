package ca.iwso.policy.api.oracle;

import ca.iwso.policy.model.event.AccountInspected;
import ca.iwso.policy.model.event.AccountUsed;
import ca.iwso.policy.model.event.Act;
import ca.iwso.policy.model.event.ClientInteraction;
import ca.iwso.policy.model.event.ClientRequest;
import ca.iwso.policy.model.event.CompromiseSuspected;
import ca.iwso.policy.model.event.Contact;
import ca.iwso.policy.model.event.CredentialShared;
import ca.iwso.policy.model.event.CredentialSought;
import ca.iwso.policy.model.event.ErrorFound;
import ca.iwso.policy.model.event.Event;
import ca.iwso.policy.model.event.InformationDisclosed;
import ca.iwso.policy.model.event.InternetUsed;
import ca.iwso.policy.model.event.MaterialReported;
import ca.iwso.policy.model.event.MaterialTransferred;
import ca.iwso.policy.model.event.MediaAnswered;
import ca.iwso.policy.model.event.MediaContacted;
import ca.iwso.policy.model.event.MessageSent;
import ca.iwso.policy.model.event.Party;
import ca.iwso.policy.model.event.PasswordSet;
import ca.iwso.policy.model.event.PaymentOffered;
import ca.iwso.policy.model.event.Post;
import ca.iwso.policy.model.event.PostCorrected;
import ca.iwso.policy.model.event.PostEdited;
import ca.iwso.policy.model.event.PostRemoved;
import ca.iwso.policy.model.event.Reaction;
import ca.iwso.policy.model.event.ResetRequested;
import ca.iwso.policy.model.event.SiteCreated;
import ca.iwso.policy.model.event.SiteDiscovered;
import ca.iwso.policy.model.event.SiteReviewed;
import ca.iwso.policy.model.event.WebsiteUsed;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.function.BiFunction;

/** Gives an act as one does it who is presumed to have done it. */
final class Presumed {
    private static final Map<Class<? extends Event>, BiFunction<Event, Act, Event>> KINDS = new HashMap<>();

    static {
        add(AccountInspected.class, AccountInspected::withAct);
        add(AccountUsed.class, AccountUsed::withAct);
        add(ClientInteraction.class, ClientInteraction::withAct);
        add(ClientRequest.class, ClientRequest::withAct);
        add(CompromiseSuspected.class, CompromiseSuspected::withAct);
        add(Contact.class, Contact::withAct);
        add(CredentialShared.class, CredentialShared::withAct);
        add(CredentialSought.class, CredentialSought::withAct);
        add(ErrorFound.class, ErrorFound::withAct);
        add(InformationDisclosed.class, InformationDisclosed::withAct);
        add(InternetUsed.class, InternetUsed::withAct);
        add(MaterialReported.class, MaterialReported::withAct);
        add(MaterialTransferred.class, MaterialTransferred::withAct);
        add(MediaAnswered.class, MediaAnswered::withAct);
        add(MediaContacted.class, MediaContacted::withAct);
        add(MessageSent.class, MessageSent::withAct);
        add(PasswordSet.class, PasswordSet::withAct);
        add(PaymentOffered.class, PaymentOffered::withAct);
        add(Post.class, Post::withAct);
        add(PostCorrected.class, PostCorrected::withAct);
        add(PostEdited.class, PostEdited::withAct);
        add(PostRemoved.class, PostRemoved::withAct);
        add(Reaction.class, Reaction::withAct);
        add(ResetRequested.class, ResetRequested::withAct);
        add(SiteCreated.class, SiteCreated::withAct);
        add(SiteDiscovered.class, SiteDiscovered::withAct);
        add(SiteReviewed.class, SiteReviewed::withAct);
        add(WebsiteUsed.class, WebsiteUsed::withAct);
    }

    private Presumed() {}

    private static <E extends Event> void add(Class<E> kind, BiFunction<E, Act, ? extends Event> withAct) {
        KINDS.put(kind, (event, act) -> withAct.apply(kind.cast(event), act));
    }

    static Event by(Event event, String staffMember) {
        return Objects.requireNonNull(KINDS.get(event.getClass()), event.type())
                .apply(event, event.act().withActor(Party.staff(staffMember)));
    }
}
