package cn.yinxian.selection.entry.web;

import cn.yinxian.selection.entry.usecase.EntryQueries;
import cn.yinxian.shared.CaseNumber;
import cn.yinxian.workflow.CaseFile;
import cn.yinxian.workflow.CaseWithdrawal;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** 撤销 of an entry by its applicant. */
@Component
class EntryWithdrawal implements CaseWithdrawal {

    private final EntryQueries queries;

    EntryWithdrawal(EntryQueries queries) {
        this.queries = queries;
    }

    @Override
    public String process() {
        return "selection-entry";
    }

    @Override
    public String path(CaseNumber number) {
        return "/selection-entries/" + number + "/withdraw";
    }

    @Override
    public Optional<String> whyNot(CaseFile file) {
        return queries.whyNotWithdrawn(file.number());
    }
}
