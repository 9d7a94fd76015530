package cn.yinxian.deadline.reprojection;

import cn.yinxian.audit.AuditTrail;
import cn.yinxian.deadline.DeadlineSubjects;
import cn.yinxian.deadline.FixedFigures;
import cn.yinxian.notification.Notices;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.mockito.Mockito;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.FilterType;

/** Calendar and deadlines on real tables, without the cases they belong to. */
@TestConfiguration(proxyBeanMethods = false)
@ComponentScan({"cn.yinxian.calendar", "cn.yinxian.deadline.persistence", "cn.yinxian.deadline.reprojection.usecase"})
@ComponentScan(
        basePackages = "cn.yinxian.deadline.usecase",
        useDefaultFilters = false,
        includeFilters = @ComponentScan.Filter(type = FilterType.REGEX, pattern = ".*(Ladders|StoredDeadlines)"))
class ReprojectionBeans {

    @Bean
    FixedFigures fixedFigures() {
        return new FixedFigures();
    }

    @Bean
    Notices notices() {
        return Mockito.mock(Notices.class);
    }

    @Bean
    AuditTrail auditTrail() {
        return Mockito.mock(AuditTrail.class);
    }

    @Bean
    Locks locks() {
        return new Locks();
    }

    /** All subjects are free but those a test holds. */
    static final class Locks implements DeadlineSubjects {

        private final Set<String> held = new HashSet<>();
        private String failing = "";

        void hold(String subject) {
            held.add(subject);
        }

        /** As if the machine stopped when it comes to this subject. */
        void failAt(String subject) {
            failing = subject;
        }

        void release() {
            held.clear();
            failing = "";
        }

        @Override
        public Set<String> lock(Collection<String> subjects) {
            if (subjects.contains(failing)) {
                throw new IllegalStateException("stopped at " + failing);
            }
            return subjects.stream().filter(subject -> !held.contains(subject)).collect(Collectors.toSet());
        }
    }
}
