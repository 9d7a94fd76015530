package cn.yinxian.formation.web;

import cn.yinxian.shared.Refusal;
import cn.yinxian.shared.Refused;
import cn.yinxian.shared.Verdict;
import cn.yinxian.workflow.ReturnReason;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What a reviewing or deciding official may type: the verdict, an opinion, and for a return what is wrong with which field.
 * {@code metOn} is the day of the meeting that decided (会议研究决定) and {@code requirements} what the reply asks for besides: both asked of the deciding body only. {@code version} is that of the application the person saw.
 */
record ReviewForm(
        @NotNull @Nullable Verdict verdict,
        @Nullable @Size(max = 1000) String opinion,
        @Nullable LocalDate metOn,
        @Nullable @Size(max = 1000) String requirements,
        @Nullable @Size(max = 300) String reasonName,
        @Nullable @Size(max = 300) String reasonMembers,
        @Nullable @Size(max = 300) String reasonSeats,
        @Nullable @Size(max = 300) String reasonBasis,
        @Nullable @Size(max = 300) String reasonReason,
        @Nullable @Size(max = 300) String reasonPartners,
        @Nullable @Size(max = 300) String reasonAttachments,
        long version) {

    static ReviewForm empty(long version) {
        return new ReviewForm(null, "", null, "", "", "", "", "", "", "", "", version);
    }

    /** 退回补正 says what is wrong, thing by thing, so that the applicant knows what to mend. */
    void requireReasons() {
        if (verdict == Verdict.RETURN && reasons().isEmpty()) {
            throw Refused.because(Refusal.of("", "formation.returnReasons", "退回补正的，请在“须补正的内容”中至少写明一项"));
        }
    }

    /** The fields that were pointed at, with what is wrong there. */
    List<ReturnReason> reasons() {
        return Stream.of(
                        reason("name", reasonName), reason("members", reasonMembers), reason("seats", reasonSeats),
                        reason("basis", reasonBasis), reason("reason", reasonReason), reason("partners", reasonPartners),
                        reason("attachments", reasonAttachments))
                .flatMap(List::stream)
                .toList();
    }

    private static List<ReturnReason> reason(String field, @Nullable String text) {
        return text == null || text.isBlank() ? List.of() : List.of(new ReturnReason(field, text.strip()));
    }
}
