package ca.iwso.policy.api;

import static org.assertj.core.api.Assertions.assertThat;

import ca.iwso.policy.model.Entries;
import ca.iwso.policy.model.Moment;
import ca.iwso.policy.model.Period;
import ca.iwso.policy.model.PolicyCaseBuilder;
import ca.iwso.policy.model.Truth;
import ca.iwso.policy.model.event.Event;
import ca.iwso.policy.model.event.Party;
import ca.iwso.policy.model.fact.Client;
import ca.iwso.policy.model.fact.Email;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ClientIdsTest {
    private final List<String> planted = new ArrayList<>();

    static Stream<Class<?>> kindsOfEvents() {
        return kinds(Event.class);
    }

    private static Stream<Class<?>> kinds(Class<?> type) {
        return type.isSealed()
                ? Stream.of(type.getPermittedSubclasses()).flatMap(ClientIdsTest::kinds)
                : Stream.of(type);
    }

    /** Plants a client in every place of an event that can name somebody, and expects all of them to be found. */
    @ParameterizedTest
    @MethodSource("kindsOfEvents")
    void findsEveryClientOfAnEvent(Class<?> kind) throws ReflectiveOperationException {
        Event event = (Event) sample(kind, kind.getSimpleName());
        assertThat(planted).isNotEmpty();
        assertThat(ClientIds.of(
                        PolicyCaseBuilder.builder().events(List.of(event)).build()))
                .containsExactlyInAnyOrderElementsOf(planted);
    }

    @Test
    void numbersClientsWhateverTheOrderOfTheRegister() {
        Client one = Client.unrecorded("one");
        Client two = Client.unrecorded("two");
        assertThat(ClientIds.of(PolicyCaseBuilder.builder()
                        .clients(Entries.of(two, one))
                        .build()))
                .containsExactly("one", "two");
    }

    private Object sample(Type type, String name) throws ReflectiveOperationException {
        if (type instanceof ParameterizedType generic) {
            Object element = sample(generic.getActualTypeArguments()[0], name);
            return generic.getRawType() == Entries.class ? Entries.of(element) : List.of(element);
        }
        Class<?> raw = (Class<?>) type;
        if (raw == Party.class) {
            planted.add("client-" + name);
            return Party.client("client-" + name);
        }
        if (raw == String.class) {
            return name;
        }
        if (raw == boolean.class) {
            return true;
        }
        if (raw == int.class) {
            return 1;
        }
        if (raw == OptionalInt.class) {
            return OptionalInt.of(1);
        }
        if (raw == Moment.class) {
            return Moment.on("2026-03-01");
        }
        if (raw == Period.class) {
            return Period.UNKNOWN;
        }
        if (raw == Email.class) {
            return Email.NONE;
        }
        if (raw == Truth.class) {
            return Truth.TRUE;
        }
        if (raw.isEnum()) {
            return raw.getEnumConstants()[0];
        }
        RecordComponent[] components = raw.getRecordComponents();
        Class<?>[] types = new Class<?>[components.length];
        Object[] values = new Object[components.length];
        for (int i = 0; i < components.length; i++) {
            types[i] = components[i].getType();
            values[i] = sample(components[i].getGenericType(), name + "-" + components[i].getName());
        }
        return raw.getDeclaredConstructor(types).newInstance(values);
    }
}
