package cn.yinxian.formation.web;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yinxian.organisation.CurrentOfficial;
import cn.yinxian.testing.PageVisitor;
import java.util.regex.Pattern;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** An official who applies for a branch. */
final class Applicant extends PageVisitor {

    private static final Pattern TOLD_TO_GO = Pattern.compile("/formations/drafts/(\\d+)/basics");

    Applicant(MockMvcTester mvc, CurrentOfficial me) {
        super(mvc, me);
    }

    /** Begins a draft; gives the path its steps begin with. */
    String begin(Matter matter, String place) {
        var answer = send("/formations/new", "matter", matter.name(), "place", place);
        var to = TOLD_TO_GO.matcher(String.valueOf(answer.getResponse().getRedirectedUrl()));
        assertThat(to.matches()).as("%d %s", answer.getResponse().getStatus(), text(answer)).isTrue();
        return "/formations/drafts/" + to.group(1);
    }
}
