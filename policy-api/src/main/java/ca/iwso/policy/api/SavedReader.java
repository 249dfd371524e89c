package ca.iwso.policy.api;

import ca.iwso.policy.api.SavedEvaluation.SavedEvent;
import ca.iwso.policy.api.SavedEvaluation.SavedExemption;
import ca.iwso.policy.api.SavedEvaluation.SavedFact;
import ca.iwso.policy.api.SavedEvaluation.SavedFinding;
import ca.iwso.policy.api.SavedEvaluation.SavedGround;
import ca.iwso.policy.api.SavedEvaluation.SavedMissing;
import ca.iwso.policy.api.SavedEvaluation.SavedPrecedent;
import ca.iwso.policy.api.SavedEvaluation.SavedReason;
import ca.iwso.policy.model.Names;
import ca.iwso.policy.model.Truth;
import ca.iwso.policy.model.event.Act;
import ca.iwso.policy.model.event.Channel;
import ca.iwso.policy.model.finding.Outcome;
import ca.iwso.policy.model.finding.Verdict;
import ca.iwso.policy.model.norm.Settings;
import ca.iwso.policy.model.norm.SettingsBuilder;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads evaluations that {@link SavedWriter} wrote; refuses anything else with its place. */
final class SavedReader {
    private SavedReader() {}

    static SavedEvaluation evaluation(JsonObject json) {
        if (json.has(SavedWriter.OMISSIONS)) {
            throw json.refuse("an evaluation of which something was left out; write a whole one");
        }
        return json.only(new SavedEvaluation(
                policy(json.object("policy")),
                json.textOrNull("asOf"),
                settings(json.object("settings")),
                json.word("verdict", Verdict.values()),
                json.objects("events").stream().map(SavedReader::event).toList(),
                json.objects("findings").stream().map(SavedReader::finding).toList()));
    }

    private static String policy(JsonObject json) {
        return json.only(json.text("version"));
    }

    private static Settings settings(JsonObject json) {
        SettingsBuilder settings = SettingsBuilder.builder()
                .emailDomains(set(json.strings("emailDomains")))
                .officialMethods(set(json.words("officialMethods", Channel.values())))
                .hardened(set(json.strings("hardened")))
                .readings(json.object("readings").texts())
                .parameters(json.object("parameters").texts());
        try {
            settings.zone(ZoneId.of(json.text("zone")));
            if (json.has("policyEffectiveOn")) {
                settings.policyEffectiveOn(LocalDate.parse(json.text("policyEffectiveOn")));
            }
        } catch (DateTimeException unknown) {
            throw json.refuse("a zone or date that is none");
        }
        return json.only(settings.build());
    }

    private static <T> Set<T> set(List<T> list) {
        return new HashSet<>(list);
    }

    private static SavedEvent event(JsonObject json) {
        return json.only(new SavedEvent(
                json.text("id"),
                json.text("type"),
                json.textOrNull("at"),
                json.text("actor"),
                json.word("verdict", Verdict.values()),
                place(json)));
    }

    private static SavedFinding finding(JsonObject json) {
        return json.only(new SavedFinding(
                json.text("id"),
                json.text("norm"),
                json.text("clause"),
                json.number("row"),
                subject(json.object("subject")),
                json.text("bearer"),
                json.word("outcome", Outcome.values()),
                json.textOrNull("worstCase") == null ? null : json.word("worstCase", Outcome.values()),
                json.word("stage", Act.Stage.values()),
                json.flag("attributed"),
                reason(json.object("because")),
                json.objects("exemptions").stream().map(SavedReader::exemption).toList(),
                json.objects("missing").stream().map(SavedReader::missing).toList(),
                json.objects("yieldedTo").stream().map(SavedReader::precedent).toList(),
                json.textOrNull("due"),
                json.textOrNull("done"),
                json.textOrNull("remediedAt"),
                json.strings("settings"),
                json.strings("consequences")));
    }

    private static SavedFact subject(JsonObject json) {
        return json.only(new SavedFact(json.text("path"), json.text("id"), place(json)));
    }

    private static SavedReason reason(JsonObject json) {
        boolean named = json.has("term");
        SavedReason.Kind kind = SavedReason.Kind.GROUNDS;
        for (SavedReason.Kind each : SavedReason.Kind.values()) {
            kind = json.has(Names.of(each)) ? each : kind;
        }
        List<JsonObject> below = json.objects(Names.of(kind));
        boolean leaf = kind == SavedReason.Kind.GROUNDS;
        return json.only(new SavedReason(
                named ? json.text("term") : null,
                named ? json.textOrNull("statement") : null,
                json.word("truth", Truth.values()),
                kind,
                leaf ? List.of() : below.stream().map(SavedReader::reason).toList(),
                leaf ? below.stream().map(SavedReader::ground).toList() : List.of()));
    }

    private static SavedGround ground(JsonObject json) {
        return json.only(new SavedGround(json.text("path"), json.text("value"), place(json)));
    }

    private static SavedExemption exemption(JsonObject json) {
        return json.only(new SavedExemption(json.text("norm"), reason(json.object("reason"))));
    }

    private static SavedPrecedent precedent(JsonObject json) {
        return json.only(new SavedPrecedent(json.text("norm"), json.word("outcome", Outcome.values())));
    }

    private static SavedMissing missing(JsonObject json) {
        return json.only(new SavedMissing(
                json.text("term"), json.textOrNull("question"), json.text("path"), json.flag("setting"), place(json)));
    }

    private static @Nullable Place place(JsonObject json) {
        if (!json.has("place")) {
            return null;
        }
        JsonObject place = json.object("place");
        return place.only(new Place(place.text("file"), place.number("line"), place.number("column")));
    }
}
