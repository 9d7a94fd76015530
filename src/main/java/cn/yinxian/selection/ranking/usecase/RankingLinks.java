package cn.yinxian.selection.ranking.usecase;

import cn.yinxian.organisation.CurrentOfficial;
import cn.yinxian.organisation.Units;
import cn.yinxian.selection.ranking.model.Ranking;
import cn.yinxian.selection.ranking.model.Rankings;
import cn.yinxian.selection.round.RoundLinks;
import cn.yinxian.selection.round.RoundState;
import cn.yinxian.selection.round.RoundView;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Leads from the page of a round to its rankings: each district sees its own, the city all of them. */
@Component
class RankingLinks implements RoundLinks {

    private final Rankings rankings;
    private final Units units;

    RankingLinks(Rankings rankings, Units units) {
        this.rankings = rankings;
        this.units = units;
    }

    @Override
    public List<Link> on(RoundView round, CurrentOfficial me) {
        if (round.state() == RoundState.CALLING) {
            return List.of();
        }
        var all = rankings.of(round.number());
        var places = units.findAll(all.stream().map(ranking -> ranking.state().place()).collect(Collectors.toSet()));
        return all.stream()
                .filter(ranking -> places.containsKey(ranking.state().place()))
                .filter(ranking -> me.mayReadUnder(places.get(ranking.state().place()).path()))
                .map(ranking -> link(ranking, places.get(ranking.state().place()).name()))
                .toList();
    }

    private static Link link(Ranking ranking, String place) {
        return new Link("%s推荐排序".formatted(place), "/selection-rankings/" + ranking.number(), false);
    }
}
