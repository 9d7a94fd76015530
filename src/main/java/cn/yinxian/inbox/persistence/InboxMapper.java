package cn.yinxian.inbox.persistence;

import java.time.Instant;
import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.jspecify.annotations.Nullable;

/** The inbox rows. Lists read by key (due, task), one indexed branch per owner, whatever lies behind the page. */
@Mapper
public interface InboxMapper {

    void insert(EntryRow row);

    void move(
            @Param("taskId") String taskId,
            @Param("owner") String owner,
            @Param("page") String page,
            @Param("note") @Nullable String note);

    void updateDue(@Param("taskId") String taskId, @Param("dueAt") Instant dueAt);

    void delete(@Param("taskId") String taskId);

    void insertDone(DoneRow row);

    List<EntryRow> page(
            @Param("owners") List<String> owners,
            @Param("afterDue") @Nullable Instant afterDue,
            @Param("afterTask") @Nullable String afterTask,
            @Param("limit") int limit);

    /** Open tasks of these owners, counted up to the limit. */
    int count(@Param("owners") List<String> owners, @Param("limit") int limit);

    List<DoneRow> donePage(
            @Param("official") String official, @Param("before") @Nullable Long before, @Param("limit") int limit);
}
