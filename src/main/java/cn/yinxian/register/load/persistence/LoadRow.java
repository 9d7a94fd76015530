package cn.yinxian.register.load.persistence;

import cn.yinxian.register.load.model.LoadKind;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

record LoadRow(long id, LoadKind kind, String loadedBy, Instant checkedAt, @Nullable Instant doneAt) {}
