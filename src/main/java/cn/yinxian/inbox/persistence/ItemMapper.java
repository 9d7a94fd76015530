package cn.yinxian.inbox.persistence;

import cn.yinxian.inbox.DeskTab;
import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;

/** What is counted in personal tabs, and what filters can be chosen from. */
@Mapper
public interface ItemMapper {

    int update(@Param("tab") DeskTab tab, @Param("item") String item, @Param("official") String official);

    void insert(@Param("tab") DeskTab tab, @Param("item") String item, @Param("official") String official);

    void delete(@Param("tab") DeskTab tab, @Param("item") String item);

    /** How many of the two are known to this owner. */
    int countChoices(@Param("owner") String owner, @Param("step") String step, @Param("unit") String unit);

    /** Those known already stay as they are. */
    void insertChoices(@Param("owner") String owner, @Param("choices") List<Choice> choices);

    void moveChoices(@Param("oldPath") String oldPath, @Param("newPath") String newPath);

    record Choice(String kind, String code, String words) {}
}
