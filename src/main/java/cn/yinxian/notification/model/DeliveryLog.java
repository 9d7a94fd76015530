package cn.yinxian.notification.model;

import cn.yinxian.notification.NoticeFate;
import java.util.List;

/** Reads who was told what. */
public interface DeliveryLog {

    /** Newest first. */
    List<NoticeFate> find(DeliveryQuery query, int limit);
}
