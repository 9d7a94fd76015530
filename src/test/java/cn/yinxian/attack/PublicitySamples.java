package cn.yinxian.attack;

import cn.yinxian.attachment.Attachments;
import cn.yinxian.attack.CaseWalk.Waiting;
import cn.yinxian.document.Documents;
import cn.yinxian.organisation.CandidateGroup;
import cn.yinxian.organisation.CurrentOfficial;
import cn.yinxian.organisation.Role;
import cn.yinxian.publicity.NewPublicity;
import cn.yinxian.publicity.PublicItem;
import cn.yinxian.publicity.Publicities;
import cn.yinxian.publicity.model.NewObjection;
import cn.yinxian.publicity.model.Objector;
import cn.yinxian.publicity.usecase.Evidence;
import cn.yinxian.publicity.usecase.RaiseObjection;
import cn.yinxian.shared.CaseNumber;
import cn.yinxian.shell.security.RouteRule;
import cn.yinxian.testing.ObjectSamples;
import cn.yinxian.testing.TestCity;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.transaction.support.TransactionTemplate;

/** What 向阳区 shows: one with an objection that runs, one whose period is over; with a hostile text wherever one can be typed. */
final class PublicitySamples implements ObjectSamples {

    private static final String TASKS = "/tasks/{taskId}/publicity/";

    private final TestCity city;
    private final BeanFactory beans;
    private final CaseNumber shown;
    private final CaseNumber objection;
    private final Waiting investigation;
    private final Waiting confirmation;

    PublicitySamples(TestCity city, CaseWalk walk, BeanFactory beans) {
        this.city = city;
        this.beans = beans;
        shown = post();
        var objector = new Objector(null, Hostile.NAME, Hostile.NAME, "13800000000");
        objection = beans.getBean(RaiseObjection.class).raise(new RaiseObjection.Command(
                shown, new NewObjection("SE-1", objector, Hostile.TEXT, Hostile.TEXT),
                List.of(new Evidence("<b>${7*7}</b>𠮷'.pdf", FormationSamples.PDF))));
        investigation = walk.waiting(objection);
        var over = post();
        endPeriod(over);
        confirmation = walk.waiting(over);
    }

    private CaseNumber post() {
        var asked = new NewPublicity(
                CaseNumber.of("TT-2026-90001"), "关于" + Hostile.NAME + "的公示", Hostile.TEXT, TestCity.XIANGYANG,
                CandidateGroup.of(Role.DISTRICT_CLERK, TestCity.XIANGYANG), List.of(new PublicItem("SE-1", Hostile.NAME, Hostile.NAME)), true);
        return beans.getBean(TransactionTemplate.class)
                .execute(status -> beans.getBean(Publicities.class).post(asked, city.official("clerk-xiangyang")));
    }

    private void endPeriod(CaseNumber number) {
        var instance = beans.getBean(RuntimeService.class).createProcessInstanceQuery().processInstanceBusinessKey(number.value()).singleResult();
        var jobs = beans.getBean(ManagementService.class);
        jobs.executeJob(jobs.createJobQuery().processInstanceId(instance.getId()).timers().singleResult().getId());
    }

    /** By the page of the step. */
    Map<String, Waiting> waiting() {
        return Map.of("publicity/confirm-publicity", confirmation, "publicity/investigate-objection", investigation);
    }

    CaseNumber shown() {
        return shown;
    }

    static boolean isOurs(RouteRule rule) {
        String pattern = rule.pattern().getPatternString();
        return Stream.of("/publicities", "/public/publicities", "/publicity-objections", TASKS).anyMatch(pattern::startsWith);
    }

    @Override
    public List<Sample> of(RouteRule rule) {
        if (!isOurs(rule) || rule.objects().isEmpty()) {
            return List.of();
        }
        String pattern = rule.pattern().getPatternString();
        if (pattern.startsWith(TASKS)) {
            var one = pattern.endsWith("confirm-publicity") ? confirmation : investigation;
            return List.of(new Sample(one.by(), List.of(one.task().task().value()), strangers()));
        }
        return switch (rule.objects().get(rule.objects().size() - 1)) {
            case PUBLICITY -> List.of(new Sample(city.official("clerk-jiaoyu"), List.of(shown.value()), List.of()));
            case DOCUMENT -> List.of(new Sample(city.official("clerk-jiaoyu"), List.of(shown.value(), paper()), List.of()));
            case ATTACHMENT -> List.of(new Sample(city.official("clerk-xiangyang"), List.of(objection.value(), file()), strangers()));
            default -> List.of(new Sample(city.official("clerk-xiangyang"), List.of(objection.value()), strangers()));
        };
    }

    private String paper() {
        return String.valueOf(beans.getBean(Documents.class).of(shown).get(0).id());
    }

    private String file() {
        return String.valueOf(beans.getBean(Attachments.class).of("publicity-objection:" + objection).get(0).id());
    }

    private List<CurrentOfficial> strangers() {
        return Stream.of("clerk-jiaoyu", "clerk-minzheng", "leader-binjiang").map(city::official).toList();
    }
}
