package ca.iwso.policy.api.laws;

import ca.iwso.policy.model.Entries;
import ca.iwso.policy.model.Moment;
import ca.iwso.policy.model.PolicyCase;
import java.lang.reflect.Constructor;
import java.lang.reflect.RecordComponent;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * A case in which every time, or every text, is another.
 *
 * <p>It goes through all records of the model by their components, so that no fact that is added later is left out.
 *
 * @param moments what becomes of each time
 * @param texts what becomes of each text, ids among them
 */
record Rewritten(UnaryOperator<Moment> moments, UnaryOperator<String> texts) {

    /** Gives the case with other times. */
    static PolicyCase times(PolicyCase some, UnaryOperator<Moment> moments) {
        return (PolicyCase) new Rewritten(moments, text -> text).rewrite(some);
    }

    /** Gives the case with other texts. */
    static PolicyCase texts(PolicyCase some, UnaryOperator<String> texts) {
        return (PolicyCase) new Rewritten(moment -> moment, texts).rewrite(some);
    }

    private Object rewrite(Object value) {
        if (value instanceof Moment moment) {
            return moments.apply(moment);
        }
        if (value instanceof String text) {
            return texts.apply(text);
        }
        if (value instanceof Entries<?> entries) {
            return new Entries<>(entries.recorded(), list(entries.list()));
        }
        if (value instanceof Set<?> set) {
            return new LinkedHashSet<>(list(set));
        }
        if (value instanceof Collection<?> list) {
            return list(list);
        }
        return value instanceof Record record ? copy(record) : value;
    }

    private List<Object> list(Collection<?> values) {
        return values.stream().map(each -> rewrite((Object) each)).toList();
    }

    private Object copy(Record record) {
        try {
            RecordComponent[] components = record.getClass().getRecordComponents();
            Class<?>[] types = new Class<?>[components.length];
            @Nullable Object[] values = new Object[components.length];
            for (int i = 0; i < components.length; i++) {
                types[i] = components[i].getType();
                Object value = components[i].getAccessor().invoke(record);
                values[i] = value == null ? null : rewrite(value);
            }
            Constructor<?> constructor = record.getClass().getDeclaredConstructor(types);
            return constructor.newInstance(values);
        } catch (ReflectiveOperationException impossible) {
            throw new IllegalStateException("a record of the model that cannot be copied: " + record, impossible);
        }
    }
}
