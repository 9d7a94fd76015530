package cn.yinxian.verbs;

import static cn.yinxian.verbs.VerbKit.COMMITTEE;
import static cn.yinxian.verbs.VerbKit.LEADER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.yinxian.inbox.Desk;
import cn.yinxian.inbox.Inbox;
import cn.yinxian.inbox.model.TaskFilter;
import cn.yinxian.organisation.CandidateGroup;
import cn.yinxian.organisation.Role;
import cn.yinxian.organisation.usecase.AppointSubstitute;
import cn.yinxian.organisation.usecase.EndSubstitution;
import cn.yinxian.organisation.usecase.HandedMatters;
import cn.yinxian.shared.CaseNumber;
import cn.yinxian.shared.DateRange;
import cn.yinxian.shared.Missing;
import cn.yinxian.shared.OfficialId;
import cn.yinxian.shared.Refused;
import cn.yinxian.testing.MovableClock;
import cn.yinxian.testing.TestCity;
import cn.yinxian.workflow.CaseSearch;
import cn.yinxian.workflow.CaseViews;
import cn.yinxian.workflow.Cases;
import cn.yinxian.workflow.OpenTasks;
import cn.yinxian.workflow.TaskRef;
import cn.yinxian.workflow.Verb;
import cn.yinxian.workflow.Vote;
import cn.yinxian.workflow.passing.ClaimTask;
import cn.yinxian.workflow.urging.UrgeHandlers;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** 代理 on kit models: 蒋区长 is away, and 沈组织 acts for him. */
@VerbTest
class SubstitutionTest {

    private static final CandidateGroup CITY_ORG = CandidateGroup.of(Role.ORG_DEPT, TestCity.CITY);

    /** Whose substitute, in the community below, sees nothing of the bureau by own right. */
    private static final CandidateGroup STREET_COMMITTEE = CandidateGroup.of(Role.PARTY_COMMITTEE, TestCity.STREET);

    private static final String PRINCIPAL = "leader-xiangyang";
    private static final String SUBSTITUTE = "org-xiangyang";

    @Autowired
    private VerbKit kit;

    @Autowired
    private AppointSubstitute appoint;

    @Autowired
    private HandedMatters matters;

    @Autowired
    private EndSubstitution end;

    @Autowired
    private OpenTasks tasks;

    @Autowired
    private Cases cases;

    @Autowired
    private CaseSearch search;

    @Autowired
    private CaseViews views;

    @Autowired
    private Inbox inbox;

    @Autowired
    private Desk desk;

    @Autowired
    private ClaimTask claim;

    @Autowired
    private UrgeHandlers urge;

    @Autowired
    private MovableClock clock;

    @Autowired
    private JdbcClient database;

    @BeforeEach
    void noon() {
        clock.set("2026-11-23T12:00");
    }

    @Test
    @Guarantee(verb = Verb.AGREE, shape = Shape.SUBSTITUTED, given = "区县领导外出，已委托组织部同志代理", when = "代理人同意区县领导的待办",
            then = "办件进入下一环节；审批记录、审计都写两人姓名，职务为被代理人的职务")
    void the_substitute_decides_in_both_names() {
        var number = atSecond();
        appoint(PRINCIPAL, SUBSTITUTE, all());

        kit.agree(number, "second", SUBSTITUTE);

        assertThat(kit.waiting(number)).noneMatch(waiting -> waiting.startsWith("second"));
        var lines = views.of(cases.require(number, kit.official(PRINCIPAL))).records();
        assertThat(views.of(cases.require(number, kit.official(PRINCIPAL))).steps()).anyMatch(step -> step.detail().startsWith("沈组织（代蒋区长）"));
        assertThat(lines.get(lines.size() - 1)).extracting("actorName", "postTitle").containsExactly("沈组织（代蒋区长）", "向阳区委老干部局领导");
        assertThat(database.sql("select detail from audit_entry where actor = ? and verb = 'case.agree' and subject = ?")
                .params(SUBSTITUTE, "case:" + number).query(String.class).single()).contains("沈组织代蒋区长办理");
        assertThat(titles(SUBSTITUTE, number)).as("the case was there before").isEmpty();
    }

