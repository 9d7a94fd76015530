package cn.yinxian.formation.web;

import cn.yinxian.formation.model.AttachmentKind;
import cn.yinxian.formation.model.BodyNature;
import cn.yinxian.formation.model.Formation;
import cn.yinxian.register.BranchKind;
import cn.yinxian.shared.Refusal;
import cn.yinxian.shared.Refused;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.web.multipart.MultipartFile;

/** 补正: everything that may be changed, on one page, by the same names as in the steps of a draft. */
record AmendForm(
        @Nullable BranchKind kind,
        @Nullable String name,
        @Nullable BodyNature body,
        @Nullable String basis,
        @Nullable String reason,
        @Size(max = 50) @Nullable List<String> partners,
        @Size(max = 50) @Nullable String unitSearch,
        @Size(max = 500) @Nullable List<String> members,
        @Size(max = 500) @Nullable Map<String, String> targets,
        @Nullable String everybody,
        @Size(max = 50) @Nullable String memberSearch,
        @Size(max = 50) @Nullable String memberUnit,
        @Size(max = 50) @Nullable String branchSearch,
        @Min(1) @Max(99) @Nullable Integer seats,
        @Min(0) @Max(9) @Nullable Integer deputies,
        @Size(max = 50) Map<String, LocalDate> consents,
        @Size(max = 30) Map<String, String> reasons,
        @Nullable AttachmentKind fileKind,
        @Nullable MultipartFile attachment,
        @Nullable Boolean straightBack,
        @Size(max = 300) @Nullable String note,
        long version) {

    AmendForm {
        consents = Objects.requireNonNullElse(consents, Map.of());
        reasons = Objects.requireNonNullElse(reasons, Map.of());
    }

    static AmendForm of(Formation formation) {
        var proposal = formation.proposal();
        return new AmendForm(
                proposal.kind(), proposal.name(), proposal.body(), proposal.basis(), proposal.reason(),
                BasicsForm.of(proposal, 0).partners(), "", proposal.memberCodes(), MembersForm.targetsOf(proposal), "", "", "", "",
                proposal.leadingBody().seats(), proposal.leadingBody().deputies(), BodyForm.consentsOf(proposal),
                proposal.reasons(), null, null, true, "", formation.version());
    }

    /** Those who read it again want to know what has changed. */
    void requireNote() {
        if (note == null || note.isBlank()) {
            throw Refused.because(Refusal.of("note", "formation.note", "请写明补充、更正了什么"));
        }
    }

    BasicsForm basics() {
        return new BasicsForm(kind, name, body, basis, reason, partners, unitSearch, version);
    }

    MembersForm roster() {
        return new MembersForm(members, targets, everybody, memberSearch, memberUnit, branchSearch, version);
    }

    BodyForm team() {
        return new BodyForm(seats, deputies, consents, version);
    }

    CheckForm check() {
        return new CheckForm(reasons, version);
    }

    FileForm file() {
        return new FileForm(fileKind, attachment);
    }
}
