package cn.yinxian.attack;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yinxian.organisation.CurrentOfficial;
import cn.yinxian.organisation.OrganisationLoad;
import cn.yinxian.organisation.OrganisationLoad.NewOfficial;
import cn.yinxian.organisation.OrganisationLoad.NewPost;
import cn.yinxian.organisation.Role;
import cn.yinxian.organisation.Roster;
import cn.yinxian.register.Member;
import cn.yinxian.register.Register;
import cn.yinxian.register.RegisterLoad;
import cn.yinxian.renewal.model.RenewalMatter;
import cn.yinxian.renewal.model.Renewals;
import cn.yinxian.renewal.usecase.CallReviews;
import cn.yinxian.renewal.usecase.CallTerm;
import cn.yinxian.renewal.usecase.CallTerms;
import cn.yinxian.renewal.usecase.ReplyToRequest;
import cn.yinxian.renewal.usecase.RequestRenewal;
import cn.yinxian.renewal.usecase.StartRenewal;
import cn.yinxian.shared.BranchCode;
import cn.yinxian.shared.CaseNumber;
import cn.yinxian.shared.DateRange;
import cn.yinxian.shared.Missing;
import cn.yinxian.shared.OfficialId;
import cn.yinxian.shared.Overtaken;
import cn.yinxian.shared.Refused;
import cn.yinxian.shared.Verdict;
import cn.yinxian.testing.TestCity;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** Two hands at one renewal: two scans, two superiors, a branch that asks while it is being dissolved. Nothing is doubled, nothing is left over. */
abstract class SimultaneousRenewals {

    private static final OfficialId SECOND = OfficialId.of("committee2-jiaoyu");

    @Autowired
    private BeanFactory beans;

    @Autowired
    private CaseWalk cases;

    @Autowired
    private TestCity city;

    @Autowired
    private Neighbourhood neighbourhood;

    @Autowired
    private OrganisationLoad organisation;

    @Autowired
    private Register register;

    @Autowired
    private Renewals renewals;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private JdbcClient database;

    private static RenewingBranches branches;

    @BeforeEach
    void a_second_superior_and_branches() {
        if (branches == null || count("select count(*) from organisation_official where id = ?", SECOND.value()) == 0) {
            branches = new RenewingBranches(organisation, beans.getBean(RegisterLoad.class), cases.today());
            organisation.load(new OrganisationLoad.Batch(
                    List.of(), List.of(new NewOfficial(SECOND, "尤教育乙", null)),
                    List.of(new NewPost(SECOND, Role.PARTY_COMMITTEE, TestCity.OTHER_BUREAU.value(), null, DateRange.since(LocalDate.of(2020, 1, 1)))),
                    List.of()), null);
        }
    }

    @Test
    void two_scans_at_once_call_each_branch_once_and_neither_dies_of_the_other() throws Exception {
        var due = Stream.generate(branches::renewing).limit(6).toList();
        var scan = beans.getBean(CallTerms.class);

        var called = together(scan::call, scan::call);

        for (var branch : due) {
            assertThat(count("select count(*) from renewal where branch_code = ?", branch.value())).isOne();
            assertThat(count("select count(*) from workflow_case where subject = ?", "branch:" + branch)).isOne();
        }
        assertThat(called.stream().mapToInt(one -> (Integer) one).sum()).as("called by either").isGreaterThanOrEqualTo(due.size());
        assertThat(count("select count(*) from notification_notice where title like ?", "%未能发起%")).isZero();
        assertThat(scan.call()).as("called all").isZero();
    }

    @Test
    void two_scans_at_once_call_each_review_once() throws Exception {
        var branch = branches.functional();
        var scan = beans.getBean(CallReviews.class);
        database.sql("update organisation_figure set figure_value = '1' where figure_key = 'renewal.reviewMonth'").update();

        together(scan::call, scan::call);

        assertThat(count("select count(*) from renewal_review where branch_code = ?", branch.value())).isOne();
        assertThat(count("select count(*) from workflow_case where subject = ?", "branch:" + branch)).isOne();
    }

    @Test
    void a_branch_that_cannot_be_called_keeps_no_other_from_it_and_the_administrator_is_told() {
        var broken = branches.renewing();
        var sound = branches.renewing();
        database.sql("insert into renewal (case_number, branch_code, under_way, matter, called, term_end, status, again, opened_at, changed_at, version)"
                        + " values ('TR-1999-00001', :branch, :branch, 'BY_ELECTION', false, '2027-01-01', 'AGREED', false, '2026-01-01', '2026-01-01', 0)")
                .param("branch", broken.value())
                .update();
        try {
            beans.getBean(CallTerms.class).call();

            assertThat(renewals.underWay(sound)).isPresent();
            assertThat(database.sql("select text from notification_notice where recipient = 'sysadmin' and title = '有 1 个党支部的换届未能发起'")
                            .query(String.class)
                            .single())
                    .contains(broken.value());
        } finally {
            database.sql("delete from renewal where case_number = 'TR-1999-00001'").update();
            database.sql("delete from notification_notice where title like '%未能发起%'").update();
        }
    }

