package cn.yinxian.council;

import static cn.yinxian.testing.PageVisitor.text;
import static org.assertj.core.api.Assertions.assertThat;

import cn.yinxian.council.body.Councils;
import cn.yinxian.council.body.usecase.AdmitMember;
import cn.yinxian.council.body.usecase.ReleaseMember;
import cn.yinxian.council.meeting.model.Meetings;
import cn.yinxian.council.meeting.usecase.FreezeAgenda;
import cn.yinxian.council.motion.model.MotionStatus;
import cn.yinxian.council.motion.usecase.WithdrawMotion;
import cn.yinxian.shared.CaseNumber;
import cn.yinxian.shared.Overtaken;
import cn.yinxian.shared.Refused;
import cn.yinxian.shared.UnitCode;
import cn.yinxian.shared.Verdict;
import cn.yinxian.testing.PageVisitor;
import cn.yinxian.testing.TestCity;
import cn.yinxian.workflow.TaskRef;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.springframework.http.HttpStatus;

/** Motion, meeting and action item together, with nothing in between: from what is proposed to what is struck off, and back on the next agenda. */
class CouncilPathsTest extends CouncilPages {

    @Test
    void what_is_not_done_comes_back_on_the_next_agenda_and_a_contrary_decision_ends_it() {
        var third = brought.accepted("关于第3件事的议题", false);
        var fourth = brought.accepted("关于第4件事的议题", false);
        List.of(first, second, third, fourth).forEach(motion -> arrange("add", "motion", motion.value()));
        frozen();
        attend("PRESENT", "PRESENT");
        decide(1, "ADOPTED");
        decide(2, "DEFERRED");
        decide(3, "RETURNED");
        decide(4, "REJECTED");
        signed();
        assertThat(List.of(first, second, third, fourth)).extracting(motion -> brought.state(motion).status()).containsExactly(
                MotionStatus.ADOPTED, MotionStatus.ACCEPTED, MotionStatus.RETURNED, MotionStatus.REJECTED);
        rows().assertEnded(fourth.value(), "REFUSED");

        var items = split(first, "提出办法", "整理材料");
        report(items.get(0));
        rows().assertEnded(items.get(0), "CLOSED");
        assertThat(rows().status(first.value())).isEqualTo("IN_EXECUTION");

        clock.set("2026-12-30T09:00");
        int last = ordinal();
        number = convened("2027-01-28", "2027-01-12");
        String page = visitor(SECRETARY).read(task("prepare-agenda"));
        assertThat(page).contains("通报第%d次会议议定事项落实情况".formatted(last), "尚有 1 项议定事项没有销号：整理材料（向阳区民政局）", "超期 1 项")
                .doesNotContain("提出办法");
        arrange("add", "motion", second.value());
        arrange("carry-" + first);
        arrange("last");
        assertThat(titles()).containsExactly("通报第%d次会议议定事项落实情况".formatted(last), "关于第2件事<b>的议题", "关于第1件事<b>的议题");
        assertThat(visitor(SECRETARY).read(task("prepare-agenda"))).doesNotContain("列为续议", "列为第一项");
        var again = visitor(SECRETARY).fill(task("prepare-agenda"), agenda("carry-" + first));
        assertThat(text(again)).contains("已经销号，或者已有续议");

        frozen();
        attend("PRESENT", "PRESENT");
        decide(3, "ADOPTED");
        decide(1, "REJECTED");
        decide(2, "ADOPTED");
        signed();
        var next = motionOf("关于第1件事<b>的议题");
        assertThat(next).isNotEqualTo(first.value());
        assertThat(visitor(LIAISON).read("/motions/" + first)).contains("续议", next);
        var superseded = visitor(SECRETARY).fill("/supervise-items/" + items.get(1) + "/supersede", "motion", next);
        assertThat(superseded).as(text(superseded)).hasStatus3xxRedirection();
        rows().assertEnded(items.get(1), "TERMINATED");
        rows().assertEnded(first.value(), "CLOSED");
        var nothing = visitor(SECRETARY).fill(rows().task(next, "split-items"), "outcome", "NONE", "note", "不再办理。");
        assertThat(nothing).as(text(nothing)).hasStatus3xxRedirection();
        rows().assertEnded(next, "CLOSED");
    }

