package ca.iwso.policy.api.importing;

import ca.iwso.policy.api.reader.Node.Mapping;
import ca.iwso.policy.api.reader.Node.Member;
import ca.iwso.policy.api.reader.Node.Scalar;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** An event while it is being made; all of it stands where its activity does. */
final class EventDraft {
    private final int line;
    private final int column;
    private final Map<String, Scalar> values = new LinkedHashMap<>();

    EventDraft(ActivityNode activity, @Nullable String actor, String id, String type, Scalar at) {
        line = activity.node().line();
        column = activity.node().column();
        put("id", id);
        put("type", type);
        values.put("at", at);
        if (actor != null) {
            put("actor", actor);
        }
    }

    void put(String key, String value) {
        values.put(key, new Scalar(line, column, value));
    }

    Mapping node() {
        List<Member> members = new ArrayList<>();
        values.forEach((key, value) -> members.add(new Member(key, value.line(), value.column(), value)));
        return new Mapping(line, column, members);
    }
}
