package ca.iwso.policy.api;

import ca.iwso.policy.api.reader.Digest;
import ca.iwso.policy.model.Entries;
import ca.iwso.policy.model.PolicyCase;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The digest of a case: that of its facts, whatever their order and the file that they came from.
 *
 * <p>What is unknown is left out, so that keys that a later version adds change no digest of cases without them.
 */
final class CaseDigest {
    private static final String UNKNOWN = "";

    private CaseDigest() {}

    static String of(PolicyCase policyCase) {
        return Digest.of(text(policyCase).getBytes(StandardCharsets.UTF_8));
    }

    private static String text(PolicyCase policyCase) {
        StringBuilder text = new StringBuilder();
        for (RecordComponent component : PolicyCase.class.getRecordComponents()) {
            Object value = get(component, policyCase);
            // The order of facts tells nothing; that of lists within a fact may.
            @Nullable
            Collection<?> facts = value instanceof Entries<?> entries
                    ? entries.recorded() ? entries.list() : null
                    : value instanceof Collection<?> list ? list : null;
            text.append(component.getName())
                    .append('=')
                    .append(facts == null ? text(value) : sorted(facts))
                    .append('\n');
        }
        return text.toString();
    }

    private static String text(@Nullable Object value) {
        if (value == null
                || value.toString().equals("unknown")
                || value.toString().equals("UNKNOWN")) {
            return UNKNOWN;
        }
        if (value instanceof Entries<?> entries) {
            return entries.recorded() ? listed(entries.list()) : UNKNOWN;
        }
        if (value instanceof Record record) {
            return record(record);
        }
        if (value instanceof Set<?> set) {
            return sorted(set);
        }
        if (value instanceof Collection<?> list) {
            return listed(list);
        }
        if (value instanceof Map<?, ?> map) {
            return sorted(map.entrySet().stream()
                    .map(each -> List.of(each.getKey(), each.getValue()))
                    .toList());
        }
        String text = value.toString();
        return text.length() + ":" + text;
    }

    private static String record(Record record) {
        StringBuilder text = new StringBuilder();
        for (RecordComponent component : record.getClass().getRecordComponents()) {
            String value = text(get(component, record));
            if (!value.equals(UNKNOWN)) {
                text.append(component.getName()).append('=').append(value).append(';');
            }
        }
        return text.isEmpty() ? UNKNOWN : record.getClass().getSimpleName() + "{" + text + "}";
    }

    private static String listed(Collection<?> list) {
        List<String> texts = new ArrayList<>();
        list.forEach(each -> texts.add(text(each)));
        return texts.toString();
    }

    private static String sorted(Collection<?> collection) {
        List<String> texts = new ArrayList<>();
        collection.forEach(each -> texts.add(text(each)));
        return texts.stream().sorted().toList().toString();
    }

    private static @Nullable Object get(RecordComponent component, Record record) {
        try {
            return component.getAccessor().invoke(record);
        } catch (IllegalAccessException | InvocationTargetException never) {
            // Facts are public records whose accessors only give their values.
            throw new IllegalStateException(never);
        }
    }
}
