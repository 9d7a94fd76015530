package cn.yinxian.selection.ranking.usecase;

import cn.yinxian.organisation.CandidateGroup;
import cn.yinxian.organisation.CurrentOfficial;
import cn.yinxian.organisation.Role;
import cn.yinxian.organisation.UnitKind;
import cn.yinxian.organisation.Units;
import cn.yinxian.publicity.NewPublicity;
import cn.yinxian.publicity.PublicItem;
import cn.yinxian.publicity.Publicities;
import cn.yinxian.selection.entry.Entries;
import cn.yinxian.selection.ranking.model.Ranking;
import cn.yinxian.selection.ranking.model.Rankings;
import cn.yinxian.selection.round.Rounds;
import cn.yinxian.shared.CaseNumber;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Puts up what a district means to recommend; who moves up later is put up anew, alone. Serves serviceTask_showRanking. */
@Service
public class ShowRanking {

    private final Rankings rankings;
    private final Rounds rounds;
    private final Entries entries;
    private final Publicities publicities;
    private final RankingWorkflow workflow;
    private final Units units;

    ShowRanking(
            Rankings rankings, Rounds rounds, Entries entries, Publicities publicities, RankingWorkflow workflow, Units units) {
        this.rankings = rankings;
        this.rounds = rounds;
        this.entries = entries;
        this.publicities = publicities;
        this.workflow = workflow;
        this.units = units;
    }

    @Transactional(propagation = Propagation.MANDATORY)
    public void show(CaseNumber number) {
        var ranking = rankings.require(number);
        ranking.show(publicities.post(announcement(ranking), CurrentOfficial.SYSTEM));
        rankings.update(ranking);
        workflow.mark(ranking);
    }

    private NewPublicity announcement(Ranking ranking) {
        var state = ranking.state();
        var round = rounds.require(state.round());
        var place = units.require(state.place());
        boolean city = place.kind() == UnitKind.CITY;
        String who = city ? "市直单位" : place.name();
        boolean again = state.lines().stream().anyMatch(line -> line.publicity() != null);
        return new NewPublicity(
                ranking.number(), "关于%s“%s”%s项目的公示".formatted(who, round.title(), again ? "递补推荐" : "拟推荐"),
                "按照“%s”通知要求，经单位审核、%s排序，拟推荐下列项目，现予公示。".formatted(round.title(), city ? "市级" : "区县"), state.place(),
                CandidateGroup.of(city ? Role.CITY_CLERK : Role.DISTRICT_CLERK, state.place()),
                ranking.toShow().stream().map(this::item).toList(), false);
    }

    private PublicItem item(CaseNumber number) {
        var entry = entries.require(number);
        return new PublicItem(number.value(), entry.title(), entry.applicantName(), entry.unit());
    }
}
