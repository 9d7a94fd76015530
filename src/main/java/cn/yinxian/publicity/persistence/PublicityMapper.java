package cn.yinxian.publicity.persistence;

import cn.yinxian.publicity.persistence.PublicityRow.ItemRow;
import java.util.Collection;
import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.jspecify.annotations.Nullable;

/** Writes and reads {@code publicity} with its items. */
@Mapper
interface PublicityMapper {

    void insert(PublicityRow row);

    int update(PublicityRow row);

    @Nullable PublicityRow select(String caseNumber);

    @Nullable PublicityRow lock(String caseNumber);

    /** @param after the last one of the page before; null for the first page */
    List<PublicityRow> selectPage(@Param("after") @Nullable PublicityRow after, @Param("openOnly") boolean openOnly, @Param("size") int size);

    void insertItems(@Param("rows") Collection<ItemRow> rows);

    List<ItemRow> selectItems(String caseNumber);

    void updateItem(ItemRow row);
}
