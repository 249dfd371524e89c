package ca.iwso.policy.api.inquiry;

import static ca.iwso.policy.api.reader.FactNodes.list;
import static ca.iwso.policy.api.reader.FactNodes.text;

import ca.iwso.policy.api.reader.CaseFacts;
import ca.iwso.policy.api.reader.Node;
import ca.iwso.policy.api.reader.Node.Mapping;
import ca.iwso.policy.api.reader.Node.Member;
import ca.iwso.policy.api.reader.Node.Scalar;
import ca.iwso.policy.api.reader.Node.Sequence;
import ca.iwso.policy.api.reader.Register;
import ca.iwso.policy.api.reader.Shape;
import ca.iwso.policy.api.reader.Shapes;
import ca.iwso.policy.model.Ids;
import ca.iwso.policy.model.finding.Exemption;
import ca.iwso.policy.model.finding.Finding;
import ca.iwso.policy.model.finding.Ground;
import ca.iwso.policy.model.finding.Reason;
import ca.iwso.policy.model.norm.PolicyRegister;
import ca.iwso.policy.model.norm.Settings;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What whoever does an act could do otherwise, as far as some findings look at it.
 *
 * <p>The reasons of the findings tell which facts count. Facts of the past, and what is up to others, are no moves.
 */
final class Moves {
    private static final String REVIEW = "/review";

    /** Values of an act that are up to whoever does it, with how to say what she does. */
    private static final Map<String, String> OF_ACT = Map.ofEntries(
            Map.entry("account", "use the account %s"),
            Map.entry("site", "let it appear on %s"),
            Map.entry("email", "sign with %s"),
            Map.entry("channel", "do it by %s"),
            Map.entry("with", "give it to %s"),
            Map.entry("what", "tell %s"),
            Map.entry("private", "keep it private: %s"),
            Map.entry("purpose", "do it for this purpose: %s"),
            Map.entry("facility", "use this facility: %s"),
            Map.entry("official", "present the site as official: %s"),
            Map.entry("identifiers", "identify IWSO on the site by: %s"),
            Map.entry("licence", "have a licence: %s"),
            Map.entry("complies", "see that the material complies: %s"),
            Map.entry("malicious", "send something malicious: %s"),
            Map.entry("disclosed", "say that it was modified: %s"),
            Map.entry("namesMistake", "name the mistake: %s"),
            Map.entry("confidentialOrganisation", "tell what is confidential of IWSO: %s"),
            Map.entry("hasLetter", "use a letter in the password: %s"),
            Map.entry("hasDigit", "use a digit in the password: %s"),
            Map.entry("length", "choose a password of this length: %s"));

    /** Values of other entries that can be set right beforehand. */
    private static final Map<String, String> BEFOREHAND = Map.of(
            "disclaimer", "put a disclaimer on the profile: %s",
            "primaryEmail", "make this the primary address of the account: %s",
            "notificationEmail", "have notifications sent to %s",
            "confidentialitySignedOn", "sign the statement of confidentiality: %s",
            "guidelinesAgreedOn", "agree in writing to the Social Media Guidelines: %s");

    private static final Map<String, String> WRITTEN = Map.of(
            "first-person", "write in the first person",
            "own-opinion", "say that the opinion is the author's own",
            "acknowledges-connection", "acknowledge the connection to IWSO");

    private final Setting setting;
    private final Choices choices;
    private final NewEntries entries;
    private final Map<String, Move> moves = new LinkedHashMap<>();

    private Moves(Setting setting, Settings settings, PolicyRegister register) {
        this.setting = setting;
        this.choices = new Choices(setting, settings, register);
        this.entries = new NewEntries(setting);
    }

    /** Gives the moves that could matter for some findings, in a stable order. */
    static List<Move> of(Setting setting, Settings settings, PolicyRegister register) {
        Moves moves = new Moves(setting, settings, register);
        for (Finding finding : setting.findings()) {
            moves.add(finding);
        }
        return List.copyOf(moves.moves.values());
    }

    private void add(Finding finding) {
        Set<String> looked = new LinkedHashSet<>();
        Map<String, Reason.Leaf> words = new LinkedHashMap<>();
        collect(finding.because(), looked, words);
        for (Exemption exemption : finding.exemptions()) {
            collect(exemption.reason(), looked, words);
        }
        String act = finding.subject().path();
        words.forEach((word, leaf) -> word(act + REVIEW, word));
        pictures(act);
        looked.forEach(path -> value(act, path));
        if (Shapes.at(setting.policyCase(), act + "/account").isPresent()) {
            values(act + "/account", "use the account %s");
        }
        consents();
        requests();
        if (act.startsWith("events/")) {
            others(act);
        }
    }

