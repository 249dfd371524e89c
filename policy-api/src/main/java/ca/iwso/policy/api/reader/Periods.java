package ca.iwso.policy.api.reader;

import ca.iwso.policy.model.Entries;
import ca.iwso.policy.model.Moment;
import ca.iwso.policy.model.Period;
import java.util.function.BiConsumer;
import java.util.function.Function;

/** How files write periods: one as the keys {@code from} and {@code to}, several as a list. */
final class Periods {
    private static final Type<Entries<Period>> LIST = ListType.of(RecordType.of("a period", Draft::new, Draft::get)
                    .optional("from", Types.MOMENT, Draft::from)
                    .optional("to", Types.MOMENT, Draft::to))
            .entries();

    private Periods() {}

    /** Declares the keys of one or several periods. */
    static <B, T> RecordType<B, T> several(
            RecordType<B, T> table, Function<B, Entries<Period>> getter, BiConsumer<B, Entries<Period>> setter) {
        return one(
                        table,
                        builder -> getter.apply(builder).list().stream()
                                .findFirst()
                                .orElse(Period.UNKNOWN),
                        (builder, period) -> setter.accept(builder, Entries.of(period)))
                .optional("periods", LIST, setter)
                .notTogether("periods", "from", "to");
    }

    /** Declares the keys of one period. */
    static <B, T> RecordType<B, T> one(
            RecordType<B, T> table, Function<B, Period> getter, BiConsumer<B, Period> setter) {
        return table.optional(
                        "from",
                        Types.MOMENT,
                        (builder, from) -> setter.accept(
                                builder, new Period(from, getter.apply(builder).to())))
                .optional(
                        "to",
                        Types.MOMENT,
                        (builder, to) -> setter.accept(
                                builder, new Period(getter.apply(builder).from(), to)));
    }

    /** A period while it is being read. */
    private static final class Draft {
        private Moment from = Period.UNKNOWN.from();
        private Moment to = Period.UNKNOWN.to();

        void from(Moment read) {
            from = read;
        }

        void to(Moment read) {
            to = read;
        }

        Period get() {
            return new Period(from, to);
        }
    }
}
