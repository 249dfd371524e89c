package ca.iwso.policy.api.importing;

import ca.iwso.policy.api.reader.Node;
import ca.iwso.policy.api.reader.Node.Mapping;
import ca.iwso.policy.api.reader.Node.Member;
import ca.iwso.policy.api.reader.Node.Scalar;
import java.time.DateTimeException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Makes events of a case of activities: of what an activity does not tell, nothing is said. */
final class Events {
    private static final Set<String> PUBLIC =
            Set.of("https://www.w3.org/ns/activitystreams#Public", "as:Public", "Public");
    private static final Set<String> POSTS =
            Set.of("Note", "Question", "Article", "Page", "Image", "Video", "Audio", "Event", "Document");
    private static final int LONGEST_ID = 60;

    private final String account;
    private final @Nullable String holder;
    private final Set<String> followers;
    private final Export export;
    private final Map<String, String> posts = new HashMap<>();
    private final Set<String> ids = new HashSet<>();

    Events(String account, @Nullable String holder, Set<String> followers, Export export) {
        this.account = account;
        this.holder = holder;
        this.followers = followers;
        this.export = export;
    }

    /** Gives a type without the name of the vocabulary. */
    static String plain(String type) {
        return type.substring(Math.max(type.lastIndexOf('#'), type.lastIndexOf(':')) + 1);
    }

    /** Gives a post its id, so that others can refer to it. */
    void name(ActivityNode activity) {
        post(activity).filter(post -> time(activity, post).isPresent()).ifPresent(post -> {
            String id = fresh("post", post.address());
            for (String key : List.of("id", "url", "atomUri")) {
                post.text(key).ifPresent(address -> posts.putIfAbsent(address, id));
            }
            posts.put(key(activity), id);
        });
    }

    /** Gives the events that an activity is, none where it is none that a case knows. */
    List<Node> of(ActivityNode activity) {
        repeated(activity);
        Optional<ActivityNode> post = post(activity);
        if (post.isPresent()) {
            return published(activity, post.get());
        }
        return switch (plain(activity.type())) {
            case "Announce" -> shared(activity);
            case "Like" -> reaction("like", activity);
            case "Follow" -> reaction("follow", activity);
            case "Join" -> reaction("join", activity);
            case "Update" -> changed("post-edited", activity);
            case "Delete" -> changed("post-removed", activity);
            case "" -> leftOut(activity, "an address alone", "it does not tell what was done when");
            default -> leftOut(activity, "an activity of another type", "a case knows no event of this kind");
        };
    }

    private List<Node> leftOut(ActivityNode activity, String what, String why) {
        export.leftOut(activity.node(), what, why);
        return List.of();
    }

    /** Gives what an activity published: of Create its object, of a post that stands by itself that post. */
    private static Optional<ActivityNode> post(ActivityNode activity) {
        if (POSTS.contains(plain(activity.type()))) {
            return Optional.of(activity);
        }
        return plain(activity.type()).equals("Create")
                ? activity.object("object").filter(each -> each.node() instanceof Mapping)
                : Optional.empty();
    }

    private void repeated(ActivityNode activity) {
        List<Member> repeated = new ArrayList<>(activity.repeated());
        activity.object("object").ifPresent(object -> repeated.addAll(object.repeated()));
        repeated.forEach(member -> export.leftOut(
                member.value(), "a key that is given twice", "what it says counts only where both say the same"));
    }

    private List<Node> published(ActivityNode activity, ActivityNode post) {
        Optional<Scalar> at = time(activity, post);
        String id = posts.get(key(activity));
        if (at.isEmpty() || id == null) {
            return leftOut(activity, "a post without a date and time", "an event has to have happened at some time");
        }
        EventDraft event = new EventDraft(activity, holder, id, "post-published", at.get());
        boolean reply = post.has("inReplyTo");
        Optional<Boolean> direct = isDirect(activity, post);
        direct.ifPresent(hidden -> event.put("form", hidden ? "direct-message" : reply ? "reply" : "post"));
        if (direct.isEmpty()) {
            export.leftOut(post.node(), "to whom it was shown", "the export does not say, so that its form is open");
        }
        event.put("account", account);
        event.put("answers", reply ? answered(post) : "none");
        media(post, event);
        extras(activity, post);
        List<Node> events = new ArrayList<>(List.of(event.node()));
        edited(activity, post, id).ifPresent(events::add);
        return events;
    }

    private String answered(ActivityNode post) {
        String answered = post.addresses("inReplyTo").stream()
                .map(posts::get)
                .filter(each -> each != null)
                .findFirst()
                .orElse("unknown");
        if (answered.equals("unknown")) {
            export.leftOut(post.all("inReplyTo").get(0), "what it answers", "that is not in this file");
        }
        return answered;
    }

    /** Says that a post without attachments shows nobody; whom pictures show, nobody has said. */
    private void media(ActivityNode post, EventDraft event) {
        List<Node> media = post.all("attachment");
        if (media.isEmpty() && post.has("attachment")) {
            event.put("depicts", "none");
        } else if (!media.isEmpty()) {
            export.leftOut(
                    media.get(0),
                    media.size() == 1 ? "an attachment" : media.size() + " attachments",
                    "nobody has said whom it shows; it is asked for");
        }
    }

