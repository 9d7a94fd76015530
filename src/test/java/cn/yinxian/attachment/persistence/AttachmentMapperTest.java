package cn.yinxian.attachment.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.yinxian.attachment.AttachmentLimits;
import cn.yinxian.attachment.Attachments;
import cn.yinxian.attachment.Attachments.AttachmentRow;
import cn.yinxian.attachment.inspection.FileInspection;
import cn.yinxian.attachment.inspection.SampleFiles;
import cn.yinxian.audit.Act;
import cn.yinxian.audit.AuditTrail;
import cn.yinxian.shared.Missing;
import cn.yinxian.shared.OfficialId;
import cn.yinxian.shared.Refused;
import cn.yinxian.testing.MapperTest;
import cn.yinxian.testing.OwnDatabase;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.context.transaction.TestTransaction;
import org.springframework.transaction.IllegalTransactionStateException;

@MapperTest
@OwnDatabase
@EnableConfigurationProperties(AttachmentLimits.class)
@Import({AttachmentMapperTest.Surroundings.class, MyBatisAttachments.class, FileInspection.class})
class AttachmentMapperTest {

    private static final String OWNER = "formation:17";
    private static final Instant NOW = Instant.parse("2026-11-23T02:00:00Z");
    private static final OfficialId LI = OfficialId.of("li.na");

    @Autowired
    private Attachments attachments;

    @Autowired
    private Surroundings around;

    @Autowired
    private JdbcTemplate jdbc;

    @BeforeEach
    void nothing_recorded_yet() {
        around.acts.clear();
    }

    @Test
    void a_file_reads_back_byte_by_byte_and_its_act_is_recorded() {
        var row = attachments.add(OWNER, "ROSTER", "../𠮷祥里名册.PDF", SampleFiles.pdf(), LI);

        assertThat(row).isEqualTo(new AttachmentRow(row.id(), "ROSTER", "𠮷祥里名册.pdf", SampleFiles.pdf().length, NOW, "li.na"));
        assertThat(row.id()).isPositive();
        assertThat(attachments.of(OWNER)).containsExactly(row);
        assertThat(attachments.open(OWNER, row.id()).bytes()).isEqualTo(SampleFiles.pdf());
        assertThat(attachments.open(OWNER, row.id()).mediaType()).isEqualTo("application/pdf");
        assertThat(around.acts).containsExactly(new Act("li.na", "attachment.add", OWNER,
                "添加附件“𠮷祥里名册.pdf”，" + SampleFiles.pdf().length + " 字节"));
        assertThat(jdbc.queryForObject("select sha256 from attachment_file where id = ?", String.class, row.id())).hasSize(64);
    }

    @Test
    void a_file_of_ten_megabytes_is_stored() {
        var random = new byte[10 * 1024 * 1024];
        new Random(17).nextBytes(random);
        System.arraycopy(SampleFiles.pdf(), 0, random, 0, SampleFiles.pdf().length);
        System.arraycopy(SampleFiles.pdf(), 0, random, random.length - SampleFiles.pdf().length, SampleFiles.pdf().length);

        var row = attachments.add(OWNER, "OTHER", "十兆.pdf", random, LI);

        assertThat(Arrays.equals(attachments.open(OWNER, row.id()).bytes(), random)).isTrue();
    }

    @Test
    void a_refused_file_leaves_nothing() {
        assertThatThrownBy(() -> attachments.add(OWNER, "OTHER", "病毒.pdf", new byte[] {'M', 'Z'}, LI)).isInstanceOf(Refused.class);

        assertThat(attachments.of(OWNER)).isEmpty();
        assertThat(around.acts).isEmpty();
    }

    @Test
    void a_file_of_another_owner_looks_like_a_missing_one() {
        var row = attachments.add(OWNER, "OTHER", "请示.pdf", SampleFiles.pdf(), LI);

        assertThatThrownBy(() -> attachments.open("formation:18", row.id())).isInstanceOf(Missing.class);
        assertThatThrownBy(() -> attachments.remove("formation:18", row.id(), LI)).isInstanceOf(Missing.class);
        assertThat(attachments.of(OWNER)).hasSize(1);
    }

    @Test
    void a_removed_file_is_gone_and_its_removal_recorded() {
        var row = attachments.add(OWNER, "OTHER", "请示.pdf", SampleFiles.pdf(), LI);

        attachments.remove(OWNER, row.id(), LI);

        assertThat(attachments.of(OWNER)).isEmpty();
        assertThatThrownBy(() -> attachments.open(OWNER, row.id())).isInstanceOf(Missing.class);
        assertThat(around.acts).extracting(Act::verb).containsExactly("attachment.add", "attachment.remove");
    }

    @Test
    void the_twenty_first_file_is_refused() {
        for (int i = 0; i < 20; i++) {
            attachments.add(OWNER, "OTHER", i + ".pdf", SampleFiles.pdf(), LI);
        }

        assertThatThrownBy(() -> attachments.add(OWNER, "OTHER", "21.pdf", SampleFiles.pdf(), LI))
                .isInstanceOf(Refused.class).hasMessageContaining("附件已有 20 个");
        assertThat(attachments.add("formation:18", "OTHER", "1.pdf", SampleFiles.pdf(), LI)).isNotNull();
    }

    @Test
    void nothing_is_stored_without_a_transaction_of_the_caller() {
        TestTransaction.end();

        assertThatThrownBy(() -> attachments.add(OWNER, "OTHER", "1.pdf", SampleFiles.pdf(), LI))
                .isInstanceOf(IllegalTransactionStateException.class);
    }

    @TestConfiguration(proxyBeanMethods = false)
    static class Surroundings {

        final List<Act> acts = new ArrayList<>();

        @Bean
        AuditTrail auditTrail() {
            return acts::add;
        }

        @Bean
        Clock clock() {
            return Clock.fixed(NOW, ZoneId.of("Asia/Shanghai"));
        }
    }
}
