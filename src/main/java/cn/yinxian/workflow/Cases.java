package cn.yinxian.workflow;

import cn.yinxian.audit.Act;
import cn.yinxian.audit.AuditTrail;
import cn.yinxian.calendar.WorkingCalendar;
import cn.yinxian.organisation.CandidateGroup;
import cn.yinxian.organisation.CurrentOfficial;
import cn.yinxian.organisation.Unit;
import cn.yinxian.organisation.Units;
import cn.yinxian.shared.CaseNumber;
import cn.yinxian.shared.Missing;
import cn.yinxian.shared.OfficialId;
import cn.yinxian.shared.UnitCode;
import cn.yinxian.workflow.act.RecordWriter;
import cn.yinxian.workflow.ProcessVariable.Assignment;
import cn.yinxian.workflow.persistence.CaseMapper;
import cn.yinxian.workflow.persistence.CaseRow;
import java.time.Clock;
import java.util.Arrays;
import java.util.Collection;
import java.util.Optional;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.RuntimeService;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Opens cases, and shows them to those concerned. */
@Service
public class Cases {

    private final CaseMapper cases;
    private final RecordWriter record;
    private final RuntimeService engine;
    private final AuditTrail audit;
    private final Units units;
    private final Clock clock;

    Cases(CaseMapper cases, RecordWriter record, RuntimeService engine, AuditTrail audit, Units units, Clock clock) {
        this.cases = cases;
        this.record = record;
        this.engine = engine;
        this.audit = audit;
        this.units = units;
        this.clock = clock;
    }

    /** The next number of a process in this year; waits for others who take one, so that none is given twice. */
    @Transactional(propagation = Propagation.MANDATORY)
    public CaseNumber number(ProcessKey process) {
        int year = WorkingCalendar.dayOf(clock.instant()).getYear();
        Integer last = cases.lockNumber(process.prefix(), year);
        if (last == null) {
            cases.insertNumber(process.prefix(), year);
            last = 0;
        }
        cases.updateNumber(process.prefix(), year, last + 1);
        return CaseNumber.of("%s-%d-%05d".formatted(process.prefix(), year, last + 1));
    }

    /** Opens the case and starts its process with these variables. The caller has written the business row. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void start(NewCase opened, Assignment<?>... variables) {
        start(opened, opened.applicant().equals(CurrentOfficial.SYSTEM) ? Verb.CALL : Verb.SUBMIT, variables);
    }

    /** @param first how the case began, as its record tells it */
    @Transactional(propagation = Propagation.MANDATORY)
    public void start(NewCase opened, Verb first, Assignment<?>... variables) {
        String number = opened.number().value();
        var unit = opened.unit();
        var row = new CaseRow(
                number, opened.process().id(), null, opened.title(), opened.subject(), unit.code().value(), unit.name(),
                unit.path(), opened.applicant().id().value(), opened.applicant().name(),
                opened.applicantGroup().toString(), CaseStatus.UNDER_REVIEW.name(), 1, clock.instant(), null, opened.routedBy(), lineOf(unit), false);
        cases.insert(row);
        cases.insertParty(number, opened.applicantGroup().toString());
        cases.insertParty(number, opened.applicant().id().value());
        record.append(row, null, first, null, opened.applicant());
        audit.append(new Act(opened.applicant().id().value(), "case.start", "case:" + number, opened.title()));
        var started = engine.startProcessInstanceByKey(
                opened.process().id(),
                number,
                Arrays.stream(variables).collect(Collectors.toMap(Assignment::name, Assignment::written)));
        cases.updateDefinition(number, started.getProcessDefinitionId());
    }

    /** The way of the case was chosen anew, by this rule; the caller changes the variables. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void reroute(CaseNumber number, String rule) {
        cases.updateRoutedBy(number.value(), rule);
    }

    /** "向阳区—民政局": below the city, which all have above them. */
    private String lineOf(Unit unit) {
        var codes = Arrays.stream(unit.path().split("/")).filter(code -> !code.isEmpty()).map(UnitCode::of).toList();
        var known = units.findAll(codes);
        return codes.stream().skip(codes.size() > 1 ? 1 : 0).filter(known::containsKey).map(code -> known.get(code).name()).collect(Collectors.joining("—"));
    }

    /** The case, if this person may read it: by data scope, or because they, or somebody for whom they act today, take part; else {@link Missing}. */
    @Transactional(readOnly = true)
    public CaseFile require(CaseNumber number, CurrentOfficial reader) {
        return find(number, reader).orElseThrow(Missing::new);
    }

    /** The same; empty for who may not read it. */
    @Transactional(readOnly = true)
    public Optional<CaseFile> find(CaseNumber number, CurrentOfficial reader) {
        return Optional.ofNullable(cases.select(number.value())).filter(row -> mayRead(row, reader)).map(Cases::fileOf);
    }

    /** The case of a task that was opened: whose task it is may read it. */
    @Transactional(readOnly = true)
    public CaseFile of(OpenTask task) {
        return fileOf(cases.select(task.caseNumber().value()));
    }

    /** Who acts first for the applying side in a case that the system opened becomes its applicant. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void adopt(CaseNumber number, CurrentOfficial by) {
        cases.updateApplicant(number.value(), by.id().value(), by.name());
        if (cases.hasParty(number.value(), by.id().value()) == 0) {
            cases.insertParty(number.value(), by.id().value());
        }
    }

    /** Who has a part in the case besides its handlers, as the members of a council in its meeting, may read it from now on. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void admit(CaseNumber number, Collection<String> owners) {
        owners.stream()
                .filter(owner -> cases.hasParty(number.value(), owner) == 0)
                .forEach(owner -> cases.insertParty(number.value(), owner));
    }

    private boolean mayRead(CaseRow row, CurrentOfficial reader) {
        return reader.mayReadUnder(row.unitPath()) || cases.countParty(row.caseNumber(), reader.ownersIn(row.process())) > 0;
    }

    /** Sets the state of a case; the use case that changed its aggregate says which. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void mark(CaseNumber number, CaseStatus status) {
        cases.updateStatus(number.value(), status.name());
    }

    /** The row as everybody concerned may see it. */
    public static CaseFile fileOf(CaseRow row) {
        return new CaseFile(
                CaseNumber.of(row.caseNumber()), row.process(), row.title(), row.subject(), UnitCode.of(row.unitCode()),
                row.unitName(), row.unitPath(), OfficialId.of(row.applicant()), row.applicantName(),
                CandidateGroup.parse(row.applicantGroup()), CaseStatus.valueOf(row.status()), row.round(),
                row.startedAt(), row.endedAt());
    }
}
