package cn.yinxian.document.usecase;

import cn.yinxian.shared.OfficialId;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

class InMemoryTemplates implements StoredTemplates {

    private final Map<String, InUse> inUse = new HashMap<>();
    private final Map<String, List<NewVersion>> versions = new HashMap<>();

    @Override
    public Map<String, InUse> inUse() {
        return Map.copyOf(inUse);
    }

    @Override
    public InUse inUse(String key) {
        return inUse.getOrDefault(key, InUse.SHIPPED);
    }

    @Override
    public int add(String key, NewVersion version) {
        var all = versions.computeIfAbsent(key, fresh -> new ArrayList<>());
        all.add(version);
        return all.size();
    }

    @Override
    public List<Version> versions(String key) {
        var all = versions.getOrDefault(key, List.of());
        return all.stream()
                .map(one -> new Version(all.indexOf(one) + 1, one.fileName(), one.note(), one.by(), one.at()))
                .sorted(Comparator.comparing(Version::number).reversed())
                .toList();
    }

    @Override
    public Optional<Version> version(String key, int number) {
        return versions(key).stream().filter(one -> one.number() == number).findFirst();
    }

    @Override
    public Optional<byte[]> content(String key, int number) {
        var all = versions.getOrDefault(key, List.of());
        return number < 1 || number > all.size() ? Optional.empty() : Optional.of(all.get(number - 1).content());
    }

    @Override
    public boolean use(String key, int number, InUse seen, OfficialId by, Instant at) {
        if (inUse(key).version() != seen.version()) {
            return false;
        }
        inUse.put(key, new InUse(number, seen.version() + 1, by, at));
        return true;
    }
}
