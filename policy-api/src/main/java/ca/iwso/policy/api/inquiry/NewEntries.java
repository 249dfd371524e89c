package ca.iwso.policy.api.inquiry;

import static ca.iwso.policy.api.reader.FactNodes.list;
import static ca.iwso.policy.api.reader.FactNodes.mapping;
import static ca.iwso.policy.api.reader.FactNodes.text;

import ca.iwso.policy.api.reader.CaseFacts;
import ca.iwso.policy.api.reader.Node;
import ca.iwso.policy.api.reader.Node.Mapping;
import ca.iwso.policy.api.reader.Node.Member;
import ca.iwso.policy.api.reader.Register;
import ca.iwso.policy.api.reader.Shape;
import ca.iwso.policy.api.reader.Shapes;
import ca.iwso.policy.model.Fact;
import ca.iwso.policy.model.Ids;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Entries that registers may hold beside those recorded, as far as they matter to what waits for them. */
final class NewEntries {
    private static final String NONE = Ids.NONE;

    private final Setting setting;

    NewEntries(Setting setting) {
        this.setting = setting;
    }

    /** Gives the choices for a register: that it lists all there is, or that there is more. */
    List<Choice> of(String key) {
        Register there = Register.of(key);
        if (there == null) {
            return List.of();
        }
        List<Choice> choices = new ArrayList<>();
        choices.add(with(there, "none but those recorded", List.of()));
        switch (there) {
            case CONSENTS -> choices.add(with(there, "a valid consent", consents()));
            case REQUESTS -> {
                choices.add(with(there, "asked before, and approved", requests("approved")));
                choices.add(with(there, "asked before, and refused", requests("refused")));
            }
            case ACCOUNTS -> choices.add(with(there, "another account that shows the affiliation", accounts()));
            default -> {
                // Of staff, clients and user IDs what the case refers to is asked one by one.
            }
        }
        return choices;
    }

    private Choice with(Register there, String words, List<Node> added) {
        List<Node> entries = new ArrayList<>();
        for (Fact entry : CaseFacts.entries(setting.policyCase(), there)) {
            entries.add(CaseFacts.concise(entry));
        }
        entries.addAll(added);
        return new Choice(words, entries.isEmpty() ? text(NONE) : list(entries));
    }

    private List<Node> consents() {
        List<Node> consents = new ArrayList<>();
        for (String client : setting.clients()) {
            consents.add(consent(setting.fresh(Register.CONSENTS) + "-" + client, client));
        }
        return consents;
    }

    /** Gives a consent that a client signed the day before, to everything. */
    Node consent(String id, String client) {
        Map<String, String> keys = new LinkedHashMap<>();
        keys.put("id", id);
        keys.put("client", client);
        keys.put("signer", "client");
        keys.put("signedOn", setting.before().toString());
        List<Member> members = new ArrayList<>(mapping(keys).members());
        members.add(new Member(
                "covers",
                0,
                0,
                list(List.of(text("photo"), text("video"), text("story"), text("name"), text("information")))));
        return new Mapping(0, 0, members);
    }

    private List<Node> requests(String decision) {
        List<Node> requests = new ArrayList<>();
        Shape kinds = Shapes.at(setting.policyCase(), "requests/any/kind").orElse(Shape.TEXT);
        for (String kind : kinds instanceof Shape.Words words ? Setting.words(words) : List.<String>of()) {
            for (String matter : setting.matters()) {
                for (String bearer : setting.bearers()) {
                    String id = setting.fresh(Register.REQUESTS) + "-" + requests.size();
                    requests.add(request(id, kind, matter, bearer, decision));
                }
            }
        }
        return requests;
    }

    /** Gives a request that the Executive Director decided the day before. */
    Node request(String id, String kind, String about, String by, String decision) {
        LocalDate day = setting.before();
        Map<String, String> keys = new LinkedHashMap<>();
        keys.put("id", id);
        keys.put("kind", kind);
        keys.put("by", by);
        keys.put("about", about);
        keys.put("madeOn", day.toString());
        keys.put("decision", decision);
        keys.put("decidedBy", setting.director());
        keys.put("decidedOn", day.toString());
        return mapping(keys);
    }

    private List<Node> accounts() {
        List<Node> accounts = new ArrayList<>();
        for (String bearer : setting.bearers()) {
            Map<String, String> keys = new LinkedHashMap<>();
            keys.put("id", setting.fresh(Register.ACCOUNTS) + "-" + bearer);
            keys.put("hosting", "personal");
            keys.put("holder", bearer);
            keys.put("affiliation", "identified");
            accounts.add(mapping(keys));
        }
        return accounts;
    }
}
