package cn.yinxian.publicity.persistence;

import static cn.yinxian.publicity.model.PublicityExamples.AT;
import static cn.yinxian.publicity.model.PublicityExamples.LAST_DAY;
import static cn.yinxian.publicity.model.PublicityExamples.NUMBER;
import static cn.yinxian.publicity.model.PublicityExamples.POSTED;
import static cn.yinxian.publicity.model.PublicityExamples.aPublicity;
import static cn.yinxian.publicity.model.PublicityExamples.anObjection;
import static cn.yinxian.publicity.model.PublicityExamples.found;
import static cn.yinxian.publicity.model.PublicityExamples.posted;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.yinxian.publicity.PublicityView;
import cn.yinxian.publicity.model.NewObjection;
import cn.yinxian.publicity.model.Objection;
import cn.yinxian.publicity.model.ObjectionOutcome;
import cn.yinxian.publicity.model.Objections;
import cn.yinxian.publicity.model.Objector;
import cn.yinxian.publicity.model.Publicity;
import cn.yinxian.publicity.model.PublicityBook;
import cn.yinxian.publicity.model.Signature;
import cn.yinxian.shared.CaseNumber;
import cn.yinxian.shared.Missing;
import cn.yinxian.shared.Overtaken;
import cn.yinxian.testing.MapperTest;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

@MapperTest
@Import({MyBatisPublicityBook.class, MyBatisObjections.class})
class PublicityMapperTest {

    @Autowired
    private PublicityBook book;

    @Autowired
    private Objections objections;

    @Test
    void everything_a_publicity_holds_comes_back() {
        book.add(aPublicity());
        assertThat(book.require(NUMBER).view()).isEqualTo(aPublicity().view());

        var publicity = book.lock(NUMBER);
        publicity.endOn(LAST_DAY.plusDays(1));
        publicity.endPeriod();
        book.update(publicity);
        publicity = book.require(NUMBER);
        assertThat(publicity.view().lastDay()).isEqualTo(LAST_DAY.plusDays(1));
        var objection = anObjection(1, "SE-1");
        objection.conclude(found(ObjectionOutcome.FOUNDED, null));
        publicity.confirm(List.of(objection), AT);
        book.update(publicity);
        assertThat(book.require(NUMBER).view()).isEqualTo(publicity.view());
        assertThat(book.require(NUMBER).closedAt()).isEqualTo(AT);
    }

    @Test
    void of_two_who_change_it_one_is_told() {
        book.add(aPublicity());
        var seen = book.require(NUMBER);
        var other = book.require(NUMBER);
        other.cancel(AT);
        book.update(other);
        seen.endPeriod();
        assertThatThrownBy(() -> book.update(seen)).isInstanceOf(Overtaken.class);
        assertThatThrownBy(() -> book.require(CaseNumber.of("PU-2026-99999"))).isInstanceOf(Missing.class);
    }

    @Test
    void an_objection_comes_back_with_what_came_of_it() {
        book.add(aPublicity());
        var written = new Objector(null, "钱𠮷", "长宁街道", "13800000000");
        var number = CaseNumber.of("PO-2026-00007");
        objections.add(Objection.raise(number, NUMBER, new NewObjection("SE-2", written, "字".repeat(1998) + "𠮷", "线索"), List.of(), 3, POSTED));
        var objection = objections.require(number);
        objection.conclude(found(ObjectionOutcome.UNRESOLVED, Signature.CONFIRMED));
        objections.update(objection);
        assertThat(objections.require(number).state()).usingRecursiveComparison().ignoringFields("version").isEqualTo(objection.state());
        assertThatThrownBy(() -> objections.update(objection)).isInstanceOf(Overtaken.class);
        assertThat(objections.against(NUMBER)).extracting(Objection::number).containsExactly(number);
        assertThatThrownBy(() -> objections.require(CaseNumber.of("PO-2026-99999"))).isInstanceOf(Missing.class);
    }

    @Test
    void the_newest_stand_first_and_a_page_goes_on_after_the_one_before() {
        for (int at = 1; at <= 3; at++) {
            book.add(Publicity.post(CaseNumber.of("PU-2199-0000" + at), posted(), POSTED.plusYears(100), LAST_DAY.plusYears(100)));
        }
        assertThat(book.page(null, true, 2)).extracting(PublicityView::number).extracting(CaseNumber::value)
                .containsExactly("PU-2199-00003", "PU-2199-00002");
        assertThat(book.page(CaseNumber.of("PU-2199-00002"), false, 1)).extracting(PublicityView::number).extracting(CaseNumber::value)
                .containsExactly("PU-2199-00001");
    }
}
