package ca.iwso.policy.api.importing;

import ca.iwso.policy.api.Problem;
import ca.iwso.policy.api.reader.FactNodes;
import ca.iwso.policy.api.reader.Node;
import ca.iwso.policy.api.reader.Node.Mapping;
import ca.iwso.policy.api.reader.Node.Member;
import ca.iwso.policy.api.reader.Node.Scalar;
import ca.iwso.policy.api.reader.Node.Sequence;
import ca.iwso.policy.api.reader.Problems;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Finds the activities in an export, and makes a case of them.
 *
 * <p>Mastodon writes {@code orderedItems} twice, once as an empty list, so that the lists of a key given twice are joined.
 */
public final class Activities {
    /** The keys of what no case takes over, texts of posts above all. */
    public static final Set<String> PASSED_OVER = Set.of(
            "@context", "content", "contentMap", "source", "signature", "name", "nameMap", "summaryMap", "preview");

    private static final Set<String> COLLECTIONS =
            Set.of("OrderedCollection", "Collection", "OrderedCollectionPage", "CollectionPage");

    private final String account;
    private final @Nullable String holder;
    private final @Nullable ActivityNode actor;
    private final Export export;
    private final List<Node> events = new ArrayList<>();

    /** Starts a case: the id of the account and of who holds it, the description of the actor, the export. */
    public Activities(String account, @Nullable String holder, @Nullable Node actor, Export export) {
        this.account = account;
        this.holder = holder;
        this.actor = actor == null ? null : new ActivityNode(actor);
        this.export = export;
    }

    /** Adds what a document holds: a collection, a list of activities, or one. */
    public void add(Node document, Problems problems) {
        List<ActivityNode> all = new ArrayList<>();
        ActivityNode root = new ActivityNode(document);
        boolean collection = COLLECTIONS.contains(Events.plain(root.type()));
        if (document instanceof Sequence list) {
            list.items().forEach(item -> all.add(new ActivityNode(item)));
        } else if (collection) {
            collect(root, all);
        } else if (!root.type().isEmpty()) {
            all.add(root);
        } else {
            problems.add(new Problem(
                    export.place(document),
                    "this is no ActivityStreams: it has no type",
                    "name an outbox.json, or another collection of activities",
                    ""));
            return;
        }
        String own = own(all);
        Events made = new Events(account, holder, followers(), export);
        Set<String> seen = new HashSet<>();
        List<ActivityNode> mine = new ArrayList<>();
        for (ActivityNode each : all) {
            if (isOwn(each, own) && isFirst(each, seen)) {
                mine.add(each);
                made.name(each);
            }
        }
        mine.forEach(each -> events.addAll(made.of(each)));
    }

    private void collect(ActivityNode collection, List<ActivityNode> all) {
        int before = all.size();
        for (String key : List.of("orderedItems", "items")) {
            collection.all(key).forEach(item -> all.add(new ActivityNode(item)));
        }
        for (String key : List.of("first", "next")) {
            collection.object(key).ifPresent(page -> {
                if (page.node() instanceof Scalar) {
                    export.leftOut(page.node(), "further pages", "they are not in this file");
                } else {
                    collect(page, all);
                }
            });
        }
        int held = all.size() - before;
        collection.all("totalItems").stream().findFirst().ifPresent(total -> {
            if (total instanceof Scalar number && !number.text().equals(Integer.toString(held))) {
                export.leftOut(
                        total,
                        "another number of items than the " + held + " that are there",
                        "the rest is not in this file");
            }
        });
    }

    /** Gives the address of who acts: the actor described, or else the one of the first activity. */
    private String own(List<ActivityNode> all) {
        if (actor != null) {
            return actor.address();
        }
        return all.stream()
                .map(Activities::actor)
                .filter(address -> !address.isEmpty())
                .findFirst()
                .orElse("");
    }

    private static String actor(ActivityNode activity) {
        return activity.addresses("actor", "attributedTo").stream()
                .sorted()
                .findFirst()
                .orElse("");
    }

    private boolean isOwn(ActivityNode activity, String own) {
        Set<String> actors = activity.addresses("actor", "attributedTo");
        boolean others = !actors.isEmpty() && !own.isEmpty() && !actors.contains(own);
        if (others) {
            export.leftOut(
                    activity.node(),
                    "an activity of somebody else",
                    "the case is about one account; import hers apart");
        }
        return !others;
    }

    /** Tells whether an activity was not there before; the same one can stand in several pages. */
    private boolean isFirst(ActivityNode activity, Set<String> seen) {
        String address = activity.address();
        boolean again = activity.node() instanceof Mapping && !address.isEmpty() && !seen.add(address);
        if (again) {
            export.leftOut(activity.node(), "an activity that was there before", "it counts once");
        }
        return !again;
    }

    private Set<String> followers() {
        return actor == null ? Set.of() : actor.addresses("followers");
    }

    /** Gives the case as the document of a case file. */
    public Mapping document() {
        List<Member> described = new ArrayList<>();
        FactNodes.add(described, "id", FactNodes.text(account));
        Optional.ofNullable(holder).ifPresent(staff -> FactNodes.add(described, "holder", FactNodes.text(staff)));
        List<Member> members = new ArrayList<>();
        // What else there is of accounts nobody knows.
        FactNodes.add(
                members, "accounts", FactNodes.list(List.of(new Mapping(1, 1, described), FactNodes.text("unknown"))));
        FactNodes.add(members, "events", events.isEmpty() ? FactNodes.text("none") : FactNodes.list(events));
        return new Mapping(1, 1, members);
    }
}
