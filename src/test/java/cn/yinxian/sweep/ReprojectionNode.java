package cn.yinxian.sweep;

import cn.yinxian.deadline.DeadlineSubjects;
import cn.yinxian.deadline.reprojection.usecase.ReprojectDeadlines;
import java.util.Set;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Import;

/** A {@link SweepNode} that counts deadlines anew. No case stands behind them, so that none is held. */
@TestConfiguration(proxyBeanMethods = false)
@Import(SweepNode.class)
@ComponentScan({"cn.yinxian.calendar.notice", "cn.yinxian.deadline.reprojection.usecase"})
public class ReprojectionNode {

    @Bean
    DeadlineSubjects deadlineSubjects() {
        return Set::copyOf;
    }

    public static void main(String[] arguments) {
        Node.run(ReprojectionNode.class, arguments, beans -> beans.getBean(ReprojectDeadlines.class)::reproject);
    }
}
