package cn.yinxian.document.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yinxian.document.usecase.StoredTemplates;
import cn.yinxian.document.usecase.StoredTemplates.InUse;
import cn.yinxian.document.usecase.StoredTemplates.NewVersion;
import cn.yinxian.document.usecase.StoredTemplates.Version;
import cn.yinxian.shared.OfficialId;
import cn.yinxian.testing.MapperTest;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

@MapperTest
@Import(MyBatisStoredTemplates.class)
class TemplateMapperTest {

    private static final String KEY = "renewal/ballot";
    private static final OfficialId CLERK = OfficialId.of("clerk-city");
    private static final Instant NOON = Instant.parse("2026-11-23T04:00:00Z");

    @Autowired
    private StoredTemplates templates;

    @Test
    void a_template_never_changed_is_the_shipped_one() {
        assertThat(templates.inUse(KEY)).isEqualTo(InUse.SHIPPED);
        assertThat(templates.versions(KEY)).isEmpty();
        assertThat(templates.content(KEY, 1)).isEmpty();
        assertThat(templates.use(KEY, 1, InUse.SHIPPED, CLERK, NOON)).isFalse();
    }

    @Test
    void versions_are_numbered_and_read_back_unchanged_the_latest_first() {
        assertThat(add("甲𠮷", 1)).isEqualTo(1);
        assertThat(add("乙", 2)).isEqualTo(2);
        assertThat(templates.versions(KEY)).containsExactly(
                new Version(2, "选票.docx", "乙", CLERK, NOON), new Version(1, "选票.docx", "甲𠮷", CLERK, NOON));
        assertThat(templates.version(KEY, 1)).contains(new Version(1, "选票.docx", "甲𠮷", CLERK, NOON));
        assertThat(templates.content(KEY, 2)).hasValueSatisfying(content -> assertThat(content).containsExactly(0, -1, 2));
        assertThat(templates.version("renewal/other", 1)).isEmpty();
        assertThat(templates.inUse(KEY).number()).isZero();
    }

    @Test
    void only_who_saw_the_last_change_makes_the_next_and_an_upload_is_no_change() {
        add("甲", 1);
        var seen = templates.inUse(KEY);
        add("乙", 2);
        assertThat(templates.use(KEY, 2, seen, CLERK, NOON)).isTrue();
        assertThat(templates.use(KEY, 1, seen, CLERK, NOON)).isFalse();
        assertThat(templates.inUse(KEY)).isEqualTo(new InUse(2, 1, CLERK, NOON));
        assertThat(templates.inUse()).containsEntry(KEY, new InUse(2, 1, CLERK, NOON));
    }

    private int add(String note, int content) {
        return templates.add(KEY, new NewVersion("选票.docx", note, new byte[] {0, -1, (byte) content}, CLERK, NOON));
    }
}
