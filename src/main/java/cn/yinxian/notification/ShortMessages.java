package cn.yinxian.notification;

import java.io.IOException;

/** A city's short-message gateway (e.g. 移动 MAS): provide a bean of this type. Without one, short messages are only logged. */
public interface ShortMessages {

    /** @throws IOException if it may work later */
    void send(String phone, String text) throws IOException;
}
