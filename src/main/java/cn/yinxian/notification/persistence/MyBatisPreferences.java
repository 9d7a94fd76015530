package cn.yinxian.notification.persistence;

import cn.yinxian.notification.model.Preference;
import cn.yinxian.notification.model.Preferences;
import cn.yinxian.shared.OfficialId;
import cn.yinxian.shared.Overtaken;
import java.util.Collection;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Repository;

@Repository
class MyBatisPreferences implements Preferences {

    private final PreferenceMapper mapper;

    MyBatisPreferences(PreferenceMapper mapper) {
        this.mapper = mapper;
    }

    @Override
    public Map<OfficialId, Preference> of(Collection<OfficialId> officials) {
        if (officials.isEmpty()) {
            return Map.of();
        }
        return mapper.selectByOfficials(officials.stream().map(OfficialId::value).distinct().toList()).stream()
                .map(PreferenceRow::preference)
                .collect(Collectors.toMap(Preference::official, preference -> preference));
    }

    /** Version 0 is one never stored. */
    @Override
    public void put(Preference preference) {
        var row = PreferenceRow.of(preference);
        if (row.version() > 0) {
            if (mapper.update(row) == 0) {
                throw Overtaken.byAnother();
            }
            return;
        }
        try {
            mapper.insert(row);
        } catch (DuplicateKeyException twice) {
            throw Overtaken.byAnother();
        }
    }
}
