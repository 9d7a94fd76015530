package cn.yinxian.document.persistence;

import static java.util.stream.Collectors.toMap;

import cn.yinxian.document.usecase.StoredTemplates;
import cn.yinxian.shared.OfficialId;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Repository;

@Repository
class MyBatisStoredTemplates implements StoredTemplates {

    private final TemplateMapper mapper;

    MyBatisStoredTemplates(TemplateMapper mapper) {
        this.mapper = mapper;
    }

    @Override
    public Map<String, InUse> inUse() {
        return mapper.selectAllInUse().stream().collect(toMap(InUseRow::templateKey, InUseRow::standing));
    }

    @Override
    public InUse inUse(String key) {
        var row = mapper.selectInUse(key);
        return row == null ? InUse.SHIPPED : row.standing();
    }

    @Override
    public int add(String key, NewVersion version) {
        mapper.advance(key);
        int number = mapper.selectLast(key);
        mapper.insert(key, new VersionRow(number, version.fileName(), version.note(), version.by().value(), version.at()), version.content());
        return number;
    }

    @Override
    public List<Version> versions(String key) {
        return mapper.selectVersions(key).stream().map(VersionRow::version).toList();
    }

    @Override
    public Optional<Version> version(String key, int number) {
        return Optional.ofNullable(mapper.selectVersion(key, number)).map(VersionRow::version);
    }

    @Override
    public Optional<byte[]> content(String key, int number) {
        return Optional.ofNullable(mapper.selectContent(key, number)).map(ContentRow::content);
    }

    @Override
    public boolean use(String key, int number, InUse seen, OfficialId by, Instant at) {
        return mapper.use(key, number, seen.version(), by.value(), at) == 1;
    }
}