    @Test
    void it_waits_in_the_substitutes_list_and_stands_in_both_lists_when_it_is_done() {
        var number = atSecond();
        appoint(PRINCIPAL, SUBSTITUTE, all());
        var filter = new TaskFilter(null, null, null, null, number.value());
        assertThat(inbox.todo(kit.official(SUBSTITUTE), filter, null).rows()).extracting(Inbox.Entry::note).containsExactly("代蒋区长办理");
        assertThat(inbox.todo(kit.official(PRINCIPAL), filter, null).rows()).extracting(Inbox.Entry::note).containsNull();
        assertThat(desk.countsOf(kit.official(SUBSTITUTE), List.of(filter))).containsExactly(1);

        kit.agree(number, "second", SUBSTITUTE);

        assertThat(inbox.done(kit.official(SUBSTITUTE), null).rows().get(0)).extracting(Inbox.Done::caseNumber, Inbox.Done::doer)
                .containsExactly(number.value(), "沈组织（代蒋区长）");
        assertThat(inbox.done(kit.official(PRINCIPAL), null).rows().get(0)).extracting(Inbox.Done::caseNumber, Inbox.Done::doer)
                .containsExactly(number.value(), "沈组织（代蒋区长）");
    }

    @Test
    @Guarantee(verb = Verb.CLAIM, shape = Shape.SUBSTITUTED, given = "区县领导的待办在代理人的列表中", when = "代理人认领",
            then = "认领到被代理人名下：代理结束后仍由被代理人办理")
    void what_a_substitute_claims_is_the_principals() {
        var number = atSecond();
        appoint(PRINCIPAL, SUBSTITUTE, all());
        var task = kit.task(number, "second");
        claim.claim(task, kit.official(SUBSTITUTE));
        assertThat(kit.waiting(number)).containsExactly("second " + PRINCIPAL);
        open(number, "second", SUBSTITUTE);
        kit.agree(number, "second", SUBSTITUTE);
        assertThat(behalf(number, SUBSTITUTE)).containsExactly("蒋区长", "蒋区长");
    }

    @Test
    void a_followed_case_stays_readable_in_the_matters_handed_over_and_no_longer() {
        var number = kit.startSigning("kit-all-sign", STREET_COMMITTEE, CITY_ORG);
        var substitute = "clerk-community";
        assertThat(search.readable(List.of(number), kit.official(substitute))).isEmpty();

        appoint("committee-street", substitute, Set.of("branch-formation"));
        assertThat(search.readable(List.of(number), kit.official(substitute))).isEmpty();
        database.sql("delete from organisation_substitution").update();
        appoint("committee-street", substitute, all());
        assertThat(search.readable(List.of(number), kit.official(substitute))).containsKey(number);
    }

    @Test
    void the_principal_may_still_do_it_and_it_is_the_own_act() {
        var number = atSecond();
        appoint(PRINCIPAL, SUBSTITUTE, all());
        kit.agree(number, "second", PRINCIPAL);
        assertThat(behalf(number, PRINCIPAL)).isEmpty();
        assertThatThrownBy(() -> open(number, "last", SUBSTITUTE)).isInstanceOf(Throwable.class);
    }

    @Test
    void before_and_after_the_period_the_task_is_not_there_and_the_case_neither() {
        var number = atSecond();
        appointDays(PRINCIPAL, SUBSTITUTE, 1, 2, all());
        var other = kit.start("kit-single");
        assertThatThrownBy(() -> open(number, "second", SUBSTITUTE)).isInstanceOf(Missing.class);
        clock.set("2026-11-24T00:00");
        assertThat(open(number, "second", SUBSTITUTE).note()).isEqualTo("您正代蒋区长办理，审批记录写明两人姓名");
        clock.set("2026-11-25T23:59");
        open(number, "second", SUBSTITUTE);
        clock.set("2026-11-26T00:00");
        assertThatThrownBy(() -> open(number, "second", SUBSTITUTE)).isInstanceOf(Missing.class);
        assertThatThrownBy(() -> open(other, "first", SUBSTITUTE)).isInstanceOf(Missing.class);
    }

