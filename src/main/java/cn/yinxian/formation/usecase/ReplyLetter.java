package cn.yinxian.formation.usecase;

import cn.yinxian.document.Documents.Kind;
import cn.yinxian.formation.model.Formation;
import cn.yinxian.formation.model.Proposal;
import cn.yinxian.formation.model.ReplyWording;
import cn.yinxian.organisation.Figures;
import cn.yinxian.organisation.Units;
import cn.yinxian.shared.OfficialId;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;

/** Answers a 请示 by 批复, whether agreed or not; a superior's own decision goes out as 通知. */
@Component
public class ReplyLetter {

    private final OfficialLetter letter;
    private final Subjects subjects;
    private final Units units;
    private final FormationRules rules;
    private final Figures figures;

    ReplyLetter(OfficialLetter letter, Subjects subjects, Units units, FormationRules rules, Figures figures) {
        this.letter = letter;
        this.subjects = subjects;
        this.units = units;
        this.rules = rules;
        this.figures = figures;
    }

    void approve(Formation formation, String requirements, LocalDate date, OfficialId by) {
        issue(formation, wording(formation, date).approval(requirements), date, by);
    }

    void refuse(Formation formation, String reason, LocalDate date, OfficialId by) {
        issue(formation, wording(formation, date).refusal(reason), date, by);
    }

    private void issue(Formation formation, List<String> paragraphs, LocalDate date, OfficialId by) {
        boolean direct = formation.proposal().initiative().isDirect();
        letter.issue(
                formation, direct ? Kind.NOTICE : Kind.REPLY,
                "关于%s的%s".formatted(subjects.matter(formation.proposal()), direct ? "通知" : "批复"), paragraphs, date, by);
    }

    private ReplyWording wording(Formation formation, LocalDate date) {
        Proposal proposal = formation.proposal();
        var headcount = formation.state().headcount();
        var names = units.findAll(proposal.units());
        return new ReplyWording(
                proposal, headcount, subjects.matter(proposal), subjects.subjectName(proposal),
                proposal.units().stream().map(unit -> names.get(unit).name()).toList(),
                units.signatureOf(formation.submission().committee()).fullName(),
                rules.plan(headcount.formal(), date).committee(), rules.powers(proposal.kind()), formation.submission().cityConsents(), figures.on("formation.electionDays", date).asInt());
    }
}
