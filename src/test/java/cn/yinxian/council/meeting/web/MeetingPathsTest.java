package cn.yinxian.council.meeting.web;

import static cn.yinxian.testing.PageVisitor.text;
import static org.assertj.core.api.Assertions.assertThat;

import cn.yinxian.council.CouncilPages;
import cn.yinxian.council.motion.Decision;
import cn.yinxian.council.motion.MotionCalls;
import cn.yinxian.council.motion.model.MeetingDecision;
import cn.yinxian.council.motion.model.MotionStatus;
import cn.yinxian.shared.CaseNumber;
import cn.yinxian.testing.PageVisitor;
import cn.yinxian.testing.TestCity;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.http.HttpStatus;

/** Each path of council-meeting through its pages: pages, rules, engine, documents together; and whoever comes wrong, twice or late. */
class MeetingPathsTest extends CouncilPages {

    @Test
    void convened_ordered_frozen_held_written_signed_and_every_excerpt_back() {
        arrange("add", "motion", first.value());
        arrange("add", "motion", second.value());
        arrange("report", "report", "通报上次会议落实情况");
        arrange("up-2");
        assertThat(titles()).containsExactly("关于第2件事<b>的议题", "关于第1件事<b>的议题", "通报上次会议落实情况");
        act(SECRETARY, "prepare-agenda", agenda("submit"));
        act(CONVENER, "freeze-agenda", "verdict", "RETURN", "opinion", "请把重大事项排在前面");
        arrange("down-2");
        act(SECRETARY, "prepare-agenda", agenda("submit"));
        act(CONVENER, "freeze-agenda", "verdict", "AGREE");
        assertThat(List.of(brought.state(first).status(), brought.state(second).status())).containsOnly(MotionStatus.FROZEN);
        assertThat(documents()).containsExactly("关于召开向阳区离退休干部党建工作协调议事会议第%d次会议的通知".formatted(ordinal()));

        answer("true", "person", "魏民政");
        attend("PRESENT", "PRESENT");
        decide(1, "ADOPTED", "yes", "2", "no", "0", "abstain", "0");
        decide(2, "DEFERRED");
        decide(3, "ADOPTED");
        act(SECRETARY, "hold-meeting", "act", "finish");
        assertThat(beans.getBean(MotionCalls.class).openCall(TestCity.XIANGYANG)).isEmpty();

        String draft = minutes();
        assertThat(draft).contains("一、关于第1件事<b>的议题。", "经表决（赞成 2 票，反对 0 票，弃权 0 票），予以通过。" + TEXT, "二、关于第2件事<b>的议题。", "决定缓议");
        act(SECRETARY, "draft-minutes", "act", "submit", "text", draft + "\n会议强调，要抓好落实。");
        act(CONVENER, "sign-minutes", "verdict", "RETURN", "opinion", "请核对");
        act(SECRETARY, "draft-minutes", "act", "submit", "text", minutes());
        act(CONVENER, "sign-minutes", "verdict", "AGREE", "opinion", "同意签发。");

        assertThat(brought.state(first).decisions()).singleElement().isEqualTo(new MeetingDecision(CaseNumber.of(number), Decision.ADOPTED, TEXT, clock.instant()));
        assertThat(brought.state(second).lastDecision().decision()).isEqualTo(Decision.DEFERRED);
        assertThat(documents()).hasSize(2).last().asString().endsWith("次会议纪要");
        assertThat(rows().path(number)).containsExactly(
                "SUBMIT", "prepareAgenda SUBMIT_AGENDA", "freezeAgenda RETURN", "prepareAgenda SUBMIT_AGENDA", "freezeAgenda AGREE",
                "holdMeeting HOLD_MEETING", "draftMinutes SUBMIT_MINUTES", "signMinutes RETURN", "draftMinutes SUBMIT_MINUTES", "signMinutes AGREE");
        rows().assertEnded(number, "CLOSED");
        assertThat(visitor(LIAISON).read("/council-meetings/" + number)).contains("同意，由区民政局牵头落实", "会议强调，要抓好落实", "出席");
    }

