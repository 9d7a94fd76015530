package cn.yinxian.notification.usecase;

import static cn.yinxian.notification.usecase.OutboxWorld.CLERKS;
import static cn.yinxian.notification.usecase.OutboxWorld.LI;
import static cn.yinxian.notification.usecase.OutboxWorld.WANG;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.yinxian.notification.Notices;
import cn.yinxian.notification.model.Notice;
import cn.yinxian.notification.model.NoticeKey;
import cn.yinxian.organisation.CandidateGroup;
import cn.yinxian.organisation.CurrentOfficial;
import cn.yinxian.organisation.Role;
import cn.yinxian.shared.CaseNumber;
import cn.yinxian.shared.Missing;
import cn.yinxian.shared.OfficialId;
import cn.yinxian.shared.UnitCode;
import cn.yinxian.testing.MapperTest;
import cn.yinxian.testing.OwnDatabase;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.transaction.IllegalTransactionStateException;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

@MapperTest
@OwnDatabase
@Import({OutboxWorld.class, RecordingCouriers.class, BrowseNotices.class, ReadNotice.class, ReadAllNotices.class})
class NoticesMapperTest {

    private static final Instant NOW = Instant.parse("2026-11-23T04:00:00Z");

    @Autowired
    Notices notices;

    @Autowired
    BrowseNotices browse;

    @Autowired
    ReadNotice readNotice;

    @Autowired
    ReadAllNotices readAll;

    @Test
    void a_notice_reaches_its_recipient_as_it_was_told() {
        notices.tell(LI, "支部组建申请已受理 𠮷", "请留意 ${7*7}", CaseNumber.of("BF-2026-00012"), "/cases/BF-2026-00012");
        var notice = listOf(LI).get(0);
        assertThat(notice).usingRecursiveComparison().ignoringFields("id").isEqualTo(new Notice(
                0, "支部组建申请已受理 𠮷", "请留意 ${7*7}", "BF-2026-00012", "/cases/BF-2026-00012", NOW, null));
        assertThat(listOf(WANG)).isEmpty();
    }

    @Test
    void a_group_notice_reaches_each_member_once() {
        notices.tell(CLERKS, "新申请待办理", "请在五个工作日内办理。", null, null);
        assertThat(listOf(LI)).hasSize(1);
        assertThat(listOf(WANG)).hasSize(1);
    }

    @Test
    void a_group_without_members_is_told_nothing_and_nothing_fails() {
        notices.tell(CandidateGroup.of(Role.CITY_LEADER, UnitCode.of("440300")), "无人在岗", "", null, null);
        assertThat(notices.unreadOf(officialOf(LI))).isZero();
    }

    @Test
    @Transactional(propagation = Propagation.NOT_SUPPORTED)
    void without_a_transaction_nothing_can_be_told() {
        assertThatThrownBy(() -> notices.tell(LI, "标题", "正文", null, null))
                .isInstanceOf(IllegalTransactionStateException.class);
    }

    @Test
    void reading_one_leaves_the_others_unread_and_a_second_reading_keeps_the_first_time() {
        tellLi(2);
        var newest = listOf(LI).get(0);
        readNotice.read(LI, newest.id());
        readNotice.read(LI, newest.id());
        assertThat(listOf(LI)).extracting(Notice::title).containsExactly("第1条", "第2条");
        assertThat(listOf(LI)).extracting(Notice::readAt).containsExactly(null, NOW);
        assertThat(notices.unreadOf(officialOf(LI))).isEqualTo(1);
    }

    @Test
    void another_s_notice_looks_like_a_missing_one_and_stays_unread() {
        tellLi(1);
        long id = listOf(LI).get(0).id();
        assertThatThrownBy(() -> readNotice.read(WANG, id)).isInstanceOf(Missing.class);
        assertThatThrownBy(() -> readNotice.read(LI, id + 1000)).isInstanceOf(Missing.class);
        readAll.readUpTo(WANG, id);
        assertThat(notices.unreadOf(officialOf(LI))).isEqualTo(1);
    }

    @Test
    void marking_all_stops_at_the_newest_one_shown() {
        tellLi(3);
        long shown = listOf(LI).get(1).id();
        readAll.readUpTo(LI, shown);
        assertThat(listOf(LI)).extracting(Notice::isUnread).containsExactly(true, false, false);
    }

    @Test
    void pages_show_the_unread_first_and_each_notice_once() {
        tellLi(50);
        readAll.readUpTo(LI, listOf(LI).get(19).id()); // the older thirty
        notices.tell(LI, "最新", "", null, null);
        var seen = new ArrayList<Notice>();
        var key = NoticeKey.TOP;
        while (key != null) {
            var slice = browse.page(LI, key);
            seen.addAll(slice.rows());
            key = slice.next() == null ? null : NoticeKey.parse(slice.next());
        }
        assertThat(seen).extracting(Notice::id).doesNotHaveDuplicates().hasSize(51);
        assertThat(seen.subList(0, 20)).allMatch(Notice::isUnread);
        assertThat(seen.subList(20, 51)).noneMatch(Notice::isUnread);
        assertThat(seen.get(0).title()).isEqualTo("最新");
    }

    @Test
    void unread_notices_are_counted_up_to_a_hundred() {
        assertThat(notices.unreadOf(officialOf(LI))).isZero();
        tellLi(130);
        assertThat(notices.unreadOf(officialOf(LI))).isEqualTo(100);
    }

    private void tellLi(int count) {
        for (int number = 1; number <= count; number++) {
            notices.tell(LI, "第" + number + "条", "", null, null);
        }
    }

    private List<Notice> listOf(OfficialId reader) {
        return browse.page(reader, NoticeKey.TOP).rows();
    }

    private static CurrentOfficial officialOf(OfficialId id) {
        return new CurrentOfficial(id, id.value(), List.of());
    }
}
