package cn.yinxian.audit.usecase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.yinxian.audit.Act;
import cn.yinxian.audit.AuditTrail;
import cn.yinxian.audit.model.AuditEntry;
import cn.yinxian.audit.model.AuditFilter;
import cn.yinxian.testing.MapperTest;
import cn.yinxian.testing.OwnDatabase;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Import;
import org.springframework.transaction.IllegalTransactionStateException;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

@MapperTest
@OwnDatabase
@Import({StoredAuditTrail.class, BrowseAudit.class})
class AuditTrailMapperTest {

    private static final AuditFilter ALL = new AuditFilter(null, null, null, null, null);
    private static final Instant NOW = Instant.parse("2026-11-23T04:00:00Z");

    @Autowired
    AuditTrail trail;

    @Autowired
    BrowseAudit browse;

    @Test
    void an_act_is_recorded_at_the_clock_s_time() {
        trail.append(new Act("li", "case.decide", "case:BF-2026-00012", "同意"));
        assertThat(browse.page(ALL, null).rows()).singleElement().extracting(AuditEntry::at).isEqualTo(NOW);
    }

    @Test
    @Transactional(propagation = Propagation.NOT_SUPPORTED)
    void without_a_transaction_nothing_can_be_recorded() {
        assertThatThrownBy(() -> trail.append(new Act("li", "case.decide", "case:BF-2026-00012", null)))
                .isInstanceOf(IllegalTransactionStateException.class);
    }

    @Test
    void pages_are_of_fixed_size_and_the_last_names_no_further_one() {
        for (int number = 0; number < BrowseAudit.PAGE_SIZE + 1; number++) {
            trail.append(new Act("li", "case.decide", "case:" + number, null));
        }
        var first = browse.page(ALL, null);
        assertThat(first.rows()).hasSize(BrowseAudit.PAGE_SIZE);
        var second = browse.page(ALL, Long.valueOf(first.next()));
        assertThat(second.rows()).hasSize(1);
        assertThat(second.next()).isNull();
    }

    @TestConfiguration
    @ComponentScan("cn.yinxian.audit.persistence")
    static class Surroundings {
        @Bean
        Clock clock() {
            return Clock.fixed(NOW, ZoneId.of("Asia/Shanghai"));
        }
    }
}
