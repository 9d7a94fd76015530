package cn.yinxian.renewal.usecase;

import cn.yinxian.assembly.ElectionFacts;
import cn.yinxian.assembly.ElectionFacts.Sheet;
import cn.yinxian.register.Member;
import cn.yinxian.register.Register;
import cn.yinxian.register.TermLength;
import cn.yinxian.renewal.model.RenewalMatter;
import cn.yinxian.renewal.paper.RecordFormPaper;
import cn.yinxian.renewal.paper.RenewalPaperKinds;
import cn.yinxian.renewal.paper.ResultReportPaper;
import cn.yinxian.renewal.paper.SecretaryRequestPaper;
import cn.yinxian.renewal.usecase.RenewalFacts.Post;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** 选举结果报告、书记和副书记人选请示、备案表: the members are reported, the heads asked for, in two papers. */
@Component
class ResultPapers {

    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("yyyy.MM");

    private final PaperWords words;
    private final Register register;
    private final TermLength length;

    ResultPapers(PaperWords words, Register register, TermLength length) {
        this.words = words;
        this.register = register;
        this.length = length;
    }

    Stream<ReadyPaper<?>> of(RenewalFacts facts) {
        var ready = new ArrayList<ReadyPaper<?>>();
        var held = facts.standingElection();
        if (held != null && !held.sheets().isEmpty()) {
            ready.add(new ReadyPaper<>(RenewalPaperKinds.RESULT_REPORT, () -> report(facts, held)));
            if (facts.posts().stream().anyMatch(one -> one.isHead())) {
                ready.add(new ReadyPaper<>(RenewalPaperKinds.SECRETARY_REQUEST, () -> heads(facts, held)));
            }
        }
        if (!facts.posts().isEmpty()) {
            ready.add(new ReadyPaper<>(RenewalPaperKinds.RECORD_FORM, () -> form(facts)));
        }
        return ready.stream();
    }

    private ResultReportPaper report(RenewalFacts facts, ElectionFacts held) {
        var sheet = held.sheets().get(0);
        return new ResultReportPaper(
                facts.branch().name(), words.committee(facts.branch()), held.heldOn(), words.election(facts),
                held.voters(), held.voters() - held.dueVoters(), held.dueVoters(), sheet.attending(), sheet.issued(), sheet.returned(),
                sheet.valid(), sheet.spoiled(), words.posts(facts, false), held.sheets().stream().flatMap(this::lines).toList(), held.heldOn());
    }

    private Stream<ResultReportPaper.Line> lines(Sheet sheet) {
        return sheet.votes().stream().map(vote -> new ResultReportPaper.Line(
                words.label(sheet.round()), vote.name() + (vote.writeIn() ? "（另选）" : ""), vote.yes(), vote.no(), vote.abstain()));
    }

    private SecretaryRequestPaper heads(RenewalFacts facts, ElectionFacts held) {
        var members = members(facts);
        return new SecretaryRequestPaper(
                facts.branch().name(), words.committee(facts.branch()), held.heldOn(), words.election(facts), facts.committee(), !facts.committee(),
                words.posts(facts, true),
                facts.posts().stream().filter(one -> one.isHead()).map(one -> {
                    var member = members.get(one.memberCode());
                    return new SecretaryRequestPaper.Line(
                            words.label(one.post()), one.name(), gender(member), month(member, Member::bornOn), month(member, Member::joinedOn));
                }).toList(),
                held.heldOn());
    }

    private RecordFormPaper form(RenewalFacts facts) {
        var members = members(facts);
        List<Post> posts = facts.posts();
        return new RecordFormPaper(
                facts.branch().name(), words.unit(facts.branch()), words.committee(facts.branch()), words.label(facts.state().matter()),
                facts.number(), facts.state().electedOn(), termEnd(facts), facts.formal(), facts.voters(),
                IntStream.range(0, posts.size()).mapToObj(at -> {
                    var post = posts.get(at);
                    var member = members.get(post.memberCode());
                    return new RecordFormPaper.Line(
                            at + 1, words.label(post.post()), post.name(), gender(member), month(member, Member::bornOn),
                            month(member, Member::joinedOn), post.assigned() ? "指派" : "");
                }).toList());
    }

    /** A renewal begins a new term; who comes in mid-term serves to the end of the present one. */
    private @Nullable LocalDate termEnd(RenewalFacts facts) {
        var elected = facts.state().electedOn();
        return facts.state().matter() == RenewalMatter.TERM && elected != null
                ? length.endOf(facts.branch().unit(), elected)
                : facts.branch().termEnd();
    }

    private Map<String, Member> members(RenewalFacts facts) {
        var codes = facts.posts().stream().map(Post::memberCode).toList();
        return register.members(codes).stream().collect(Collectors.toMap(Member::code, Function.identity()));
    }

    private static String gender(Member member) {
        return member == null ? "" : member.female() ? "女" : "男";
    }

    private static String month(Member member, Function<Member, LocalDate> day) {
        return member == null ? "" : MONTH.format(day.apply(member));
    }
}