    @Test
    void withdrawn_while_the_agenda_freezes_it_is_one_or_the_other() throws Exception {
        for (int round = 0; round < 3; round++) {
            arrange("add", "motion", first.value());
            arrange("add", "motion", second.value());
            act(SECRETARY, "prepare-agenda", agenda("submit"));
            var task = TaskRef.of(task("freeze-agenda").split("/")[2]);
            var freeze = new FreezeAgenda.Command(task, Verdict.AGREE, null, meetingVersion(), city.official(CONVENER));
            var withdraw = new WithdrawMotion.Command(second, "情况有变", brought.state(second).version(), city.official(LIAISON));
            var start = new CountDownLatch(1);
            var frozen = CompletableFuture.supplyAsync(() -> done(start, () -> beans.getBean(FreezeAgenda.class).freeze(freeze)));
            var withdrawn = CompletableFuture.supplyAsync(() -> done(start, () -> beans.getBean(WithdrawMotion.class).withdraw(withdraw)));
            start.countDown();

            assertThat(frozen.get(30, TimeUnit.SECONDS)).as("exactly one is done").isNotEqualTo(withdrawn.get(30, TimeUnit.SECONDS));
            assertThat(brought.state(second).status()).isEqualTo(withdrawn.get() ? MotionStatus.WITHDRAWN : MotionStatus.FROZEN);
            assertThat(titles()).hasSize(withdrawn.get() ? 1 : 2);
            call_it_off();
            two_motions_and_a_meeting_to_come();
        }
    }

    @Test
    void a_member_replaced_in_mid_course_answers_and_votes_as_the_members_of_the_day_do() {
        freeze();
        var office = visitor("clerk-office");
        assertThat(office.open("/council-meetings/" + number + "/receipt")).hasStatusOk();
        var seen = PageVisitor.versioned(visitor(SECRETARY).read(attendance()), attended(TestCity.SMALL_OFFICE.value()));
        change(TestCity.SMALL_OFFICE.value(), false);
        change(TestCity.STREET.value(), true);
        try {
            assertThat(visitor(SECRETARY).send(attendance(), seen)).as("the members are others by now").hasStatus(HttpStatus.CONFLICT);
            assertThat(visitor(SECRETARY).read(attendance())).contains("长宁街道").doesNotContain("向阳区档案馆");
            assertThat(office.open("/council-meetings/" + number + "/receipt")).hasStatus(HttpStatus.NOT_FOUND);
            var came = visitor(SECRETARY).fill(attendance(), attended(TestCity.STREET.value()));
            assertThat(came).as(text(came)).hasStatus3xxRedirection();
            decide(1, "ADOPTED", "yes", "2", "no", "0", "abstain", "0");
            decide(2, "ADOPTED");
            signed();
            assertThat(brought.state(first).status()).isEqualTo(MotionStatus.ADOPTED);
        } finally {
            change(TestCity.STREET.value(), false);
            change(TestCity.SMALL_OFFICE.value(), true);
        }
    }