    @Test
    void ended_early_it_is_gone_at_once() {
        var number = atSecond();
        appoint(PRINCIPAL, SUBSTITUTE, all());
        open(number, "second", SUBSTITUTE);
        long id = database.sql("select id from organisation_substitution").query(Long.class).single();
        end.end(new EndSubstitution.Command(id, 0, OfficialId.of(PRINCIPAL)));
        assertThatThrownBy(() -> open(number, "second", SUBSTITUTE)).isInstanceOf(Missing.class);
    }

    @Test
    void another_matter_is_not_there() {
        var number = atSecond();
        appoint(PRINCIPAL, SUBSTITUTE, Set.of("branch-formation"));
        assertThatThrownBy(() -> open(number, "second", SUBSTITUTE)).isInstanceOf(Missing.class);
        assertThat(search.search(new CaseSearch.Query(number.value(), null, null, null), kit.official("committee-minzheng")).rows()).isNotEmpty();
    }

    @Test
    @Guarantee(verb = Verb.URGE, shape = Shape.SUBSTITUTED, given = "区县领导外出，已委托组织部同志代理", when = "申请人催办", then = "区县领导和代理人都收到催办")
    void whoever_is_urged_the_substitute_is_urged_too() {
        var number = atSecond();
        appoint(PRINCIPAL, SUBSTITUTE, all());
        urge.urge(number, "请尽快", kit.official("clerk-minzheng"));
        assertThat(database.sql("select recipient from notification_notice where case_number = ? and rule_key = 'case.urge' order by recipient")
                .param(number.value()).query(String.class).list()).containsExactly(PRINCIPAL, SUBSTITUTE);
        assertThat(database.sql("select people from workflow_urge where case_number = ?").param(number.value()).query(String.class).single())
                .isEqualTo("蒋区长、沈组织（代蒋区长）");
    }

    @Test
    void what_one_does_for_another_does_not_pass_on_to_the_own_substitute() {
        var number = atSecond();
        appoint(PRINCIPAL, SUBSTITUTE, all());
        appoint(SUBSTITUTE, "clerk-xiangyang", all());
        assertThat(kit.official("clerk-xiangyang").onBehalf()).hasSize(1);
        assertThatThrownBy(() -> open(number, "second", "clerk-xiangyang"))
                .as("a clerk of the district knows the case, and not this task").isInstanceOf(Missing.class);
    }

    @Test
    void nobody_decides_the_own_application_for_another() {
        var number = kit.startSigning("kit-all-sign", COMMITTEE);
        appoint("committee-minzheng", "clerk-minzheng", all());
        var filter = new TaskFilter(null, null, null, null, number.value());
        assertThat(inbox.todo(kit.official("clerk-minzheng"), filter, null).rows()).as("nor does it stand in their list").isEmpty();
        assertThat(desk.countsOf(kit.official("clerk-minzheng"), List.of(filter))).containsExactly(0);
        assertThat(inbox.todo(kit.official("committee-minzheng"), filter, null).rows()).hasSize(1);
        assertThatThrownBy(() -> kit.vote(kit.task(number, "sign", COMMITTEE), Vote.YES, "clerk-minzheng"))
                .isInstanceOf(Refused.class).hasMessageContaining("您是本办件的申请人");
        assertThat(kit.waiting(number)).containsExactly("sign " + COMMITTEE);
    }

    @Test
    void nor_does_anybody_decide_the_principals_own_application() {
        var number = atSecond();
        database.sql("update workflow_case set applicant = ? where case_number = ?").params(PRINCIPAL, number.value()).update();
        appoint(PRINCIPAL, SUBSTITUTE, all());
        assertThatThrownBy(() -> kit.agree(number, "second", SUBSTITUTE))
                .isInstanceOf(Refused.class).hasMessageContaining("蒋区长是本办件的申请人");
    }

