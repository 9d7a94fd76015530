package cn.yinxian.inbox.persistence;

import cn.yinxian.inbox.model.PathScope;
import cn.yinxian.organisation.Reach;
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

    void movePaths(@Param("oldPath") String oldPath, @Param("newPath") String newPath, @Param("newArea") String newArea);

    void delete(@Param("taskId") String taskId);

    void insertDone(DoneRow row);

    List<EntryRow> page(@Param("owners") List<Reach> owners, @Param("filter") EntryFilter filter, @Param("limit") int limit);

    /** Whoever has them: what waits in these places. */
    List<EntryRow> pageUnder(@Param("scopes") List<PathScope> scopes, @Param("filter") EntryFilter filter, @Param("limit") int limit);

    /** For each filter how many tasks it finds, up to the limit; in order. */
    List<Integer> counts(@Param("owners") List<Reach> owners, @Param("filters") List<EntryFilter> filters, @Param("limit") int limit);

    /**
     * What stands round the lists; what is in a tab is counted up to the limit (本单位在办: for each place).
     *
     * @param units at most so many are offered to filter by
     */
    List<DeskRow> desk(
            @Param("official") String official,
            @Param("owners") List<Reach> owners,
            @Param("scopes") List<PathScope> scopes,
            @Param("limit") int limit,
            @Param("units") int units);

    @Nullable EntryRow select(@Param("taskId") String taskId);

    List<DoneRow> donePage(
            @Param("official") String official, @Param("before") @Nullable Long before, @Param("limit") int limit);
}
