package cn.yinxian.organisation.usecase;

import cn.yinxian.organisation.OrganisationLoad.Batch;
import cn.yinxian.organisation.OrganisationLoad.NewAccount;
import cn.yinxian.organisation.OrganisationLoad.NewOfficial;
import cn.yinxian.organisation.OrganisationLoad.NewPost;
import cn.yinxian.organisation.model.Accounts;
import cn.yinxian.organisation.model.People;
import cn.yinxian.organisation.model.PeopleIntake;
import cn.yinxian.organisation.model.Posts;
import cn.yinxian.shared.Refusal;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Officials, posts and accounts of a load. */
@Component
class PeopleLoad {

    private final People people;
    private final Posts posts;
    private final Accounts accounts;
    private final PostPlaces places;
    private final Clock clock;

    PeopleLoad(People people, Posts posts, Accounts accounts, PostPlaces places, Clock clock) {
        this.people = people;
        this.posts = posts;
        this.accounts = accounts;
        this.places = places;
        this.clock = clock;
    }

    List<Refusal> check(Batch batch) {
        return refusals(taken(batch));
    }

    List<Refusal> load(Batch batch) {
        var intake = taken(batch);
        var refusals = refusals(intake);
        if (refusals.isEmpty()) {
            people.addAll(intake.people());
            posts.addAll(intake.posts());
            accounts.addAll(intake.accounts());
        }
        return refusals;
    }

    private List<Refusal> refusals(PeopleIntake intake) {
        var refusals = new ArrayList<>(intake.refusals());
        places.problems(intake.posts()).forEach((post, refusal) ->
                refusals.add(Refusal.of("official:" + post.official(), refusal.rule(), "工作人员 " + post.official() + "：" + refusal.facts())));
        return refusals;
    }

    private PeopleIntake taken(Batch batch) {
        var intake = intake(batch);
        batch.officials().forEach(intake::take);
        batch.posts().forEach(intake::take);
        batch.accounts().forEach(account -> intake.take(account, clock.instant()));
        return intake;
    }

    private PeopleIntake intake(Batch batch) {
        var ids = Stream.concat(batch.officials().stream().map(NewOfficial::id), batch.posts().stream().map(NewPost::official))
                .distinct()
                .toList();
        var logins = batch.accounts().stream().map(NewAccount::login).distinct().toList();
        return new PeopleIntake(people.findAll(ids), posts.of(ids), accounts.taken(logins));
    }
}
