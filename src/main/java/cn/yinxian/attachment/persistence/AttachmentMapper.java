package cn.yinxian.attachment.persistence;

import cn.yinxian.attachment.Attachments.AttachmentRow;
import java.util.List;
import java.util.Optional;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;

@Mapper
interface AttachmentMapper {

    int insert(NewFile file);

    List<AttachmentRow> selectByOwner(@Param("owner") String owner);

    Optional<AttachmentRow> selectRow(@Param("owner") String owner, @Param("id") long id);

    Optional<ContentRow> selectContent(@Param("owner") String owner, @Param("id") long id);

    int count(@Param("owner") String owner);

    int delete(@Param("owner") String owner, @Param("id") long id);
}
