package ca.iwso.policy.cli.report;

import static org.assertj.core.api.Assertions.assertThat;

import ca.iwso.policy.cli.Sample;
import ca.iwso.policy.model.Entries;
import ca.iwso.policy.model.Moment;
import ca.iwso.policy.model.event.Act;
import ca.iwso.policy.model.event.InformationDisclosed;
import ca.iwso.policy.model.event.InformationDisclosedBuilder;
import ca.iwso.policy.model.event.MessageSentBuilder;
import ca.iwso.policy.model.event.Party;
import ca.iwso.policy.model.fact.Email;
import org.junit.jupiter.api.Test;

class EventWordsTest {
    private static final Act ACT = Act.done("e-1", Moment.at("2026-03-05T10:00:00-05:00"), "bea");
    private final EventWords words = new EventWords(Sample.judged(false).words());

    private static InformationDisclosed disclosure() {
        return InformationDisclosedBuilder.builder()
                .act(ACT)
                .about(Entries.of(Party.client(Sample.CLIENT)))
                .build();
    }

    @Test
    void saysToWhomSomethingWasTold() {
        assertThat(words.describe(disclosure().withTo(Party.other("court"))))
                .isEqualTo("disclosure to court by bea, 5 March 2026, 10:00");
    }

    @Test
    void showsNoClientToWhomSomethingWasTold() {
        assertThat(words.describe(disclosure().withTo(Party.client(Sample.CLIENT))))
                .isEqualTo("disclosure to client#1 by bea, 5 March 2026, 10:00");
    }

    @Test
    void takesNobodyOfWhomSomethingWasToldForWhoWasTold() {
        assertThat(words.describe(disclosure())).isEqualTo("disclosure by bea, 5 March 2026, 10:00");
    }

    @Test
    void saysThatAMessageWasSent() {
        assertThat(words.describe(MessageSentBuilder.builder()
                        .act(ACT)
                        .email(Email.of("bea@example.org"))
                        .build()))
                .isEqualTo("message by bea, 5 March 2026, 10:00");
    }
}
