package cn.yinxian.document.usecase;

import static cn.yinxian.document.DocumentExamples.CASE;
import static cn.yinxian.document.DocumentExamples.CLERK;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.yinxian.audit.Act;
import cn.yinxian.document.DocumentExamples;
import cn.yinxian.document.Documents.Kind;
import cn.yinxian.shared.CaseNumber;
import cn.yinxian.shared.Missing;
import cn.yinxian.shared.Refusal;
import cn.yinxian.shared.Refused;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class NumberedDocumentsTest {

    private final List<Act> acts = new ArrayList<>();
    private final InMemoryIssuedDocuments file = new InMemoryIssuedDocuments();
    private final NumberedDocuments documents =
            new NumberedDocuments(file, ShippedLetters.templates(), acts::add, Clock.fixed(Instant.parse("2026-03-05T02:00:00Z"), ZoneOffset.UTC));

    @Test
    void a_document_is_numbered_filed_and_recorded() {
        var issued = documents.issue(DocumentExamples.reply(), CLERK);
        assertThat(issued.number()).isEqualTo("向民委〔2026〕1号");
        assertThat(documents.of(CASE)).containsExactly(issued);
        assertThat(documents.require(CASE, issued.id())).isEqualTo(issued);
        assertThat(documents.docx(CASE, issued.id())).startsWith('P', 'K');
        assertThat(acts).containsExactly(new Act("li.na", "document.issue", "case:BF-2026-00012",
                "向民委〔2026〕1号 关于同意成立中共滨海市向阳区民政局离退休干部支部的批复"));
    }

    @Test
    void two_kinds_under_one_mark_never_bear_the_same_number() {
        assertThat(documents.issue(DocumentExamples.reply(), CLERK).number()).isEqualTo("向民委〔2026〕1号");
        var notice = DocumentExamples.draft(Kind.NOTICE, "关于指定支部书记的通知", null, List.of("正文"));
        assertThat(documents.issue(notice, CLERK).number()).isEqualTo("向民委〔2026〕2号");
    }

    @Test
    void another_case_does_not_see_it() {
        long id = documents.issue(DocumentExamples.reply(), CLERK).id();
        var other = CaseNumber.of("BF-2026-00013");
        assertThat(documents.of(other)).isEmpty();
        assertThatThrownBy(() -> documents.require(other, id)).isInstanceOf(Missing.class);
        assertThatThrownBy(() -> documents.docx(other, id)).isInstanceOf(Missing.class);
    }

    @Test
    void what_cannot_be_printed_is_neither_kept_nor_set() {
        var issued = documents.issue(DocumentExamples.draft(Kind.REPLY, "批\u0000复\n通知", " ", List.of("一\u0008\n\n二", "")), CLERK);
        assertThat(issued.draft().title()).isEqualTo("批复 通知");
        assertThat(issued.draft().paragraphs()).containsExactly("一", "二");
        assertThat(issued.draft().copyTo()).isNull();
    }

    @Test
    void hostile_text_is_issued_as_text() {
        for (String text : DocumentExamples.HOSTILE) {
            assertThat(documents.issue(DocumentExamples.everywhere(text), CLERK).draft()).isEqualTo(DocumentExamples.everywhere(text));
        }
    }

    @Test
    void missing_and_too_long_texts_are_refused_all_at_once_and_use_no_number() {
        var draft = DocumentExamples.draft(Kind.REPLY, "长".repeat(201), "抄".repeat(401), List.of(" ", "\u0002"));
        assertThatThrownBy(() -> documents.issue(draft, CLERK)).isInstanceOfSatisfying(Refused.class,
                refused -> assertThat(refused.refusals()).extracting(Refusal::facts)
                        .containsExactly("标题共 201 字，最多 200 字", "请写明正文", "抄送机关共 401 字，最多 400 字"));
        assertThat(acts).isEmpty();
        assertThat(documents.issue(DocumentExamples.reply(), CLERK).number()).isEqualTo("向民委〔2026〕1号");
    }
}
