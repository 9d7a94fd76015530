package cn.yinxian.organisation.persistence;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicReference;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Units as they were read before, for as long as nobody changed any, on this node or another: the edition is read in the
 * transaction that asks, before the rows. Whoever may be writing reads the rows themselves.
 */
@Component
class KnownUnits {

    private final UnitMapper mapper;
    private final AtomicReference<Edition> known = new AtomicReference<>(new Edition(-1, new ConcurrentHashMap<>()));

    KnownUnits(UnitMapper mapper) {
        this.mapper = mapper;
    }

    private record Edition(long number, Map<String, UnitRow> rows) {}

    /** Those that exist, by code; one statement for any number of units already known. */
    Map<String, UnitRow> of(Collection<String> codes) {
        if (codes.isEmpty()) {
            return Map.of();
        }
        return mayBeWriting() ? read(codes) : of(codes, edition(mapper.selectEdition()).rows());
    }

    private Map<String, UnitRow> of(Collection<String> codes, Map<String, UnitRow> rows) {
        var unknown = codes.stream().filter(code -> !rows.containsKey(code)).toList();
        if (!unknown.isEmpty()) {
            rows.putAll(read(unknown));
        }
        var found = new HashMap<String, UnitRow>();
        codes.stream().filter(rows::containsKey).forEach(code -> found.put(code, rows.get(code)));
        return found;
    }

    /** Who reads an older edition than the others, in a transaction begun before, keeps nothing. */
    private Edition edition(long number) {
        var now = known.updateAndGet(before -> before.number() < number ? new Edition(number, new ConcurrentHashMap<>()) : before);
        return now.number() == number ? now : new Edition(number, new HashMap<>());
    }

    private Map<String, UnitRow> read(Collection<String> codes) {
        var found = new HashMap<String, UnitRow>();
        Chunks.of(List.copyOf(codes), chunk -> mapper.selectByCodes(chunk).forEach(row -> found.put(row.code(), row)));
        return found;
    }

    private static boolean mayBeWriting() {
        return TransactionSynchronizationManager.isActualTransactionActive()
                && !TransactionSynchronizationManager.isCurrentTransactionReadOnly();
    }
}
