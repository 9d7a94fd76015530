package cn.yinxian.inbox.persistence;

import cn.yinxian.inbox.DeskTab;
import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.jspecify.annotations.Nullable;

/** What is counted in personal tabs, and what filters can be chosen from. */
@Mapper
public interface ItemMapper {

    int update(@Param("tab") DeskTab tab, @Param("item") String item, @Param("official") String official);

    /**
     * @param process in which it is also counted for those who act for the official; null: for nobody else
     * @param notBy who cannot act for the official in it
     */
    void insert(
            @Param("tab") DeskTab tab, @Param("item") String item, @Param("official") String official, @Param("process") @Nullable String process,
            @Param("notBy") @Nullable String notBy);

    void delete(@Param("tab") DeskTab tab, @Param("item") String item);

    /** How many of the two are known to this owner. */
    int countChoices(@Param("owner") String owner, @Param("step") String step, @Param("unit") String unit);

    /** Those known already stay as they are. */
    void insertChoices(@Param("owner") String owner, @Param("choices") List<Choice> choices);

    void moveChoices(@Param("oldPath") String oldPath, @Param("newPath") String newPath);

    record Choice(String kind, String code, String words) {}
}