    private static void collect(Reason reason, Set<String> looked, Map<String, Reason.Leaf> words) {
        if (reason instanceof Reason.Leaf leaf) {
            if (leaf.term().startsWith(OpenFact.NOTED)) {
                words.put(leaf.term().substring(OpenFact.NOTED.length()), leaf);
            }
            for (Ground ground : leaf.grounds()) {
                looked.add(ground.path());
            }
        }
        for (Reason part : reason.parts()) {
            collect(part, looked, words);
        }
    }

    private void put(Move move) {
        moves.putIfAbsent(move.path() + " " + move.words(), move);
    }

    private void value(String act, String path) {
        String key = path.substring(path.lastIndexOf('/') + 1);
        boolean ofAct = path.startsWith(act + "/") && OF_ACT.containsKey(key);
        String words = ofAct ? OF_ACT.get(key) : BEFOREHAND.get(key);
        if (words != null && (ofAct || !path.startsWith("events/"))) {
            values(path, words);
        }
    }

    private void values(String path, String words) {
        Node now = CaseFacts.value(setting.policyCase(), path);
        Shapes.at(setting.policyCase(), path).ifPresent(shape -> {
            for (Choice choice : choices.of(path, shape, List.of())) {
                boolean doable =
                        !(shape instanceof Shape.Time) || choice.words().equals("before");
                if (doable && !choice.value().equals(now) && !choice.value().equals(text(Ids.NONE))) {
                    put(new Move(path, String.format(java.util.Locale.ROOT, words, choice.words()), choice.value()));
                }
            }
        });
    }

    /** Adds the writing of a text without a word that is noted of it, or so that a word can be. */
    private void word(String review, String word) {
        Node noted = CaseFacts.value(setting.policyCase(), review + "/noted");
        if (!(noted instanceof Sequence all)) {
            return;
        }
        List<Node> kept = all.items().stream()
                .filter(item -> !(item instanceof Mapping note && text(word).equals(note.get("word"))))
                .toList();
        String quoted = "“" + word.replace('-', ' ') + "”";
        if (kept.size() < all.items().size()) {
            String path = review + "/noted";
            put(new Move(path, "do it without what was noted as " + quoted, list(kept)));
        } else {
            List<Node> more = new ArrayList<>(kept);
            more.add(new Mapping(0, 0, List.of(new Member("word", 0, 0, text(word)))));
            String words = WRITTEN.getOrDefault(word, "do it so that a reader notes " + quoted);
            put(new Move(review + "/noted", words, list(more)));
        }
    }

    private void pictures(String act) {
        Node depicts = CaseFacts.value(setting.policyCase(), act + "/depicts");
        if (depicts instanceof Sequence all && !all.items().isEmpty()) {
            for (int i = 0; i < all.items().size(); i++) {
                List<Node> rest = new ArrayList<>(all.items());
                rest.remove(i);
                Node value = rest.isEmpty() ? text(Ids.NONE) : list(rest);
                put(new Move(
                        act + "/depicts",
                        "leave out the picture of " + shown(all.items().get(i)),
                        value));
            }
            if (all.items().size() > 1) {
                put(new Move(act + "/depicts", "leave out all pictures of people", text(Ids.NONE)));
            }
        }
    }

    private static String shown(Node who) {
        if (who instanceof Mapping mapping && !mapping.members().isEmpty()) {
            Member first = mapping.members().get(0);
            return first.value() instanceof Scalar id ? first.key() + " " + id.text() : first.key();
        }
        return who instanceof Scalar id ? id.text() : "somebody";
    }

    private void consents() {
        for (String client : setting.clients()) {
            Node consent = entries.consent(setting.fresh(Register.CONSENTS), client);
            put(entry(Register.CONSENTS, "obtain the signed consent of client " + client + " first", consent));
        }
    }

    private void requests() {
        Shape kinds = Shapes.at(setting.policyCase(), "requests/any/kind").orElse(Shape.TEXT);
        for (String kind : kinds instanceof Shape.Words words ? Setting.words(words) : List.<String>of()) {
            for (String matter : setting.matters()) {
                for (String bearer : setting.bearers()) {
                    Node request = entries.request(setting.fresh(Register.REQUESTS), kind, matter, bearer, "approved");
                    String words = "ask the Executive Director first, and have it approved: " + kind.replace('-', ' ')
                            + ", about " + matter;
                    put(entry(Register.REQUESTS, words, request));
                }
            }
        }
    }

    private static Move entry(Register register, String words, Node entry) {
        String id = entry instanceof Mapping mapping && mapping.get("id") instanceof Scalar scalar ? scalar.text() : "";
        return new Move(register.key() + "/" + id, words, entry);
    }

    /** Adds that somebody else of those on staff does it. */
    private void others(String act) {
        Node now = CaseFacts.value(setting.policyCase(), act + "/actor");
        for (String person : setting.named(EnumSet.of(Register.STAFF))) {
            if (!now.equals(text(person))) {
                put(new Move(act + "/actor", "have " + person + " do it", text(person)));
            }
        }
    }
}
