package cn.yinxian.assembly.web;

import cn.yinxian.assembly.ElectionReport;
import cn.yinxian.assembly.ElectionReport.Absentee;
import cn.yinxian.assembly.ElectionReport.Round;
import cn.yinxian.assembly.ElectionSetting;
import cn.yinxian.assembly.HeldElection;
import cn.yinxian.assembly.PostHolder;
import cn.yinxian.assembly.web.SheetForm.LineForm;
import cn.yinxian.election.NotCountedReason;
import cn.yinxian.register.OfficerPost;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;

/** The report of an election as typed: who was due, the sheet of each vote that was held, and who got which post. */
public record ElectionForm(
        @NotNull @Nullable LocalDate heldOn,
        @PositiveOrZero @Max(99) @Nullable Integer seats,
        @Valid @Size(max = 200) List<AbsenteeForm> notCounted,
        @Nullable Boolean superiorAgreed,
        @Nullable Boolean assemblyPassed,
        @Valid SheetForm assembly,
        @Valid SheetForm revote,
        @Valid SheetForm supplementary,
        @Valid SheetForm committee,
        @PositiveOrZero @Max(9999) @Nullable Integer agreeingToFewer,
        @Valid @Size(max = 50) List<PostForm> posts,
        @Nullable @Size(max = 500) String note,
        long version) {

    public ElectionForm {
        notCounted = present(notCounted);
        posts = present(posts);
        assembly = Objects.requireNonNullElse(assembly, SheetForm.EMPTY);
        revote = Objects.requireNonNullElse(revote, SheetForm.EMPTY);
        supplementary = Objects.requireNonNullElse(supplementary, SheetForm.EMPTY);
        committee = Objects.requireNonNullElse(committee, SheetForm.EMPTY);
    }

    /** A voter who is not counted in 应到会, with one of the six lawful reasons. */
    public record AbsenteeForm(@Nullable @Size(max = 32) String member, @Nullable NotCountedReason reason) {

        static final AbsenteeForm EMPTY = new AbsenteeForm("", null);
    }

    /** The post of somebody elected; for 书记 and 副书记 also how the first 支委会 voted, where there is one. */
    public record PostForm(
            @Nullable @Size(max = 32) String member,
            @Nullable OfficerPost post,
            @PositiveOrZero @Max(9999) @Nullable Integer yes,
            @PositiveOrZero @Max(9999) @Nullable Integer no,
            @PositiveOrZero @Max(9999) @Nullable Integer abstain) {

        static PostForm of(String member, @Nullable OfficerPost post) {
            return new PostForm(member, post, null, null, null);
        }

        boolean isHead() {
            return post != null && post.isHead();
        }

        LineForm line() {
            return new LineForm(member, false, yes, no, abstain);
        }
    }

    /** To be filled in; candidates already agreed to stand on the sheet. */
    public static ElectionForm empty(ElectionSetting setting, long version) {
        var candidates = SheetForm.EMPTY.withLines(setting.nominees().stream().map(LineForm::of).toList());
        return new ElectionForm(
                null, setting.places().seats(), List.of(), false, false, candidates, SheetForm.EMPTY, SheetForm.EMPTY,
                SheetForm.EMPTY, null, List.of(), "", version);
    }

    /** The report that was sent back, to be corrected. */
    public static ElectionForm of(ElectionSetting setting, ElectionReport report, List<PostHolder> posts, long version) {
        return new ElectionForm(
                report.heldOn(), setting.places().seats(),
                report.notCounted().stream().map(one -> new AbsenteeForm(one.memberCode(), one.reason())).toList(),
                report.superiorAgreed(), report.assemblyPassed(), sheet(report, Round.ASSEMBLY), sheet(report, Round.REVOTE),
                sheet(report, Round.SUPPLEMENTARY), sheet(report, Round.COMMITTEE).withLines(List.of()),
                report.agreeingToFewer(), posts.stream().map(one -> post(one, sheet(report, Round.COMMITTEE))).toList(), "",
                version);
    }

    /** What is to be reported or counted; what is missing for it is told at its field. */
    public HeldElection held(ElectionSetting setting, Errors errors) {
        var firstMeeting = setting.places().committee() ? firstMeeting(errors) : Optional.<ElectionReport.Sheet>empty();
        var sheets = Stream.of(
                        assembly.read(Round.ASSEMBLY, errors), revote.read(Round.REVOTE, errors),
                        supplementary.read(Round.SUPPLEMENTARY, errors), firstMeeting)
                .flatMap(Optional::stream)
                .toList();
        return new HeldElection(
                Objects.requireNonNullElse(heldOn, setting.today()), seats == null ? 0 : seats, absent(errors),
                Boolean.TRUE.equals(superiorAgreed), Boolean.TRUE.equals(assemblyPassed), agreeingToFewer, sheets,
                posts.stream()
                        .filter(one -> one.member() != null && one.post() != null)
                        .map(one -> new PostHolder(one.member(), one.post()))
                        .toList());
    }

    /** Everybody elected has to get a post before the election is reported. */
    public void requirePosts(Errors errors) {
        for (int i = 0; i < posts.size(); i++) {
            if (posts.get(i).post() == null && !errors.hasFieldErrors("posts[" + i + "].post")) {
                errors.rejectValue("posts[" + i + "].post", "election.choice", "请选择第 %d 名当选人的职务".formatted(i + 1));
            }
        }
    }

    /** The vote of the first 支委会, once it is said who is to be 书记. */
    private Optional<ElectionReport.Sheet> firstMeeting(Errors errors) {
        for (int i = 0; i < posts.size(); i++) {
            var one = posts.get(i);
            if (one.isHead() && one.yes() == null && !errors.hasFieldErrors("posts[" + i + "].yes")) {
                errors.rejectValue("posts[" + i + "].yes", "election.sheet", "请填写赞成票");
            }
        }
        var lines = posts.stream().filter(PostForm::isHead).map(PostForm::line).toList();
        return errors.hasFieldErrors("posts*") || lines.isEmpty()
                ? Optional.empty()
                : committee.withLines(lines).read(Round.COMMITTEE, errors);
    }

    private static PostForm post(PostHolder post, SheetForm firstMeeting) {
        return firstMeeting.lines().stream()
                .filter(line -> post.memberCode().equals(line.member()))
                .findFirst()
                .map(line -> new PostForm(post.memberCode(), post.post(), line.yes(), line.no(), line.abstain()))
                .orElse(PostForm.of(post.memberCode(), post.post()));
    }

    private List<Absentee> absent(Errors errors) {
        for (int i = 0; i < notCounted.size(); i++) {
            var one = notCounted.get(i);
            boolean named = one.member() != null && !one.member().isBlank();
            if (named != (one.reason() != null)) {
                errors.rejectValue("notCounted[" + i + "]." + (named ? "reason" : "member"), "election.choice", "请选择");
            }
        }
        return notCounted.stream()
                .filter(one -> one.member() != null && !one.member().isBlank() && one.reason() != null)
                .map(one -> new Absentee(one.member(), one.reason()))
                .toList();
    }

    private static SheetForm sheet(ElectionReport report, Round round) {
        return report.sheet(round).map(SheetForm::of).orElse(SheetForm.EMPTY);
    }

    private static <T> List<T> present(@Nullable List<T> rows) {
        return rows == null ? List.of() : rows.stream().filter(Objects::nonNull).toList();
    }
}
