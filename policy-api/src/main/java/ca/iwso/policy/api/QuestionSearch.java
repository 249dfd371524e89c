package ca.iwso.policy.api;

import ca.iwso.policy.api.inquiry.Inquiry;
import ca.iwso.policy.api.inquiry.Inquiry.Answered;
import ca.iwso.policy.api.inquiry.Inquiry.Asked;
import ca.iwso.policy.api.reader.FlowText;
import ca.iwso.policy.api.reader.Shape;
import ca.iwso.policy.model.finding.Finding;
import ca.iwso.policy.model.finding.Missing;
import ca.iwso.policy.model.norm.PolicyRegister;
import ca.iwso.policy.model.norm.Reading;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Turns the facts that an inquiry asks for into questions. */
final class QuestionSearch {
    private static final String SETTINGS = "settings/";
    private static final String READINGS = "readings/";

    private final PolicyRegister register;
    private final QuestionWords words;

    QuestionSearch(PolicyRegister register) {
        this.register = register;
        this.words = new QuestionWords(register);
    }

    Questions questions(Inquiry inquiry) {
        List<Question> questions = inquiry.asked().stream().map(this::question).toList();
        List<Finding> kept = inquiry.keptOpen();
        return new Questions(questions, readings(kept), kept);
    }

    private Question question(Asked asked) {
        return new Question(
                asked.path(),
                words.text(asked.path(), asked.terms()),
                asked.words(),
                words.askOf(asked.path()),
                form(asked),
                asked.waiting(),
                asked.answers().stream().map(QuestionSearch::answer).toList(),
                asked.following());
    }

    private static Question.Form form(Asked asked) {
        Shape shape = asked.shape();
        if (asked.path().endsWith("/review")) {
            return Question.Form.REVIEW;
        }
        if (shape instanceof Shape.Words) {
            return Question.Form.CHOICE;
        }
        if (shape instanceof Shape.Time) {
            return Question.Form.DATE;
        }
        if (shape instanceof Shape.Count) {
            return Question.Form.NUMBER;
        }
        if (shape instanceof Shape.Address) {
            return Question.Form.EMAIL;
        }
        if (shape instanceof Shape.Reference) {
            return Question.Form.ID;
        }
        if (shape instanceof Shape.Somebody) {
            return Question.Form.PERSON;
        }
        boolean several = shape instanceof Shape.Items && asked.path().indexOf('/') > 0;
        return several ? Question.Form.SEVERAL : Question.Form.VALUE;
    }

    private static Question.Answer answer(Answered answered) {
        return new Question.Answer(
                answered.words(), FlowText.of(answered.value()), answered.decided(), answered.verdict());
    }

    private List<Questions.OpenReading> readings(List<Finding> kept) {
        Map<String, List<Finding>> waiting = new LinkedHashMap<>();
        for (Finding finding : kept) {
            for (Missing missing : finding.missing()) {
                if (missing.setting()) {
                    waiting.computeIfAbsent(missing.path().substring(SETTINGS.length()), none -> new ArrayList<>())
                            .add(finding);
                }
            }
        }
        List<Questions.OpenReading> readings = new ArrayList<>();
        waiting.forEach((setting, findings) -> readings.add(reading(setting, findings)));
        return readings;
    }

    private Questions.OpenReading reading(String setting, List<Finding> findings) {
        Reading reading =
                setting.startsWith(READINGS) ? register.readings().get(setting.substring(READINGS.length())) : null;
        return reading == null
                ? new Questions.OpenReading(
                        setting, "Which are they, besides those that the policy names?", List.of(), findings)
                : new Questions.OpenReading(
                        setting, reading.statement(), Questions.OpenReading.choices(reading), findings);
    }
}
