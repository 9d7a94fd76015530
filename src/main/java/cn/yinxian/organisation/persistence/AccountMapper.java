package cn.yinxian.organisation.persistence;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.jspecify.annotations.Nullable;

@Mapper
interface AccountMapper {

    @Nullable AccountRow selectByOfficial(@Param("official") String official);

    @Nullable AccountRow selectByLogin(@Param("login") String login);

    List<AccountRow> selectByOfficials(@Param("officials") Collection<String> officials);

    @Nullable AccountRow lockByOfficial(@Param("official") String official);

    @Nullable AccountRow lockByLogin(@Param("login") String login);

    List<String> selectTaken(@Param("logins") Collection<String> logins);

    void insertAll(@Param("rows") List<AccountRow> rows);

    void update(AccountRow row);

    List<PasswordRow> selectPasswords(@Param("official") String official);

    void insertPassword(@Param("official") String official, @Param("hash") String hash, @Param("at") Instant at);

    void deletePasswords(@Param("ids") Collection<Long> ids);
}
