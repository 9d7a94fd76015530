package cn.yinxian.formation.usecase;

import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyCollection;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import cn.yinxian.assembly.usecase.Assemblies;
import cn.yinxian.assembly.usecase.SecretaryRule;
import cn.yinxian.document.Documents;
import cn.yinxian.formation.FormationId;
import cn.yinxian.formation.model.BodyNature;
import cn.yinxian.formation.model.Formation;
import cn.yinxian.formation.model.FormationAction;
import cn.yinxian.formation.model.FormationStep;
import cn.yinxian.formation.model.Initiative;
import cn.yinxian.formation.model.LeadingBody;
import cn.yinxian.formation.model.MemberMove;
import cn.yinxian.formation.model.PartnerUnit;
import cn.yinxian.formation.model.Proposal;
import cn.yinxian.formation.process.FormationTables;
import cn.yinxian.notification.Notices;
import cn.yinxian.organisation.CandidateGroup;
import cn.yinxian.organisation.CurrentOfficial;
import cn.yinxian.organisation.Post;
import cn.yinxian.organisation.Role;
import cn.yinxian.organisation.Roster;
import cn.yinxian.organisation.Unit;
import cn.yinxian.organisation.UnitKind;
import cn.yinxian.organisation.UnitSignature;
import cn.yinxian.organisation.Units;
import cn.yinxian.register.Branch;
import cn.yinxian.register.BranchKind;
import cn.yinxian.register.Member;
import cn.yinxian.register.PartyStanding;
import cn.yinxian.register.RegisterSearch;
import cn.yinxian.register.TermLength;
import cn.yinxian.shared.BranchCode;
import cn.yinxian.shared.CaseNumber;
import cn.yinxian.shared.DateRange;
import cn.yinxian.shared.Missing;
import cn.yinxian.shared.OfficialId;
import cn.yinxian.shared.UnitCode;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A small world around formation: a city with two districts, a bureau with its own 基层党委, two small offices, a community
 * under its street, a club, and a city organ; today is 2026-11-23.
 */
class FormationWorld {

    static final UnitCode CITY = UnitCode.of("CITY");
    static final UnitCode EAST = UnitCode.of("EAST");
    static final UnitCode WEST = UnitCode.of("WEST");
    static final UnitCode STREET = UnitCode.of("STREET");
    static final UnitCode COMMUNITY = UnitCode.of("COMMUNITY");
    static final UnitCode CLUB = UnitCode.of("CLUB");
    static final UnitCode BUREAU = UnitCode.of("BUREAU");
    static final UnitCode OFFICE = UnitCode.of("OFFICE");
    static final UnitCode ARCHIVE = UnitCode.of("ARCHIVE");
    static final UnitCode WESTERN = UnitCode.of("WESTERN");
    static final UnitCode ORGAN = UnitCode.of("ORGAN");

    static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    final Clock clock = Clock.fixed(Instant.parse("2026-11-23T02:00:00Z"), ZoneOffset.UTC);
    final InMemoryFormations formations = new InMemoryFormations();
    final InMemoryRegister register = new InMemoryRegister();
    final RecordingWorkflow workflow = new RecordingWorkflow();
    final List<Documents.Draft> issued = new ArrayList<>();
    final Notices notices = mock(Notices.class);
    final TestFigures figures = new TestFigures();
    final FormationRules rules = FormationTables.rules();
    final Units units = units();
    final Roster roster = mock(Roster.class);
    final Applicants applicants = new Applicants(units);
    final RosterCount rosterCount = new RosterCount(register);
    final RoutePlanner planner;
    final RegisterSearch search = search();
    final BranchNames names;
    final Screening screening;
    final Electorates electorates = new Electorates(register, rules, clock);
    final Subjects subjects = new Subjects(register);
    final SecretaryRule secretaryRule = Assemblies.secretaryRule(figures);
    final OfficerLetter officerLetter;
    final ReplyLetter replyLetter;

    private final Map<UnitCode, Unit> tree = new LinkedHashMap<>();

    FormationWorld() {
        when(roster.leaderOf(any())).thenAnswer(call -> {
            CandidateGroup group = call.getArgument(0);
            return group.role() == Role.PARTY_COMMITTEE ? Optional.of(CandidateGroup.of(Role.DISTRICT_LEADER, EAST)) : Optional.empty();
        });
        when(roster.describe(any())).thenAnswer(call -> call.getArgument(0).toString());
        planner = new RoutePlanner(units, register, roster, applicants, rules);
        names = new BranchNames(search, formations, planner, units);
        var facts = new FactFinder(rosterCount, register, formations, rules, names);
        screening = new Screening(facts, planner, rules, register, formations, clock);
        var letter = new OfficialLetter(documents(), units);
        officerLetter = new OfficerLetter(letter, subjects, register);
        replyLetter = new ReplyLetter(letter, subjects, units, rules, figures);
        plant();
    }

