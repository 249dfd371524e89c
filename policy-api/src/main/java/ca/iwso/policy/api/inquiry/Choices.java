package ca.iwso.policy.api.inquiry;

import static ca.iwso.policy.api.reader.FactNodes.list;
import static ca.iwso.policy.api.reader.FactNodes.text;

import ca.iwso.policy.api.reader.CaseFacts;
import ca.iwso.policy.api.reader.FactNodes;
import ca.iwso.policy.api.reader.Node;
import ca.iwso.policy.api.reader.Node.Mapping;
import ca.iwso.policy.api.reader.Node.Member;
import ca.iwso.policy.api.reader.Register;
import ca.iwso.policy.api.reader.Shape;
import ca.iwso.policy.model.Ids;
import ca.iwso.policy.model.Names;
import ca.iwso.policy.model.fact.Role;
import ca.iwso.policy.model.norm.Parameter;
import ca.iwso.policy.model.norm.PolicyRegister;
import ca.iwso.policy.model.norm.Settings;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * The values that a fact may have, so chosen that each way in which a norm could look at it is among them.
 *
 * <p>They follow from what the key may hold. Where its values have no end, as those of dates have not, the choices lie on
 * every side of what they are compared with.
 */
final class Choices {
    private static final String NONE = Ids.NONE;
    /** That an act names nothing that it answers, leaves open what it does. */
    private static final String ANSWERS = "/answers";

    private static final String NOTED = "noted";
    private static final String UNSURE = "unsure";
    private final Setting setting;
    private final Settings settings;
    private final PolicyRegister register;

    Choices(Setting setting, Settings settings, PolicyRegister register) {
        this.setting = setting;
        this.settings = settings;
        this.register = register;
    }

    /**
     * Gives the values that a fact may have.
     *
     * @param path where it stands
     * @param shape what it may hold
     * @param words the words that norms ask a review for
     */
    List<Choice> of(String path, Shape shape, List<String> words) {
        if (path.endsWith("/review")) {
            return review(path, words);
        }
        if (path.indexOf('/') < 0) {
            return new NewEntries(setting).of(path);
        }
        if (path.endsWith("/review/by")) {
            return references(path, new Shape.Reference(EnumSet.of(Register.STAFF)));
        }
        if (path.endsWith("/roles")) {
            return roles();
        }
        if (shape instanceof Shape.Words some) {
            return Setting.words(some).stream().map(Choices::plain).toList();
        }
        if (shape instanceof Shape.Time) {
            List<Choice> times = times();
            // A picture was taken at some time.
            return path.endsWith("/takenOn") ? times.subList(0, times.size() - 1) : times;
        }
        if (shape instanceof Shape.Count) {
            return numbers();
        }
        if (shape instanceof Shape.Address) {
            return addresses();
        }
        if (shape instanceof Shape.Reference reference) {
            return references(path, reference);
        }
        if (shape instanceof Shape.Somebody) {
            return somebody();
        }
        if (shape instanceof Shape.Items items) {
            return items(path, items.item());
        }
        return shape instanceof Shape.Keys keys ? keyed(keys) : List.of();
    }

    private static Choice plain(String word) {
        return new Choice(word.replace('-', ' '), text(word));
    }

    private List<Choice> times() {
        List<Choice> choices = new ArrayList<>();
        choices.add(new Choice("before", text(setting.before().toString())));
        setting.after().forEach(day -> choices.add(new Choice("only later", text(day.toString()))));
        choices.add(new Choice("never", text(NONE)));
        return choices;
    }

    /** Gives a number on either side of every quantity that the policy or the settings name. */
    private List<Choice> numbers() {
        Set<Integer> numbers = new TreeSet<>();
        for (Parameter parameter : register.parameters().values()) {
            String value = settings.value(parameter);
            if (parameter.unit() == Parameter.Unit.NUMBER && !value.isEmpty()) {
                numbers.add(Math.max(0, Integer.parseInt(value) - 1));
                numbers.add(Integer.parseInt(value));
            }
        }
        return numbers.stream()
                .map(number -> new Choice(number.toString(), text(number.toString())))
                .toList();
    }

