package cn.yinxian.formation.web;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import cn.yinxian.calendar.WorkingCalendar;
import cn.yinxian.formation.model.AttachmentKind;
import cn.yinxian.formation.model.Formation;
import cn.yinxian.formation.model.FormationStep;
import cn.yinxian.formation.model.Proposal;
import cn.yinxian.organisation.CurrentOfficial;
import cn.yinxian.workflow.ApprovalEntry;
import cn.yinxian.workflow.ApprovalRecord;
import cn.yinxian.workflow.ReturnReason;
import java.time.Clock;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** Fills the page of 补正: what may be changed, and beside it why it came back. */
@Component
class AmendPages {

    private final BasicsChoices basics;
    private final MemberChoices members;
    private final BodyChoices bodies;
    private final AssessmentPanels panels;
    private final ApprovalRecord record;
    private final Clock clock;

    AmendPages(
            BasicsChoices basics, MemberChoices members, BodyChoices bodies, AssessmentPanels panels, ApprovalRecord record, Clock clock) {
        this.basics = basics;
        this.members = members;
        this.bodies = bodies;
        this.panels = panels;
        this.record = record;
        this.clock = clock;
    }

    /** What is typed, as an application. */
    Proposal typed(Formation formation, AmendForm form, CurrentOfficial me) {
        return typed(formation, form, "", me);
    }

    /** The same after a button beside the roster was pressed. */
    Proposal typed(Formation formation, AmendForm form, String go, CurrentOfficial me) {
        var before = form.basics().in(formation.proposal());
        var revised = form.roster().pressed(go, () -> members.of(before, formation.id(), form.roster().search())).in(before);
        var typed = form.team().in(revised, bodies.plan(revised, formation.id(), me));
        return form.check().in(typed, panels.of(typed, formation.id(), me).lines());
    }

    /** Refuses what cannot have been chosen on the page. */
    void requireChoosable(Formation formation, AmendForm form) {
        form.basics().requireAmong(basics.choosable(formation.proposal()));
        members.requireChoosable(form.basics().in(formation.proposal()), form.roster());
        form.team().requirePast(WorkingCalendar.dayOf(clock.instant()));
    }

    void show(Formation formation, Proposal typed, AmendForm form, CurrentOfficial me, Model model) {
        model.addAttribute("basics", basics.of(typed, form.basics().search()));
        model.addAttribute("roster", members.of(typed, formation.id(), form.roster().search()));
        model.addAttribute("team", bodies.of(typed, formation.id(), me));
        model.addAttribute("panel", panels.of(typed, formation.id(), me));
        model.addAttribute("kinds", AttachmentKind.values());
        var back = record.lastReturn(formation.caseNumber()); // none where the applicant took the submission back
        model.addAttribute("straight", back.isPresent() && formation.state().returnedFrom() != FormationStep.CLERK_REVIEW);
        model.addAttribute("steps", DraftStep.of(typed).stream().map(Enum::name).toList());
        model.addAttribute("returnedBy", back.map(ApprovalEntry::actorName).orElse(""));
        model.addAttribute("opinion", back.map(ApprovalEntry::opinion).orElse(""));
        model.addAttribute("returned", back.map(ApprovalEntry::reasons).orElse(List.of()).stream()
                .collect(groupingBy(ReturnReason::field, mapping(ReturnReason::text, toList()))));
    }

    String panel(Formation formation, Proposal typed, CurrentOfficial me, Model model) {
        model.addAttribute("panel", panels.of(typed, formation.id(), me));
        return "formation/assessment";
    }
}
