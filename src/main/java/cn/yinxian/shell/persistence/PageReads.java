package cn.yinxian.shell.persistence;

import cn.yinxian.shell.OneLook;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.ibatis.cache.CacheKey;
import org.apache.ibatis.executor.Executor;
import org.apache.ibatis.mapping.MappedStatement;
import org.apache.ibatis.plugin.Interceptor;
import org.apache.ibatis.plugin.Intercepts;
import org.apache.ibatis.plugin.Invocation;
import org.apache.ibatis.plugin.Signature;
import org.apache.ibatis.session.ResultHandler;
import org.apache.ibatis.session.RowBounds;
import org.springframework.stereotype.Component;

/**
 * While a page is made that changes nothing, the same question is put to the database once: its parts ask independently of
 * each other, and all see the same rows. Any write forgets what was read; what locks is always asked anew.
 */
@Component
@Intercepts({
    @Signature(type = Executor.class, method = "query", args = {MappedStatement.class, Object.class, RowBounds.class, ResultHandler.class}),
    @Signature(type = Executor.class, method = "update", args = {MappedStatement.class, Object.class})
})
class PageReads implements Interceptor, OneLook {

    private final ThreadLocal<Map<CacheKey, List<Object>>> known = new ThreadLocal<>();

    @Override
    public void begin() {
        known.set(new HashMap<>());
    }

    @Override
    public void end() {
        known.remove();
    }

    @Override
    public Object intercept(Invocation call) throws Throwable {
        var rows = known.get();
        if (rows == null) {
            return call.proceed();
        }
        if (call.getMethod().getName().equals("update")) {
            rows.clear();
            return call.proceed();
        }
        return call.getArgs()[3] == null ? once(call, rows) : call.proceed();
    }

    private static Object once(Invocation call, Map<CacheKey, List<Object>> rows) throws Throwable {
        var executor = (Executor) call.getTarget();
        var statement = (MappedStatement) call.getArgs()[0];
        var sql = statement.getBoundSql(call.getArgs()[1]);
        if (sql.getSql().contains("for update")) {
            return call.proceed();
        }
        var key = executor.createCacheKey(statement, call.getArgs()[1], (RowBounds) call.getArgs()[2], sql);
        var found = rows.get(key);
        if (found == null) {
            found = executor.query(statement, call.getArgs()[1], (RowBounds) call.getArgs()[2], null, key, sql);
            rows.put(key, Collections.unmodifiableList(found));
        }
        return new ArrayList<>(found);
    }
}
