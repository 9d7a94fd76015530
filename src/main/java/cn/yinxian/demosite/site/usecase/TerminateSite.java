package cn.yinxian.demosite.site.usecase;

import cn.yinxian.demosite.site.model.SiteBook;
import cn.yinxian.demosite.site.model.SiteStatus;
import cn.yinxian.organisation.CurrentOfficial;
import cn.yinxian.workflow.CaseFile;
import cn.yinxian.workflow.CaseTermination;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** 终止 of an application that is not shown to everybody. */
@Component
class TerminateSite implements CaseTermination {

    private final SiteBook book;
    private final SiteWorkflow workflow;

    TerminateSite(SiteBook book, SiteWorkflow workflow) {
        this.book = book;
        this.workflow = workflow;
    }

    @Override
    public String process() {
        return workflow.process();
    }

    @Override
    public Optional<String> whyNot(CaseFile file) {
        return book.require(file.number()).state().status() == SiteStatus.IN_PUBLICITY ? Optional.of("正在公示，公示结束后再办理") : Optional.empty();
    }

    @Override
    public void terminate(CaseFile file, CurrentOfficial by) {
        var site = book.require(file.number());
        site.terminate("%s终止办理".formatted(by.name()));
        book.update(site);
    }
}