    @Test
    @Guarantee(verb = Verb.SIGN_YES, shape = Shape.SUBSTITUTED, given = "环节按票数决定，须本人表决（substitutable=false）", when = "代理人替外出的领导表决",
            then = "拒绝并说明须由本人办理，票数不变")
    void a_vote_is_given_in_person() {
        var number = kit.startSigning("kit-ratio-sign", LEADER, COMMITTEE, CITY_ORG);
        appoint(PRINCIPAL, SUBSTITUTE, all());
        assertThatThrownBy(() -> kit.vote(kit.task(number, "sign", LEADER), Vote.YES, SUBSTITUTE))
                .isInstanceOf(Refused.class).hasMessageContaining("须由蒋区长本人办理，不能代理");
        assertThat(kit.waiting(number)).hasSize(3);
        assertThat(titles(SUBSTITUTE, number)).isEmpty();
    }

    @Test
    void both_hear_of_each_task_that_comes_while_it_runs() {
        appoint(PRINCIPAL, SUBSTITUTE, all());
        var number = atSecond();
        assertThat(titles(SUBSTITUTE, number)).containsExactly("新到待办“试办事项%s”（%s），由您代蒋区长办理".formatted(number, stepOf(number)));
        assertThat(titles(PRINCIPAL, number)).containsExactly("新到待办“试办事项%s”（%s），沈组织可代您办理".formatted(number, stepOf(number)));
    }

    @Test
    void who_has_acted_keeps_sight_of_the_case_and_who_has_not_does_not() {
        appoint("committee-street", "clerk-community", all());
        var acted = kit.startSigning("kit-all-sign", STREET_COMMITTEE, CITY_ORG);
        var untouched = kit.startSigning("kit-all-sign", STREET_COMMITTEE, CITY_ORG);
        cases.require(untouched, kit.official("clerk-community"));
        kit.vote(kit.task(acted, "sign", STREET_COMMITTEE), Vote.YES, "clerk-community");
        assertThat(behalf(acted, "clerk-community")).containsExactly("陈工委");
        clock.set("2026-12-20T12:00");
        cases.require(acted, kit.official("clerk-community"));
        assertThatThrownBy(() -> cases.require(untouched, kit.official("clerk-community"))).isInstanceOf(Missing.class);
    }

    private CaseNumber atSecond() {
        var number = kit.start("kit-single");
        kit.agree(number, "first", "clerk-xiangyang");
        return number;
    }

    private cn.yinxian.workflow.OpenTask open(CaseNumber number, String step, String official) {
        TaskRef task = kit.task(number, step);
        return tasks.open(task, kit.official(official));
    }

    private Set<String> all() {
        return Set.copyOf(matters.all());
    }

    private void appoint(String principal, String substitute, Set<String> matters) {
        appointDays(principal, substitute, 0, 5, matters);
    }

    private void appointDays(String principal, String substitute, int from, int to, Set<String> matters) {
        var today = LocalDate.of(2026, 11, 23);
        appoint.appoint(new AppointSubstitute.Command(
                substitute, new DateRange(today.plusDays(from), today.plusDays(to)), matters, "出差", kit.official(principal)));
    }

    private List<String> titles(String official, CaseNumber number) {
        return database.sql("select title from notification_notice where recipient = ? and case_number = ? and rule_key = 'substitution.task' order by id")
                .params(official, number.value()).query(String.class).list();
    }

    private String stepOf(CaseNumber number) {
        return database.sql("select step from workflow_task where case_number = ? and ended_at is null").param(number.value()).query(String.class).single();
    }

    private List<String> behalf(CaseNumber number, String actor) {
        return database.sql("select on_behalf_of_name from workflow_record where case_number = ? and actor = ? and on_behalf_of is not null")
                .params(number.value(), actor).query(String.class).list();
    }
}