    SaveDraft saveDraft() {
        return new SaveDraft(formations, applicants, rosterCount, clock);
    }

    SubmitApplication submitApplication() {
        return new SubmitApplication(formations, screening, planner, subjects, workflow, clock);
    }

    AmendApplication amendApplication() {
        return new AmendApplication(formations, screening, planner, rosterCount, workflow, clock);
    }

    DecideApplication decideApplication() {
        return new DecideApplication(formations, workflow, replyLetter, clock);
    }

    AssessApplication assessApplication() {
        return new AssessApplication(
                screening, planner, rules, new Candidates(register, search, units), new RouteWords(roster), names);
    }

    ReportElection reportElection() {
        return new ReportElection(formations, workflow, electorates, Assemblies.acceptance(figures));
    }

    ApproveSecretary approveSecretary() {
        return new ApproveSecretary(formations, workflow, electorates, rules, officerLetter, clock);
    }

    AppointOfficers appointOfficers() {
        return new AppointOfficers(formations, workflow, electorates, secretaryRule, officerLetter, clock);
    }

    EnterRegister enterRegister() {
        return new EnterRegister(formations, workflow, new NewBranches(register, new TermLength(figures, units)), register, clock);
    }

    FormationQueries queries() {
        return new FormationQueries(
                formations, new FactsAssembler(units, register, subjects, rules), electorates, register, screening);
    }

    /** Saves and submits as the unit's clerk. */
    CaseNumber submitted(Proposal proposal) {
        var by = clerkOf(proposal.unit());
        var id = saveDraft().save(new SaveDraft.Command(null, proposal, 0, by));
        return submitApplication().submit(new SubmitApplication.Command(id, 0, by));
    }

    /** Submitted, and opened at a step. */
    CaseNumber openAt(FormationStep step, Proposal proposal) {
        var number = submitted(proposal);
        workflow.opens(number, step);
        return number;
    }

    /** Approved, and opened at the step behind the reply. */
    CaseNumber approved(FormationStep next, Proposal proposal) {
        var number = submitted(proposal);
        var formation = formations.require(number);
        formation.approve(TODAY);
        formations.update(formation);
        workflow.opens(number, next);
        return number;
    }

    Formation the(CaseNumber number) {
        return formations.require(number);
    }

    long version(CaseNumber number) {
        return formations.require(number).version();
    }

    static CurrentOfficial clerkOf(UnitCode unit) {
        return official("clerk", Role.UNIT_CLERK, unit.value());
    }

    static CurrentOfficial official(String id, Role role, String place) {
        var post = new Post(role, place, place, "/CITY/" + place + "/", DateRange.since(LocalDate.of(2020, 1, 1)), null);
        return new CurrentOfficial(OfficialId.of(id), "某某", List.of(post));
    }

    /** Retired formal members of a unit: {@code BUREAU1 … BUREAUn}. */
    List<String> members(UnitCode unit, int count, @Nullable BranchCode branch) {
        var codes = new ArrayList<String>();
        for (int number = 1; number <= count; number++) {
            codes.add(unit.value() + number);
            register.member(unit.value() + number, unit, branch, PartyStanding.FULL, true);
        }
        return codes;
    }

    /** As {@link #form}, under a name of its own. */
    static Proposal another(BranchKind kind, UnitCode unit, int seats, Collection<String> members) {
        var one = form(kind, unit, seats, members);
        return new Proposal(
                one.action(), kind, one.initiative(), unit, null, "中共" + unit + "离退休干部第二支部", one.body(), one.basis(), one.reason(),
                one.leadingBody(), one.partners(), one.members(), one.reasons());
    }

    static Proposal form(BranchKind kind, UnitCode unit, int seats, Collection<String> members, PartnerUnit... partners) {
        var body =
                switch (kind) {
                    case COMMUNITY_FUNC -> BodyNature.COMMUNITY;
                    case CLUB_FUNC -> BodyNature.CLUB;
                    case TEMP -> BodyNature.TASK_BODY;
                    default -> BodyNature.UNIT;
                };
        return new Proposal(
                FormationAction.FORM, kind, Initiative.APPLICATION, unit, null, "中共" + unit + "离退休干部支部", body,
                "《中国共产党支部工作条例（试行）》", "便于党员就近参加组织生活 ${7*7} 𠮷", new LeadingBody(seats, 0), List.of(partners),
                members.stream().map(code -> new MemberMove(code, null, null)).toList(), Map.of("branch.name", "沿用习惯名称"));
    }

