package cn.yinxian.workflow;

import cn.yinxian.shared.CaseNumber;
import java.util.Optional;

/** A process module lets the applicant end a case (撤销), and says until when and where. */
public interface CaseWithdrawal {

    /** Id of the process, e.g. {@code branch-formation}. */
    String process();

    /** The page that asks for the reason. */
    String path(CaseNumber number);

    /** Why the applicant cannot withdraw it now, as one sentence; empty if they can. */
    Optional<String> whyNot(CaseFile file);
}
