package cn.yinxian.organisation.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yinxian.organisation.UnitKind;
import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.transaction.support.TransactionSynchronizationManager;

class KnownUnitsTest {

    private final Map<String, String> table = new HashMap<>(Map.of("a", "民政局", "b", "教育局"));
    private final List<Collection<String>> asked = new ArrayList<>();
    private long edition;
    private final KnownUnits known = new KnownUnits(mapper());

    @AfterEach
    void no_transaction() {
        TransactionSynchronizationManager.clear();
    }

    @Test
    void a_unit_is_read_once_as_long_as_nobody_changes_any() {
        assertThat(names("a")).containsExactly("民政局");
        assertThat(names("a", "b")).containsExactlyInAnyOrder("民政局", "教育局");
        assertThat(asked).containsExactly(List.of("a"), List.of("b"));
    }

    @Test
    void another_node_has_changed_one_and_all_are_read_anew() {
        names("a");
        change("a", "民政和退役军人局");
        assertThat(names("a")).containsExactly("民政和退役军人局");
    }

    @Test
    void who_reads_an_older_edition_spoils_nothing_for_the_others() {
        change("a", "新名");
        names("a");
        edition--;
        table.put("a", "旧名");
        assertThat(names("a")).as("in a transaction begun before").containsExactly("旧名");
        edition++;
        table.put("a", "新名");
        assertThat(names("a")).containsExactly("新名");
    }

    @Test
    void who_may_be_writing_reads_the_rows_themselves_and_leaves_nothing_behind() {
        names("a");
        TransactionSynchronizationManager.setActualTransactionActive(true);
        change("a", "未提交");
        assertThat(names("a")).containsExactly("未提交");
        TransactionSynchronizationManager.setActualTransactionActive(false);
        edition--;
        assertThat(names("a")).as("rolled back").containsExactly("民政局");
    }

    @Test
    void what_is_no_unit_is_not_there() {
        assertThat(names("x")).isEmpty();
        table.put("x", "新设");
        assertThat(names("x")).containsExactly("新设");
    }

    private void change(String code, String name) {
        table.put(code, name);
        edition++;
    }

    private List<String> names(String... codes) {
        return known.of(List.of(codes)).values().stream().map(UnitRow::name).toList();
    }

    private UnitMapper mapper() {
        return (UnitMapper) Proxy.newProxyInstance(UnitMapper.class.getClassLoader(), new Class<?>[] {UnitMapper.class}, (it, method, args) ->
                method.getName().equals("selectEdition") ? (Object) edition : rows((Collection<?>) args[0]));
    }

    private List<UnitRow> rows(Collection<?> codes) {
        var wanted = codes.stream().map(String::valueOf).toList();
        asked.add(wanted);
        return wanted.stream().filter(table::containsKey).map(code -> row(code, table.get(code))).toList();
    }

    private static UnitRow row(String code, String name) {
        return new UnitRow(code, name, UnitKind.UNIT, "c", "c", true, "/c/" + code + "/", "/c/" + code + "/", true, null, null, null, null, 0);
    }
}
