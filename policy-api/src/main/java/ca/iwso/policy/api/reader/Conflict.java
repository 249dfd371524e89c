package ca.iwso.policy.api.reader;

import ca.iwso.policy.api.reader.Node.Mapping;
import ca.iwso.policy.api.reader.Node.Member;
import ca.iwso.policy.api.reader.Node.Scalar;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Other keys beside which a key may not stand, and the words with which each of them says nothing against that.
 *
 * @param key the key
 * @param others the others
 * @param silent the words
 */
record Conflict(String key, List<String> others, List<String> silent) {
    /** Tells whether a mapping is free of it, and reports it where not. */
    boolean isAbsent(Mapping mapping, Binding binding) {
        Member member = mapping.member(key);
        if (member == null || others.stream().noneMatch(other -> says(mapping, other)) || !says(mapping, key)) {
            return true;
        }
        binding.problem(member, "`" + key + "` beside " + String.join(" or ", others), "write one or the other");
        return false;
    }

    /** Tells whether a key is there and says something. */
    private boolean says(Mapping mapping, String asked) {
        Node value = mapping.get(asked);
        return value != null && !(value instanceof Scalar scalar && silent.contains(scalar.text()));
    }

    /** Gives the part of a JSON Schema that lets the others say no more than they may where the key says something. */
    Map<String, Object> schema() {
        Map<String, Object> nothing =
                silent.size() == 1 ? Definitions.part("const", silent.get(0)) : Definitions.words(silent);
        Map<String, Object> says = Definitions.part("properties", Map.of(key, Definitions.part("not", nothing)));
        says.put("required", List.of(key));
        Map<String, Object> schema = Definitions.part("if", says);
        Map<String, Object> quiet = new LinkedHashMap<>();
        others.forEach(other -> quiet.put(other, nothing));
        schema.put("then", Definitions.part("properties", quiet));
        return schema;
    }
}
