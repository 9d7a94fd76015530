package cn.yinxian.formation.web;

import cn.yinxian.formation.model.Assessment;
import cn.yinxian.formation.model.FormationAction;
import cn.yinxian.formation.model.Proposal;
import cn.yinxian.register.BranchKind;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** The steps in which an application is written; each is one page that keeps what it asks for. */
enum DraftStep {
    BASICS,
    MEMBERS,
    BODY,
    ATTACHMENTS,
    CHECK;

    /** The steps this application needs. */
    static List<DraftStep> of(Proposal proposal) {
        return Arrays.stream(values()).filter(step -> step.isNeeded(proposal)).toList();
    }

    private boolean isNeeded(Proposal proposal) {
        boolean forms = proposal.action() == FormationAction.FORM;
        return switch (this) {
            case MEMBERS -> forms || proposal.kind().movesRelation();
            case BODY -> forms || (proposal.action() == FormationAction.ADJUST && proposal.kind() == BranchKind.JOINT);
            case BASICS, ATTACHMENTS, CHECK -> true;
        };
    }

    /** The step on which what a rule complains of can be mended. */
    static DraftStep of(Assessment.Item item) {
        return item.rule().equals("jointBranch.consents") ? BODY : of(item.field());
    }

    static DraftStep of(String field) {
        return switch (field) {
            case "members" -> MEMBERS;
            case "seats" -> BODY;
            default -> BASICS;
        };
    }

    String path(long id) {
        return "/formations/drafts/" + id + "/" + name().toLowerCase(Locale.ROOT);
    }
}
