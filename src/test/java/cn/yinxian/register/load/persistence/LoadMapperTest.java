package cn.yinxian.register.load.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yinxian.register.load.model.LoadKind;
import cn.yinxian.register.load.model.SheetReport;
import cn.yinxian.register.load.model.Upload;
import cn.yinxian.register.load.sheet.Sheet;
import cn.yinxian.shared.OfficialId;
import cn.yinxian.testing.MapperTest;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

@MapperTest
@Import(MyBatisLoads.class)
class LoadMapperTest {

    private static final OfficialId ADMIN = OfficialId.of("sysadmin");
    private static final Instant NOW = Instant.parse("2026-11-23T04:00:00Z");
    private static final Upload UPLOAD = new Upload("单位𠮷.csv", new byte[] {1, 2, 3, (byte) 0xF0});

    @Autowired
    private MyBatisLoads loads;

    @Test
    void a_checked_load_waits_with_its_contents() {
        long id = add();
        var load = loads.lock(id).orElseThrow();
        assertThat(load.done()).isFalse();
        assertThat(load.by()).isEqualTo(ADMIN);
        assertThat(load.checkedAt()).isEqualTo(NOW);
        assertThat(load.files()).singleElement().satisfies(file -> {
            assertThat(file.fileName()).isEqualTo("单位𠮷.csv");
            assertThat(file.hash()).isEqualTo(UPLOAD.hash()).hasSize(64);
            assertThat(file.fresh()).isEqualTo(5);
        });
        assertThat(loads.uploads(id).get(Sheet.UNITS).content()).isEqualTo(UPLOAD.content());
    }

    @Test
    void a_load_that_is_done_keeps_hashes_and_loses_contents() {
        long id = add();
        loads.finish(id, NOW);
        assertThat(loads.find(id)).hasValueSatisfying(load -> assertThat(load.doneAt()).isEqualTo(NOW));
        assertThat(loads.uploads(id)).isEmpty();
        assertThat(loads.find(id).orElseThrow().files()).hasSize(1);
        loads.dropUnfinished(LoadKind.REGISTER, ADMIN);
        assertThat(loads.find(id)).isPresent();
    }

    @Test
    void a_new_check_forgets_what_the_same_official_had_not_confirmed() {
        long id = add();
        loads.dropUnfinished(LoadKind.OFFICIALS, ADMIN);
        loads.dropUnfinished(LoadKind.REGISTER, OfficialId.of("other"));
        assertThat(loads.find(id)).isPresent();
        loads.dropUnfinished(LoadKind.REGISTER, ADMIN);
        assertThat(loads.find(id)).isEmpty();
    }

    private long add() {
        var report = new SheetReport(Sheet.UNITS, UPLOAD.fileName(), UPLOAD.hash(), 7, 5, 2, List.of(), List.of());
        return loads.add(LoadKind.REGISTER, ADMIN, NOW, List.of(report), Map.of(Sheet.UNITS, UPLOAD));
    }
}