    @Test
    void with_too_few_it_is_put_off_told_again_and_held() {
        freeze();
        answer("true", "person", "魏民政");
        attend("ABSENT", "EXCUSED");
        String page = visitor(SECRETARY).read(task("hold-meeting"));
        assertThat(page).contains("人数不足，不能开会", "成员单位 2 个，出席 0 个；开会至少 1 个，议决重大事项至少 2 个");
        refused(SECRETARY, "hold-meeting", "不足半数（至少 1 个），不能议决", "decide-item?item=1", "item", "1", "decision", "ADOPTED", "text", TEXT);
        var late = visitor(SECRETARY).fill(task("hold-meeting"), "act", "adjourn", "newDay", "2027-02-01", "newTime", "10:00");
        assertThat(late).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        assertThat(text(late)).contains("应当在 10 个工作日以内");
        act(SECRETARY, "hold-meeting", "act", "adjourn", "newDay", "2026-12-24", "newTime", "10:00");

        assertThat(documents()).as("told again").hasSize(2);
        assertThat(database.sql("select count(*) from council_meeting_receipt where case_number = ?").param(number).query(Integer.class).single()).isZero();
        attend("PRESENT", "ABSENT");
        var enough = visitor(SECRETARY).fill(task("hold-meeting"), "act", "adjourn", "newDay", "2026-12-28", "newTime", "10:00");
        assertThat(text(enough)).contains("已达到半数，应当开会");
        refused(SECRETARY, "hold-meeting", "不足三分之二（至少 2 个），重大事项不能议决，可以缓议", "decide-item?item=1", "item", "1", "decision", "ADOPTED", "text", TEXT);
        decide(1, "DEFERRED");
        decide(2, "REJECTED");
        act(SECRETARY, "hold-meeting", "act", "finish");
        assertThat(rows().path(number)).endsWith("holdMeeting ADJOURN", "holdMeeting HOLD_MEETING");
    }

    @Test
    void bad_figures_are_refused_and_change_nothing() {
        freeze();
        attend("PRESENT", "PRESENT");
        refused(SECRETARY, "hold-meeting", "共 3 票，多于可以表决的 2 人", "decide-item?item=1",
                "item", "1", "decision", "ADOPTED", "text", TEXT, "yes", "2", "no", "1", "abstain", "0");
        refused(SECRETARY, "hold-meeting", "票数相等的，议题退回", "decide-item?item=1",
                "item", "1", "decision", "ADOPTED", "text", TEXT, "yes", "1", "no", "1", "abstain", "0");
        refused(SECRETARY, "hold-meeting", "共 2 票，多于可以表决的 1 人", "decide-item?item=1",
                "item", "1", "decision", "ADOPTED", "text", TEXT, "yes", "2", "no", "0", "abstain", "0", "recused", TestCity.BUREAU.value());
        assertThat(text(visitor(SECRETARY).fill(task("hold-meeting"), "act", "finish"))).contains("第 1 项议题", "还没有议决");
        decide(1, "RETURNED", "yes", "1", "no", "1", "abstain", "0");
        refused(SECRETARY, "hold-meeting", "一项议题只议决一次", "decide-item?item=1", "item", "1", "decision", "ADOPTED", "text", TEXT);
        decide(2, "ADOPTED");
        act(SECRETARY, "hold-meeting", "act", "finish");
        var incomplete = visitor(SECRETARY).fill(task("draft-minutes"), "act", "submit", "text", "会议开过了。");
        assertThat(incomplete).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        assertThat(text(incomplete)).contains("纪要缺少第 1 项议题", "纪要缺少第 2 项议题", "会议开过了。");
    }

    @Test
    void of_two_secretaries_who_order_the_agenda_at_once_one_is_told() {
        arrange("add", "motion", first.value());
        arrange("add", "motion", second.value());
        var other = PageVisitor.versioned(
                visitor(SECRETARY).read(task("prepare-agenda")), row(0, 1, 1, row(1, 2, 2, "act", "save", "report", "另加一项通报")));
        arrange("down-1");
        arrange("report", "report", "对方加的通报");
        var overtaken = visitor(SECRETARY).send(task("prepare-agenda"), other);
        assertThat(overtaken).hasStatus(HttpStatus.CONFLICT);
        assertThat(text(overtaken)).contains("刚刚被他人更新", "另加一项通报");
        assertThat(titles()).containsExactly("关于第2件事<b>的议题", "关于第1件事<b>的议题", "对方加的通报");
        var mine = PageVisitor.versioned(text(overtaken), row(0, 1, 1, row(1, 2, 2, row(2, 3, 3, "act", "save"))));
        assertThat(text(overtaken)).as("the typed order, and what is new behind").containsSubsequence(
                "关于第1件事&lt;b&gt;的议题</a>", "关于第2件事&lt;b&gt;的议题</a>", "对方加的通报</b>");
        assertThat(visitor(SECRETARY).send(task("prepare-agenda"), mine)).hasStatus(HttpStatus.FOUND);
        assertThat(titles()).containsExactly("关于第1件事<b>的议题", "关于第2件事<b>的议题", "对方加的通报");
    }

    @Test
    void the_order_is_typed_in_numbers_too() {
        arrange("add", "motion", first.value());
        arrange("add", "motion", second.value());
        arrange("report", "report", "通报");
        var answer = visitor(SECRETARY).fill(
                task("prepare-agenda"), row(0, 1, 1, row(1, 2, 2, row(2, 3, 1, "act", "save"))));
        assertThat(answer).hasStatus(HttpStatus.FOUND);
        assertThat(titles()).containsExactly("通报", "关于第1件事<b>的议题", "关于第2件事<b>的议题");
    }