    @Test
    void advice_that_was_given_counts_for_the_route_and_is_not_typed_again() {
        var motion = visitor(LIAISON).fill(
                "/motions/new", "title", "关于活动经费的议题", "body", "背景和措施。", "asked", "请审议。", "place", "330901/UNIT_CLERK@330901101", "money", "true");
        String draft = String.valueOf(motion.getResponse().getRedirectedUrl());
        String submitted = String.valueOf(visitor(LIAISON).fillFrom(draft, draft + "/submit").getResponse().getRedirectedUrl()).replace("/motions/", "");
        String page = rows().task(submitted, "screen-motion");
        var secretary = visitor(SECRETARY);
        assertThat(secretary.read(page)).contains("还没有财政部门的意见", "补录财政部门意见");
        var asked = secretary.send(page.replace("/council/screen-motion", "/consult"), "to", "member-caizheng", "question", "可否列入预算？");
        assertThat(asked).as(text(asked)).hasStatus3xxRedirection();
        var question = database.sql("select max(id) from workflow_consultation where case_number = ?").param(submitted).query(Long.class).single();
        assertThat(visitor("member-caizheng").send("/consultations/" + question, "answer", "可以列入明年预算。")).hasStatus3xxRedirection();
        assertThat(secretary.read(page)).contains("已有 1 人答复").doesNotContain("还没有财政部门的意见", "补录财政部门意见");
        var accepted = secretary.fill(page, "outcome", "ACCEPT", "met", "title", "met", "body", "met", "asked", "met", "opinions", "met", "files");
        assertThat(accepted).as(text(accepted)).hasStatus3xxRedirection();
        assertThat(visitor(LIAISON).read("/motions/" + submitted)).contains("可以列入明年预算。", "已提出意见", "严财政");
    }

    private void frozen() {
        act(SECRETARY, "prepare-agenda", agenda("submit"));
        act(CONVENER, "freeze-agenda", "verdict", "AGREE");
    }

    private void signed() {
        act(SECRETARY, "hold-meeting", "act", "finish");
        act(SECRETARY, "draft-minutes", "act", "submit", "text", minutes());
        act(CONVENER, "sign-minutes", "verdict", "AGREE");
        rows().assertEnded(number, "CLOSED");
    }

    private List<String> split(CaseNumber motion, String one, String other) {
        var answer = visitor(SECRETARY).fill(
                rows().task(motion.value(), "split-items"), "outcome", "ITEMS", "items[0].subject", one, "items[0].lead", "330901101",
                "items[0].dueOn", "2026-12-25", "items[1].subject", other, "items[1].lead", "330901101", "items[1].dueOn", "2026-12-29");
        assertThat(answer).as(text(answer)).hasStatus3xxRedirection();
        return database.sql("select case_number from council_item where motion = ? order by case_number").param(motion.value()).query(String.class).list();
    }

    private void report(String item) {
        done("member-minzheng", item, "report-progress", "content", "已经办结");
        done(SECRETARY, item, "check-report", "verdict", "AGREE");
        done(CONVENER, item, "close-out", "verdict", "AGREE");
    }

    private void done(String official, String item, String page, String... fields) {
        var answer = visitor(official).fill(rows().task(item, page), fields);
        assertThat(answer).as(text(answer)).hasStatus3xxRedirection();
    }

    private String motionOf(String title) {
        return database.sql("select motion from council_meeting_item where case_number = ? and title = ?").params(number, title).query(String.class).single();
    }

    private String attendance() {
        return task("hold-meeting").replace("hold-meeting", "attendance");
    }

    private static String[] attended(String second) {
        return new String[] {
            "chair", "金召集", "observers", "", "attendees[0].unit", TestCity.BUREAU.value(), "attendees[0].presence", "PRESENT", "attendees[0].person", "魏民政",
            "attendees[1].unit", second, "attendees[1].presence", "PRESENT", "attendees[1].person", "某负责人"
        };
    }

    private void change(String unit, boolean comes) {
        var code = UnitCode.of(unit);
        long version = beans.getBean(Councils.class).require(TestCity.XIANGYANG).version();
        var by = city.official(SECRETARY);
        if (comes) {
            beans.getBean(AdmitMember.class).admit(new AdmitMember.Command(TestCity.XIANGYANG, code, version, by));
        } else {
            beans.getBean(ReleaseMember.class).release(new ReleaseMember.Command(TestCity.XIANGYANG, code, version, by));
        }
    }

    private long meetingVersion() {
        return beans.getBean(Meetings.class).require(CaseNumber.of(number)).state().version();
    }

    /** @return whether it was done; the other one is told why not */
    private static boolean done(CountDownLatch start, Runnable act) {
        try {
            start.await();
            act.run();
            return true;
        } catch (Refused | Overtaken told) {
            return false;
        } catch (InterruptedException stopped) {
            throw new AssertionError(stopped);
        }
    }
}