    private List<Choice> addresses() {
        List<Choice> choices = new ArrayList<>();
        settings.emailDomains().stream().sorted().limit(1).forEach(domain -> {
            choices.add(new Choice("an address of IWSO's", text("someone@" + domain)));
        });
        choices.add(new Choice("another address", text("someone@elsewhere.example")));
        choices.add(new Choice(NONE, text(NONE)));
        return choices;
    }

    private List<Choice> references(String path, Shape.Reference reference) {
        List<Choice> choices = new ArrayList<>();
        setting.named(reference.registers()).stream()
                .filter(id -> !path.equals("events/" + id + ANSWERS))
                .forEach(id -> choices.add(new Choice(id, text(id))));
        // What was done with an account was done with one, as far as the case names any.
        boolean mayBeNone = !path.endsWith(ANSWERS) && !path.endsWith("/account");
        if (mayBeNone || choices.isEmpty()) {
            choices.add(new Choice(NONE, text(NONE)));
        }
        if (path.endsWith("/assignee")) {
            choices.addAll(severalOf(choices));
        }
        return choices;
    }

    /** Gives the first two of those who may be named: one user ID may have been issued to both. */
    private static List<Choice> severalOf(List<Choice> named) {
        List<Choice> two = named.subList(0, Math.min(2, named.size()));
        return two.size() < 2 || two.get(1).words().equals(NONE)
                ? List.of()
                : List.of(new Choice(
                        two.get(0).words() + " and " + two.get(1).words(),
                        list(two.stream().map(Choice::value).toList())));
    }

    private List<Choice> somebody() {
        List<Choice> choices = new ArrayList<>();
        setting.named(EnumSet.of(Register.STAFF)).forEach(id -> choices.add(new Choice(id, text(id))));
        choices.addAll(clients());
        choices.add(new Choice("somebody else", mapping("other", "somebody")));
        choices.add(new Choice("nobody", text(NONE)));
        return choices;
    }

    private List<Choice> clients() {
        return setting.named(EnumSet.of(Register.CLIENTS)).stream()
                .map(id -> new Choice("the client " + id, mapping("client", id)))
                .toList();
    }

    /** Gives of whom something may be said; what tells something about a client is about one. */
    private List<Choice> whom(String path) {
        String word = path.substring(0, path.lastIndexOf('/')) + "/word";
        boolean ofClient = CaseFacts.value(setting.policyCase(), word).equals(text("client-information"));
        List<Choice> all = ofClient ? clients() : somebody();
        return all.stream().filter(who -> !who.words().equals("nobody")).toList();
    }

    private List<Choice> items(String path, Shape item) {
        List<Choice> choices = new ArrayList<>();
        if (item instanceof Shape.Somebody) {
            whom(path).forEach(who -> choices.add(new Choice(who.words(), list(List.of(who.value())))));
            return choices;
        }
        choices.add(new Choice(NONE, text(NONE)));
        if (item instanceof Shape.Words some) {
            List<String> words = Setting.words(some);
            words.forEach(word -> choices.add(new Choice(word.replace('-', ' '), list(List.of(text(word))))));
            choices.add(new Choice(
                    "all of them", list(words.stream().map(FactNodes::text).toList())));
        } else if (item instanceof Shape.Time) {
            times().stream()
                    .filter(time -> !time.value().equals(text(NONE)))
                    .forEach(time -> choices.add(new Choice(time.words(), list(List.of(time.value())))));
        } else if (item instanceof Shape.Keys keys && path.endsWith("/depicts")) {
            keyed(keys).forEach(who -> choices.add(new Choice(who.words(), list(List.of(who.value())))));
        }
        return choices;
    }