    @Test
    void a_motion_withdrawn_before_the_agenda_is_fixed_leaves_it_and_its_secretary_is_told() {
        arrange("add", "motion", first.value());
        act(SECRETARY, "prepare-agenda", agenda("submit"));
        var seen = PageVisitor.versioned(visitor(CONVENER).read(task("freeze-agenda")), "verdict", "AGREE");
        assertThat(visitor(LIAISON).fill("/motions/" + first + "/withdraw", "reason", "情况有变")).hasStatus3xxRedirection();
        assertThat(titles()).isEmpty();
        assertThat(visitor(SECRETARY).read("/notices")).contains("关于第1件事&lt;b&gt;的议题”已撤销，从议程移出");
        assertThat(visitor(CONVENER).send(task("freeze-agenda"), seen)).as("of an agenda that is no more").hasStatus(HttpStatus.CONFLICT);
        assertThat(text(visitor(CONVENER).fill(task("freeze-agenda"), "verdict", "AGREE"))).contains("议程上没有议题");
        act(CONVENER, "freeze-agenda", "verdict", "RETURN", "opinion", "议题已撤销，请另拟");
        assertThat(rows().waiting(number)).containsExactly("prepareAgenda");
    }

    @Test
    void a_late_item_needs_the_convener() {
        arrange("add", "motion", first.value());
        act(SECRETARY, "prepare-agenda", agenda("submit"));
        act(CONVENER, "freeze-agenda", "verdict", "AGREE");
        String late = "/council-meetings/" + number + "/late-items";
        assertThat(visitor(SECRETARY).fill(late, "motion", second.value())).hasStatus(HttpStatus.FOUND);
        attend("PRESENT", "PRESENT");
        refused(SECRETARY, "hold-meeting", "召集人还没有表态", "decide-item?item=2", "item", "2", "decision", "ADOPTED", "text", TEXT);
        assertThat(visitor(SECRETARY).send(late + "/answer", "item", "2", "accepted", "true", "version", "9")).hasStatus(HttpStatus.FORBIDDEN);
        assertThat(visitor(CONVENER).fillFrom(late, late + "/answer", "item", "2", "accepted", "true")).hasStatus(HttpStatus.FOUND);
        assertThat(titles()).hasSize(2);
        assertThat(brought.state(second).status()).isEqualTo(MotionStatus.FROZEN);
    }

    @Test
    void others_find_no_page_and_members_none_before_the_notice() {
        String here = "/council-meetings/" + number;
        arrange("add", "motion", first.value());
        assertThat(visitor("clerk-binjiang").open(here)).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(visitor(CONVENER).open(task("prepare-agenda"))).hasStatus(HttpStatus.NOT_FOUND);
        act(SECRETARY, "prepare-agenda", agenda("submit"));
        assertThat(visitor(SECRETARY).open(task("freeze-agenda"))).hasStatus(HttpStatus.NOT_FOUND);
        act(CONVENER, "freeze-agenda", "verdict", "AGREE");
        assertThat(visitor("clerk-jiaoyu").open(here + "/receipt")).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(visitor("council-binjiang").open(here + "/late-items")).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(visitor(CONVENER).open(here + "/receipt")).hasStatus(HttpStatus.NOT_FOUND);
        var excused = visitor(LIAISON).fill(here + "/receipt", "unit", TestCity.BUREAU.value(), "coming", "false");
        assertThat(text(excused)).contains("请假的，请写明原因");
        answer("false", "reason", "外出", "opinion", "同意");
        assertThat(visitor(SECRETARY).read(here)).contains("请假：外出", "尚未回执");
        assertThat(visitor(SECRETARY).read(here + "/screen")).contains("第 1 项，共 1 项");
        assertThat(visitor(LIAISON).read(here + "/invitation.ics")).contains("BEGIN:VEVENT", "DTSTART:20261221T013000Z");
        attend("PRESENT", "PRESENT");
        var closed = visitor(LIAISON).send(here + "/receipt", "unit", TestCity.BUREAU.value(), "coming", "true", "person", "魏民政", "version", "1");
        assertThat(text(closed)).contains("现在不收回执");
        decide(1, "ADOPTED");
        assertThat(visitor(LIAISON).read(here)).as("nobody reads a decision before it is signed").doesNotContain(TEXT);
    }

    @Test
    void a_council_prepares_one_meeting_at_a_time_and_days_are_in_order() {
        var again = visitor(SECRETARY).send("/council-meetings/new", plan("2026-11-23", "2026-12-30"));
        assertThat(again).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        assertThat(text(again)).contains("还没有召开", "会议日期应当在今天以后", "早于会议日期");
        assertThat(visitor("council-binjiang").send("/council-meetings/new", plan("2026-12-21", "2026-12-03"))).hasStatus(HttpStatus.NOT_FOUND);
    }

    @Test
    void what_went_to_the_convener_is_taken_back() {
        arrange("add", "motion", first.value());
        act(SECRETARY, "prepare-agenda", agenda("submit"));
        var back = visitor(SECRETARY).send("/cases/" + number + "/recall", "reason", "漏了一项");
        assertThat(back).hasStatus(HttpStatus.FOUND);
        assertThat(rows().waiting(number)).containsExactly("prepareAgenda");
        arrange("add", "motion", second.value());
    }
}
