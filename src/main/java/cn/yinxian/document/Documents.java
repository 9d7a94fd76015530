package cn.yinxian.document;

import cn.yinxian.document.model.BodyParagraph;
import cn.yinxian.document.model.Letter;
import cn.yinxian.shared.CaseNumber;
import cn.yinxian.shared.OfficialId;
import cn.yinxian.shared.UnitCode;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Issues documents: numbers them, renders them, keeps them unchanged. Writing needs a transaction of the caller. */
public interface Documents {

    /**
     * Numbers and stores a document, cleaned of what cannot be printed; once numbered it never changes and its number is
     * never used again.
     *
     * @throws cn.yinxian.shared.Refused if a text is missing or too long
     */
    Issued issue(Draft draft, OfficialId by);

    List<Issued> of(CaseNumber caseNumber);

    /** The stored document; {@link cn.yinxian.shared.Missing} if this case has none of that id. */
    Issued require(CaseNumber caseNumber, long id);

    byte[] docx(CaseNumber caseNumber, long id);

    /** Kinds of 公文 used so far (domain-rules 4): 批复, 通知, 函, 纪要. */
    enum Kind {
        REPLY,
        NOTICE,
        LETTER,
        /** It has no addressee: {@code mainAddressee} is to whom it is sent (分送). */
        MINUTES;

        /** 发文机关标志: the organ's name and 文件; a 函 bears the name alone (GB/T 9704-2012, 10.1), minutes the name and 纪要 (10.3). */
        public String letterhead(String organName) {
            return switch (this) {
                case REPLY, NOTICE -> organName + "文件";
                case LETTER -> organName;
                case MINUTES -> organName + "纪要";
            };
        }
    }

    /**
     * What is to be issued.
     *
     * @param organ unit of the issuing body; gives the number's series
     * @param organName the body as it signs, e.g. "中共滨海市向阳区民政局委员会"
     * @param organMark short mark in the number, e.g. "向民委"; documents of one organ under one mark share one series, whatever
     *     their kind, so that no number stands on two of them
     * @param mainAddressee exactly one (一文一事)
     * @param paragraphs body; a paragraph may begin with 一、 or （一） and is then, up to its first 。, set as a
     *     heading of that level; a line break begins a new paragraph
     */
    record Draft(
            CaseNumber caseNumber,
            Kind kind,
            UnitCode organ,
            String organName,
            String organMark,
            String title,
            String mainAddressee,
            List<String> paragraphs,
            LocalDate date,
            @Nullable String copyTo) {

        /** As it is laid out, on paper and on the print page alike. */
        public Letter letter(String number) {
            var body = paragraphs.stream().map(BodyParagraph::of).toList();
            return new Letter(number, kind.letterhead(organName), organName, title, mainAddressee, body, date, copyTo);
        }
    }

    /** An issued document. {@code number} e.g. "向民委〔2026〕12号". */
    record Issued(long id, Draft draft, String number, OfficialId issuedBy) {}
}
