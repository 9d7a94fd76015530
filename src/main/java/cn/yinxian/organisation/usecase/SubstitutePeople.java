package cn.yinxian.organisation.usecase;

import cn.yinxian.organisation.CurrentOfficial;
import cn.yinxian.organisation.Roster;
import cn.yinxian.organisation.model.People;
import cn.yinxian.shared.Missing;
import cn.yinxian.shared.OfficialId;
import cn.yinxian.shared.Refusal;
import cn.yinxian.shared.Refused;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** The two of a substitution: their rows are locked in order, so that no chain and no double comes about between two acts. */
@Component
class SubstitutePeople {

    private final People people;
    private final Roster roster;

    SubstitutePeople(People people, Roster roster) {
        this.people = people;
        this.roster = roster;
    }

    /** The substitute as typed, with today's posts; refused if there is none, or the account is closed. */
    CurrentOfficial locked(CurrentOfficial principal, String typed) {
        try {
            var substitute = OfficialId.of(typed);
            Stream.of(principal.id(), substitute).distinct().map(OfficialId::value).sorted().forEach(id -> people.lock(OfficialId.of(id)));
            return roster.current(substitute);
        } catch (Missing nobody) {
            throw Refused.because(Refusal.of("substitute", "substitution.nobody", "没有这位同志，或其账号已停用，请从列出的人员中选择"));
        }
    }
}