    private void extras(ActivityNode activity, ActivityNode post) {
        Set<String> audience = audience(activity, post);
        if (audience.stream().noneMatch(PUBLIC::contains) && audience.stream().anyMatch(this::isFollowers)) {
            export.leftOut(post.node(), "that only followers see it", "a case does not say who sees a post");
        }
        if (post.has("summary") || post.text("sensitive").filter("true"::equals).isPresent()) {
            export.leftOut(post.node(), "a content warning", "what a text says is for a review");
        }
        if (plain(post.type()).equals("Question")) {
            export.leftOut(post.node(), "the choices of a poll", "what a text says is for a review");
        }
        long mentions = post.all("tag").stream()
                .filter(tag -> plain(new ActivityNode(tag).type()).equals("Mention"))
                .count();
        if (mentions > 0) {
            export.leftOut(post.all("tag").get(0), mentions + " mentioned", "who they are to IWSO is not in an export");
        }
    }

    private Optional<Node> edited(ActivityNode activity, ActivityNode post, String id) {
        return post.all("updated").stream().findFirst().flatMap(Events::time).map(at -> {
            EventDraft event = new EventDraft(activity, holder, fresh("edit", id), "post-edited", at);
            event.put("post", id);
            return event.node();
        });
    }

    /** Tells whether only those named can read it; empty where the export does not say. */
    private Optional<Boolean> isDirect(ActivityNode activity, ActivityNode post) {
        boolean told = List.of(activity, post).stream().anyMatch(each -> each.has("to") || each.has("cc"));
        Set<String> audience = audience(activity, post);
        return told
                ? Optional.of(audience.stream().noneMatch(each -> PUBLIC.contains(each) || isFollowers(each)))
                : Optional.empty();
    }

    private static Set<String> audience(ActivityNode activity, ActivityNode post) {
        Set<String> all = new HashSet<>();
        for (ActivityNode each : List.of(activity, post)) {
            all.addAll(each.addresses("to", "cc", "bto", "bcc", "audience"));
        }
        return all;
    }

    private boolean isFollowers(String address) {
        return followers.contains(address) || address.endsWith("/followers");
    }

    private List<Node> shared(ActivityNode activity) {
        Optional<Scalar> at = time(activity, activity);
        if (at.isEmpty()) {
            return leftOut(activity, "a share without a date and time", "an event has to have happened at some time");
        }
        EventDraft event =
                new EventDraft(activity, holder, fresh("share", activity.address()), "post-published", at.get());
        event.put("form", "share");
        event.put("account", account);
        event.put("answers", "none");
        export.leftOut(activity.node(), "what was shared", "a case does not hold it; whom it shows is asked for");
        return List.of(event.node());
    }

    private List<Node> reaction(String action, ActivityNode activity) {
        Optional<Scalar> at = time(activity, activity);
        if (at.isEmpty()) {
            return leftOut(
                    activity, "a " + action + " without a date and time", "an event has to have happened at some time");
        }
        EventDraft event = new EventDraft(activity, holder, fresh(action, activity.address()), "reaction", at.get());
        event.put("action", action);
        event.put("account", account);
        return List.of(event.node());
    }

    private List<Node> changed(String type, ActivityNode activity) {
        Optional<Scalar> at = time(activity, activity);
        Optional<String> post =
                activity.object("object").map(ActivityNode::address).map(posts::get);
        if (at.isEmpty() || post.isEmpty()) {
            return leftOut(
                    activity,
                    type.equals("post-edited") ? "a change" : "a removal",
                    "it has no date, or what it changes is no post in this file");
        }
        EventDraft event = new EventDraft(
                activity, holder, fresh(type.equals("post-edited") ? "edit" : "removal", post.get()), type, at.get());
        event.put("post", post.get());
        return List.of(event.node());
    }

    private static Optional<Scalar> time(ActivityNode activity, ActivityNode post) {
        for (ActivityNode each : List.of(activity, post)) {
            Optional<Scalar> at = each.text("published")
                    .flatMap(any -> time(each.all("published").get(0)));
            if (at.isPresent()) {
                return at;
            }
        }
        return Optional.empty();
    }

    private static Optional<Scalar> time(Node node) {
        if (node instanceof Scalar scalar) {
            try {
                String time = OffsetDateTime.parse(scalar.text()).toString();
                return Optional.of(new Scalar(node.line(), node.column(), time));
            } catch (DateTimeException none) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    /** Gives what an activity is known by in this file, where it has no address, too. */
    private static String key(ActivityNode activity) {
        return "#" + activity.node().line() + ":" + activity.node().column() + " " + activity.address();
    }

    /** Gives an id that no event has: the number at the end of an address, or else the next one. */
    private String fresh(String stem, String address) {
        String path = address.endsWith("/activity") ? address.substring(0, address.length() - 9) : address;
        String last = path.substring(path.lastIndexOf('/') + 1);
        boolean plain = !last.isEmpty()
                && last.length() <= LONGEST_ID
                && last.chars().allMatch(c -> (c >= '0' && c <= '9') || c == '-' || (c >= 'a' && c <= 'f'));
        String id = stem + "-" + (last.matches("post-[0-9a-f-]+") ? last.substring(5) : plain ? last : "1");
        int number = 1;
        while (!ids.add(id)) {
            id = stem + "-" + ++number;
        }
        return id;
    }
}