    /** Gives the choices of a part with keys: somebody depicted; or none of it, or one that is whole, from some day on. */
    private List<Choice> keyed(Shape.Keys keys) {
        if (keys.keys().containsKey("recognisable")) {
            return somebody().stream()
                    .filter(who -> !who.words().equals("nobody"))
                    .toList();
        }
        List<Choice> choices = new ArrayList<>();
        choices.add(new Choice(NONE, text(NONE)));
        for (Choice when : times()) {
            if (!when.value().equals(text(NONE))) {
                choices.add(new Choice("from " + when.words(), whole(keys, when.value())));
            }
        }
        return choices;
    }

    private Mapping whole(Shape.Keys keys, Node when) {
        List<Member> members = new ArrayList<>();
        keys.keys().forEach((key, shape) -> members.add(new Member(key, 0, 0, whole(shape, when))));
        return new Mapping(0, 0, members);
    }

    private Node whole(Shape shape, Node when) {
        if (shape instanceof Shape.Time) {
            return when;
        }
        return shape instanceof Shape.Items items && items.item() instanceof Shape.Words words
                ? list(Setting.words(words).stream().map(FactNodes::text).toList())
                : text(setting.other());
    }

    private List<Choice> review(String path, List<String> words) {
        Node there = CaseFacts.value(setting.policyCase(), path);
        // A review that is silent on a word settles it; where it does not, the review lies after the as-of time.
        boolean stands = !CaseFacts.isReviewedLater(setting.policyCase(), path);
        Mapping made = stands && there instanceof Mapping review && speaksOf(review, words)
                ? review
                : new Mapping(0, 0, List.of());
        List<Choice> choices = new ArrayList<>();
        choices.add(new Choice("none of these", noting(made, words, List.of())));
        words.forEach(word -> choices.add(new Choice(word.replace('-', ' '), noting(made, words, List.of(word)))));
        if (words.size() > 1) {
            choices.add(new Choice("all of these", noting(made, words, words)));
        }
        return choices;
    }

    /** Gives a review that is sure of the words it is asked for; what else it says, it still says. */
    private static Mapping noting(Mapping made, List<String> asked, List<String> words) {
        List<Member> members = new ArrayList<>();
        made.members().stream()
                .filter(member -> !member.key().equals(NOTED) && !member.key().equals(UNSURE))
                .filter(member -> !member.value().equals(text(Ids.UNKNOWN)))
                .forEach(members::add);
        List<Node> noted = new ArrayList<>(notes(made, NOTED));
        words.forEach(word -> noted.add(text(word)));
        members.add(new Member(NOTED, 0, 0, list(noted)));
        List<Node> unsure = notes(made, UNSURE).stream()
                .filter(note -> !(note instanceof Mapping some && asked.stream().anyMatch(word -> isOf(word, some))))
                .toList();
        if (!unsure.isEmpty()) {
            members.add(new Member(UNSURE, 0, 0, list(unsure)));
        }
        return new Mapping(0, 0, members);
    }

    private static List<Node> notes(Mapping review, String key) {
        return review.get(key) instanceof Node.Sequence notes ? notes.items() : List.of();
    }

    private static boolean speaksOf(Mapping review, List<String> words) {
        return Stream.of(NOTED, UNSURE)
                .flatMap(key -> notes(review, key).stream())
                .anyMatch(note -> note instanceof Mapping some && words.stream().anyMatch(word -> isOf(word, some)));
    }

    private static boolean isOf(String word, Mapping note) {
        return text(word).equals(note.get("word"));
    }

    /** Gives no role, and each that the policy gives an effect to, as the Executive Director may have granted it. */
    private List<Choice> roles() {
        List<Choice> choices = new ArrayList<>();
        choices.add(new Choice("none", text(NONE)));
        for (Role role : Role.values()) {
            Map<String, String> grant = new LinkedHashMap<>();
            grant.put("role", Names.of(role));
            grant.put("grantedBy", setting.director());
            grant.put("from", setting.before().toString());
            choices.add(new Choice(Names.of(role).replace('-', ' '), list(List.of(FactNodes.mapping(grant)))));
        }
        return choices;
    }

    private static Mapping mapping(String key, String value) {
        return FactNodes.mapping(Map.of(key, value));
    }
}
