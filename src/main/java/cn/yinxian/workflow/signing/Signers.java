package cn.yinxian.workflow.signing;

import cn.yinxian.organisation.CurrentOfficial;
import cn.yinxian.shared.Refusal;
import cn.yinxian.shared.Refused;
import cn.yinxian.workflow.Vote;
import cn.yinxian.workflow.persistence.CaseRow;
import cn.yinxian.workflow.persistence.SignerMapper;
import cn.yinxian.workflow.persistence.SignerRow;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Who signs a step in the case's present round. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class Signers {

    private final SignerMapper mapper;

    Signers(SignerMapper mapper) {
        this.mapper = mapper;
    }

    /** Signers in their order, those taken out left out. */
    public List<SignerRow> of(CaseRow file, String step) {
        return mapper.select(file.caseNumber(), step, file.round()).stream().filter(row -> row.removedBy() == null).toList();
    }

    /**
     * Signers of a round that begins: those named for it, else those of the round before.
     *
     * @param onlyOpen of the round before, only those who had not agreed; everybody, if all had
     * @throws Refused if nobody is named: a step that nobody signs must not be skipped in silence
     */
    List<SignerRow> begin(CaseRow file, String step, boolean onlyOpen) {
        var named = of(file, step);
        if (named.isEmpty()) {
            copyLastRound(file, step, onlyOpen);
            named = of(file, step);
        }
        if (named.isEmpty()) {
            throw Refused.because(Refusal.of("", "workflow.signers", "会签环节没有确定签署人，不能送签"));
        }
        return named;
    }

    private void copyLastRound(CaseRow file, String step, boolean onlyOpen) {
        Integer last = mapper.selectLastRound(file.caseNumber(), step);
        if (last == null) {
            return;
        }
        var rows = inForce(file, step, last);
        var again = onlyOpen ? rows.stream().filter(row -> !Vote.YES.name().equals(row.vote())).toList() : rows;
        insert(file, again.isEmpty() ? everybody(file, step, last) : again);
    }

    /** Who has signed in any round: where all had agreed, and it comes to them once more, nobody's word counts any longer. */
    private List<SignerRow> everybody(CaseRow file, String step, int last) {
        var bySigner = new LinkedHashMap<String, SignerRow>();
        IntStream.rangeClosed(1, last).forEach(round -> inForce(file, step, round).forEach(row -> bySigner.putIfAbsent(row.signer(), row)));
        return List.copyOf(bySigner.values());
    }

    private List<SignerRow> inForce(CaseRow file, String step, int round) {
        return mapper.select(file.caseNumber(), step, round).stream().filter(row -> row.removedBy() == null).toList();
    }

    private void insert(CaseRow file, List<SignerRow> rows) {
        for (int position = 0; position < rows.size(); position++) {
            var row = rows.get(position);
            mapper.insert(new SignerRow(
                    row.caseNumber(), row.taskKey(), file.round(), position, row.signer(), row.groupFor(), row.addedBy(), null, null, null));
        }
    }

    /** Names the signers of the present round anew, in this order. */
    public void name(CaseRow file, String step, List<String> groups) {
        mapper.deleteRound(file.caseNumber(), step, file.round());
        groups.forEach(group -> insert(file, step, group, group, null));
    }

    /** Names persons who sign for one group, anew. */
    public void namePeople(CaseRow file, String step, List<String> people, String group) {
        mapper.deleteRound(file.caseNumber(), step, file.round());
        people.forEach(person -> insert(file, step, person, group, null));
    }

    /** Adds a person who signs for the same group as somebody else. */
    public SignerRow add(CaseRow file, SignerRow beside, String person, String by) {
        return insert(file, beside.taskKey(), person, beside.groupFor(), by);
    }

    private SignerRow insert(CaseRow file, String step, String signer, String group, @Nullable String by) {
        int position = mapper.select(file.caseNumber(), step, file.round()).size();
        var row = new SignerRow(file.caseNumber(), step, file.round(), position, signer, group, by, null, null, null);
        mapper.insert(row);
        return row;
    }

    /** The engine has made this signer's task. Gives the group the signer stands for. */
    public String bind(CaseRow file, String step, String signer, String taskId) {
        var row = of(file, step).stream()
                .filter(each -> each.signer().equals(signer) && each.taskId() == null)
                .findFirst()
                .orElseThrow();
        mapper.updateTask(row, taskId);
        return row.groupFor();
    }

    /** Whether this person signs the step, in the own name or a group's, or has signed it, apart from a task. */
    public boolean isSigner(CurrentOfficial person, CaseRow file, String step, String apartFrom) {
        var names = person.owners();
        return of(file, step).stream().anyMatch(row -> names.contains(row.signer()) && !apartFrom.equals(row.taskId()));
    }

    public Optional<SignerRow> ofTask(String taskId) {
        return Optional.ofNullable(mapper.selectOfTask(taskId));
    }

    public void vote(SignerRow row, Vote vote) {
        mapper.updateVote(row, vote.name());
    }

    public void remove(SignerRow row, String by) {
        mapper.updateRemoved(row, by);
    }
}
