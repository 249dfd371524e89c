package ca.iwso.policy.api.reader;

import ca.iwso.policy.model.Names;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One of the words by which files know the constants of an enum.
 *
 * @param <E> the enum
 */
final class WordType<E extends Enum<E>> implements Type<E> {
    private final Map<String, E> words = new LinkedHashMap<>();
    private final String allowed;

    private WordType(E[] constants) {
        for (E constant : constants) {
            words.put(Names.of(constant), constant);
        }
        allowed = "allowed are " + String.join(", ", words.keySet());
    }

    /** Gives the type of the words of an enum, from all of its constants. */
    static <E extends Enum<E>> WordType<E> of(E[] constants) {
        return new WordType<>(constants);
    }

    @Override
    public Shape shape() {
        return new Shape.Words(List.copyOf(words.keySet()));
    }

    @Override
    public @Nullable E read(Node node, Binding binding) {
        String text = binding.text(node, allowed);
        if (text == null) {
            return null;
        }
        E constant = words.get(text);
        if (constant == null) {
            binding.noWord(node, text, words.keySet());
        }
        return constant;
    }
}
