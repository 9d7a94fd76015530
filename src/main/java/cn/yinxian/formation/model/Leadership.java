package cn.yinxian.formation.model;

import cn.yinxian.assembly.ElectedBranch;
import cn.yinxian.assembly.ElectionReport;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** How the leading bodies come about: elections reported so far, and who holds which post on what ground. */
record Leadership(List<ElectionReport> elections, List<Appointee> appointees) {

    Leadership {
        elections = List.copyOf(elections);
        appointees = List.copyOf(appointees);
    }

    /** A report and its winners take the place of what stood for that branch. */
    Leadership elected(ElectionReport report, List<Appointee> winners) {
        var reports = new ArrayList<>(elections.stream().filter(one -> one.branch() != report.branch()).toList());
        reports.add(report);
        var people = new ArrayList<>(appointees.stream().filter(one -> one.branch() != report.branch()).toList());
        people.addAll(winners);
        return new Leadership(reports, people);
    }

    /** Everybody elected is approved or on record; a secretary the superior assigned instead stays what he is. */
    Leadership approved() {
        return new Leadership(elections, appointees.stream()
                .map(one -> one.mandate() == Mandate.ASSIGNED ? one : one.as(Mandate.APPROVED))
                .toList());
    }

    Leadership withSecretary(ElectedBranch where, String memberCode, boolean committee) {
        return new Leadership(elections, SecretaryAssignment.of(appointees, where, memberCode, committee));
    }

    /** The branches vote again. @param acting whether the secretaries elected act meanwhile */
    Leadership reopened(boolean acting) {
        var people = acting
                ? appointees.stream().map(one -> one.isSecretary() ? one.as(Mandate.ACTING) : one).toList()
                : appointees;
        return new Leadership(elections.stream().map(ElectionReport::reopened).toList(), people);
    }

    Leadership appointed(List<Appointee> people) {
        return new Leadership(elections, people);
    }

    List<Appointee> of(ElectedBranch where) {
        return appointees.stream().filter(one -> one.branch() == where).toList();
    }

    @Nullable LocalDate electedOn(ElectedBranch where) {
        return elections.stream().filter(one -> one.branch() == where).map(ElectionReport::heldOn).findFirst().orElse(null);
    }

    /** Branches that still have to elect. @param split whether the branch that remains elects too (混编转单建) */
    Set<ElectedBranch> electionsDue(boolean split) {
        var due = split ? EnumSet.of(ElectedBranch.NEW, ElectedBranch.REMAINING) : EnumSet.of(ElectedBranch.NEW);
        elections.stream().filter(ElectionReport::standing).forEach(report -> due.remove(report.branch()));
        return due;
    }
}