    @RepeatedTest(3)
    void of_two_superiors_who_reply_at_once_one_is_heard_and_one_letter_goes_out() throws Exception {
        var number = called(branches.renewing());
        var walk = new RenewalWalk(beans, cases);
        walk.ask(number, walk.request(branches.termEnd()));
        var task = walk.at("renewal/reply", number).task().task();
        long version = walk.version(number);
        var reply = beans.getBean(ReplyToRequest.class);

        var answers = together(
                () -> reply(reply, new ReplyToRequest.Command(task, Verdict.AGREE, "同意", "", version, city.official("committee-jiaoyu"))),
                () -> reply(reply, new ReplyToRequest.Command(task, Verdict.RETURN, "请补充", "", version, current(SECOND))));

        assertThat(answers).as("one is heard").containsOnlyOnce("done").hasSize(2);
        boolean agreed = answers.get(0).equals("done");
        assertThat(count("select count(*) from document_issued where case_number = ?", number.value())).isEqualTo(agreed ? 1 : 0);
        assertThat(count("select count(*) from workflow_record where case_number = ? and verb in ('AGREE', 'RETURN')", number.value())).isOne();
    }

    @RepeatedTest(3)
    void a_branch_that_begins_while_it_is_dissolved_leaves_no_renewal_behind() throws Exception {
        var branch = branches.renewing();
        var walk = new RenewalWalk(beans, cases);
        var start = beans.getBean(StartRenewal.class);

        together(
                () -> told(() -> start.ask(branch, RenewalMatter.TERM, walk.advance(branches.termEnd().minusMonths(3)), current(RenewingBranches.SECRETARY))),
                () -> told(() -> dissolve(branch)));

        assertNothingLeft(branch);
    }

    @RepeatedTest(3)
    void a_branch_that_asks_while_it_is_dissolved_leaves_no_renewal_behind() throws Exception {
        var branch = branches.renewing();
        var number = called(branch);
        var walk = new RenewalWalk(beans, cases);
        var now = walk.at("renewal/request", number);
        var command = new RequestRenewal.Command(now.task().task(), false, walk.request(branches.termEnd()), walk.version(number), now.by());

        var answers = together(
                () -> told(() -> {
                    beans.getBean(RequestRenewal.class).request(command);
                    return number;
                }),
                () -> told(() -> dissolve(branch)));

        if (!answers.get(1).equals("done")) {
            told(() -> dissolve(branch)); // who was told that somebody was quicker tries again
        }
        assertNothingLeft(branch);
    }

    private void assertNothingLeft(BranchCode branch) {
        assertThat(register.require(branch).active()).isFalse();
        assertThat(renewals.underWay(branch)).isEmpty();
        assertThat(count("select count(*) from workflow_case where subject = ? and status not in ('TERMINATED', 'WITHDRAWN')", "branch:" + branch)).isZero();
        assertThat(count("select count(*) from inbox_entry e join workflow_case c on c.case_number = e.case_number where c.subject = ?", "branch:" + branch)).isZero();
    }

    private BranchCode dissolve(BranchCode branch) {
        transaction.executeWithoutResult(status -> {
            register.move(register.membersOf(branch).stream().map(Member::code).toList(), Neighbourhood.LARGE, cases.today());
            register.dissolve(branch, cases.today());
        });
        return branch;
    }

    private CaseNumber called(BranchCode branch) {
        beans.getBean(CallTerm.class).call(branch, cases.today());
        return renewals.underWay(branch).orElseThrow().number();
    }

    private CurrentOfficial current(OfficialId id) {
        return beans.getBean(Roster.class).current(id);
    }

    private static Object reply(ReplyToRequest reply, ReplyToRequest.Command command) {
        return told(() -> {
            reply.reply(command);
            return command;
        });
    }

    /** What an official would be told: done, that somebody was quicker, or, the branch having ended and the post with it, nothing there. */
    private static Object told(Callable<Object> act) {
        try {
            act.call();
            return "done";
        } catch (Overtaken | Refused | Missing | ConcurrencyFailureException late) {
            return "late: " + late;
        } catch (Exception fault) {
            throw new AssertionError(fault);
        }
    }

    private static List<Object> together(Callable<Object> first, Callable<Object> second) throws Exception {
        var barrier = new CyclicBarrier(2);
        var threads = Executors.newFixedThreadPool(2);
        try {
            var answers = new ArrayList<Future<Object>>();
            for (var one : List.of(first, second)) {
                answers.add(threads.submit(() -> {
                    barrier.await(180, TimeUnit.SECONDS);
                    return one.call();
                }));
            }
            return List.of(answers.get(0).get(180, TimeUnit.SECONDS), answers.get(1).get(180, TimeUnit.SECONDS));
        } catch (ExecutionException failed) {
            throw new AssertionError(failed.getCause());
        } finally {
            threads.shutdownNow();
        }
    }

    private int count(String sql, String param) {
        return database.sql(sql).param(param).query(Integer.class).single();
    }
}