    static Proposal change(FormationAction action, BranchCode subject, String name, List<MemberMove> moves) {
        return new Proposal(
                action, BranchKind.REGULAR, Initiative.APPLICATION, BUREAU, subject, name, BodyNature.UNIT, "", "人数变化",
                new LeadingBody(1, 0), List.of(), moves, Map.of());
    }

    FormationId draft(Proposal proposal) {
        return saveDraft().save(new SaveDraft.Command(null, proposal, 0, clerkOf(proposal.unit())));
    }

    private RegisterSearch search() {
        var mocked = mock(RegisterSearch.class);
        when(mocked.retiredFormal(any())).thenAnswer(call -> register.members.values().stream()
                .filter(member -> member.retired() && member.formal() && call.<Collection<UnitCode>>getArgument(0).contains(member.unit()))
                .collect(Collectors.toMap(Member::unit, member -> 1, Integer::sum)));
        when(mocked.names(any(), any(), any())).thenAnswer(call -> register.branchesUnder(call.getArgument(0)).stream()
                .filter(branch -> !branch.code().equals(call.getArgument(2)))
                .map(Branch::name)
                .filter(name -> name.startsWith(call.getArgument(1)))
                .toList());
        return mocked;
    }

    private Documents documents() {
        var documents = mock(Documents.class);
        when(documents.issue(any(), any())).thenAnswer(call -> {
            issued.add(call.getArgument(0));
            return new Documents.Issued(issued.size(), call.getArgument(0), "东民委〔2026〕1号", call.getArgument(1));
        });
        return documents;
    }

    private void plant() {
        plant(CITY, "滨海市", UnitKind.CITY, null, true);
        plant(EAST, "东区", UnitKind.DISTRICT, CITY, true);
        plant(WEST, "西区", UnitKind.DISTRICT, CITY, true);
        plant(STREET, "长宁街道", UnitKind.STREET, EAST, true);
        plant(COMMUNITY, "幸福社区", UnitKind.COMMUNITY, STREET, false);
        plant(CLUB, "东区老年书画协会", UnitKind.ASSOCIATION, EAST, false);
        plant(BUREAU, "东区民政局", UnitKind.UNIT, EAST, true);
        plant(OFFICE, "东区档案馆", UnitKind.UNIT, BUREAU, false);
        plant(ARCHIVE, "东区史志办", UnitKind.UNIT, BUREAU, false);
        plant(WESTERN, "西区教育局", UnitKind.UNIT, WEST, true);
        plant(ORGAN, "滨海市财政局", UnitKind.UNIT, CITY, true);
    }

    private void plant(UnitCode code, String name, UnitKind kind, @Nullable UnitCode parent, boolean committee) {
        String path = (parent == null ? "/" : tree.get(parent).path()) + code + "/";
        tree.put(code, new Unit(code, name, kind, parent, parent, committee, path, true, 0));
    }

    private Units units() {
        var mocked = mock(Units.class);
        when(mocked.require(any())).thenAnswer(call -> require(call.getArgument(0)));
        when(mocked.findAll(anyCollection())).thenAnswer(call -> call.<Collection<UnitCode>>getArgument(0).stream()
                .distinct()
                .collect(Collectors.toMap(code -> code, this::require)));
        when(mocked.city()).thenAnswer(call -> require(CITY));
        when(mocked.childrenOf(any())).thenAnswer(call -> tree.values().stream()
                .filter(unit -> call.getArgument(0).equals(unit.parent()))
                .toList());
        when(mocked.districtOf(any())).thenAnswer(call -> ancestors(call.getArgument(0))
                .filter(unit -> unit.kind() == UnitKind.DISTRICT)
                .findFirst());
        when(mocked.committeeFor(any())).thenAnswer(call -> ancestors(call.getArgument(0)).filter(Unit::baseCommittee).findFirst());
        when(mocked.signatureOf(any())).thenAnswer(
                call -> new UnitSignature("中共" + require(call.getArgument(0)).name() + "委员会", "东民委"));
        return mocked;
    }

    private Unit require(UnitCode code) {
        return Optional.ofNullable(tree.get(code)).orElseThrow(Missing::new);
    }

    private Stream<Unit> ancestors(UnitCode code) {
        return Stream.iterate(require(code), unit -> unit != null, unit -> unit.parent() == null ? null : tree.get(unit.parent()));
    }
}
