package cn.yinxian.renewal.usecase;

import cn.yinxian.document.Papers;
import cn.yinxian.shared.CaseNumber;
import cn.yinxian.shared.Missing;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The working papers of a renewal, each as soon as there is something to write into it; whoever asks has opened the case before. */
@Service
@Transactional(readOnly = true)
public class RenewalPapers {

    private final RenewalQueries queries;
    private final RequestPapers requests;
    private final AssemblyPapers assembly;
    private final ResultPapers results;
    private final Papers papers;

    RenewalPapers(
            RenewalQueries queries, RequestPapers requests, AssemblyPapers assembly, ResultPapers results, Papers papers) {
        this.queries = queries;
        this.requests = requests;
        this.assembly = assembly;
        this.results = results;
        this.papers = papers;
    }

    /** @param id its name in an address, e.g. {@code ballot} */
    public record Ready(String id, String name) {}

    /** @param title names the file */
    public record Paper(String title, byte[] docx) {}

    /** What can be downloaded now, in the order in which it is needed. */
    public List<Ready> ready(RenewalFacts facts) {
        return all(facts).map(one -> new Ready(one.id(), one.kind().name())).toList();
    }

    /** @throws Missing if the case has no such paper, or not yet */
    public Paper paper(CaseNumber number, String id) {
        var facts = queries.facts(number);
        var paper = all(facts).filter(one -> one.id().equals(id)).findFirst().orElseThrow(Missing::new);
        return new Paper(paper.kind().name() + " " + facts.branch().name(), paper.docx(papers));
    }

    private Stream<ReadyPaper<?>> all(RenewalFacts facts) {
        return Stream.of(requests.of(facts), assembly.of(facts), results.of(facts)).flatMap(papersOfAStep -> papersOfAStep);
    }
}
