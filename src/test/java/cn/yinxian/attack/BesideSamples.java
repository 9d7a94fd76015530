package cn.yinxian.attack;

import cn.yinxian.organisation.CurrentOfficial;
import cn.yinxian.shared.CaseNumber;
import cn.yinxian.shell.security.RouteRule;
import cn.yinxian.testing.ObjectSamples;
import cn.yinxian.testing.TestCity;
import cn.yinxian.workflow.consulting.AnswerQuestion;
import cn.yinxian.workflow.consulting.AskForAdvice;
import cn.yinxian.workflow.consulting.Consultations;
import cn.yinxian.workflow.phrasing.OwnPhrases;
import cn.yinxian.workflow.reading.FinishReading;
import cn.yinxian.workflow.reading.OpenReading;
import cn.yinxian.workflow.reading.Reading;
import cn.yinxian.workflow.reading.ReadingKind;
import cn.yinxian.workflow.reading.Readings;
import cn.yinxian.workflow.reading.SendForReading;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.beans.factory.BeanFactory;

/** A case under way for what may be done beside its path: urged, copied, circulated. */
public final class BesideSamples implements ObjectSamples {

    private final TestCity city;
    private final FormationSamples formations;
    private final BeanFactory beans;
    private final CaseNumber number;
    private final Reading circulated;
    private final Reading copied;
    private final long question;

    BesideSamples(TestCity city, FormationSamples formations, BeanFactory beans) {
        this.city = city;
        this.formations = formations;
        this.beans = beans;
        number = formations.waitingAt("formation/clerk-review").number();
        beans.getBean(OwnPhrases.class).add(Hostile.NAME, formations.clerk());
        circulated = sent(ReadingKind.CIRCULATE, "org-binjiang");
        copied = sent(ReadingKind.COPY, "clerk-binjiang");
        var finished = sent(ReadingKind.CIRCULATE, "org-city");
        beans.getBean(FinishReading.class).finish(finished.id(), Hostile.TEXT, city.official("org-city"));
        question = asked(formations.waitingAt("formation/clerk-review"));
        beans.getBean(OpenReading.class).open(circulated.id(), city.official("org-binjiang"));
    }

    private long asked(CaseWalk.Waiting waiting) {
        beans.getBean(AskForAdvice.class).ask(new AskForAdvice.Command(
                waiting.task().task(), List.of("org-binjiang", "org-city"), Hostile.TEXT, 3, false, waiting.by()));
        long id = beans.getBean(Consultations.class).of(number).get(0).id();
        beans.getBean(AnswerQuestion.class).answer(id, Hostile.TEXT, city.official("org-city"));
        return id;
    }

    private Reading sent(ReadingKind kind, String reader) {
        beans.getBean(SendForReading.class).send(new SendForReading.Command(number, kind, List.of(reader), Hostile.NAME, formations.clerk()));
        return beans.getBean(Readings.class).of(number).stream()
                .filter(reading -> reading.kind() == kind && reading.reader().value().equals(reader))
                .findFirst()
                .orElseThrow();
    }

    @Override
    public List<Sample> of(RouteRule rule) {
        return switch (rule.pattern().getPatternString()) {
            case "/cases/{caseNumber}/urge", "/cases/{caseNumber}/copy", "/cases/{caseNumber}/circulate" -> sample(formations.clerk(), number.value());
            case "/consultations/{id}" -> sample(city.official("org-binjiang"), String.valueOf(question));
            case "/consultations/{id}/withdraw" -> sample(formations.waitingAt("formation/clerk-review").by(), String.valueOf(question));
            case "/readings/{id}" -> sample(city.official("org-binjiang"), String.valueOf(circulated.id()));
            case "/readings/{id}/take-back" -> sample(formations.clerk(), String.valueOf(copied.id()));
            case "/tasks/{taskId}/urge", "/tasks/{taskId}/copy", "/tasks/{taskId}/circulate", "/tasks/{taskId}/consult", "/tasks/{taskId}/draft" -> {
                var waiting = formations.waitingAt("formation/clerk-review");
                yield sample(waiting.by(), waiting.task().task().value());
            }
            default -> List.of();
        };
    }

    private List<Sample> sample(CurrentOfficial owner, String id) {
        var strangers = Stream.of("clerk-street", "clerk-jiaoyu", "leader-binjiang", "clerk-community").map(city::official).toList();
        return List.of(new Sample(owner, List.of(id), strangers));
    }
}
