package cn.yinxian.assembly.usecase;

import cn.yinxian.assembly.ElectionReport;
import cn.yinxian.assembly.ElectionSetting;
import cn.yinxian.assembly.HeldElection;
import cn.yinxian.assembly.PostHolder;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Accepts the report of an election if day, voters, votes and posts are in order; else every reason why not is told. */
@Component
public class AcceptElection {

    private final ElectedBody elected;
    private final SecretaryRule secretaryRule;

    AcceptElection(ElectedBody elected, SecretaryRule secretaryRule) {
        this.elected = elected;
        this.secretaryRule = secretaryRule;
    }

    /**
     * The report as it is to be kept; keeping it is the caller's act.
     *
     * @param note a reason the rules ask for
     */
    public ElectionReport accept(ElectionSetting setting, HeldElection held, @Nullable String note) {
        var electorate = setting.electorate();
        setting.requireDay(held.heldOn());
        electorate.requireVoters(held.notCounted());
        var report = held.report(setting);
        elected.require(report, electorate, held.places(setting), held.posts());
        held.posts().stream().filter(PostHolder::isSecretary).forEach(one -> secretaryRule.check(
                electorate.require(one.memberCode()), held.heldOn(), note));
        return report;
    }
}
