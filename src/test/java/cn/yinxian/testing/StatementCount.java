package cn.yinxian.testing;

import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.apache.ibatis.executor.statement.StatementHandler;
import org.apache.ibatis.mapping.MappedStatement;
import org.apache.ibatis.plugin.Interceptor;
import org.apache.ibatis.plugin.Intercepts;
import org.apache.ibatis.plugin.Invocation;
import org.apache.ibatis.plugin.Signature;
import org.apache.ibatis.reflection.SystemMetaObject;
import org.apache.ibatis.session.ResultHandler;
import org.apache.ibatis.session.SqlSessionFactory;

/** Which statements of ours a piece of work sends to the database in this thread. */
@Intercepts({
    @Signature(type = StatementHandler.class, method = "query", args = {Statement.class, ResultHandler.class}),
    @Signature(type = StatementHandler.class, method = "update", args = Statement.class)
})
public final class StatementCount implements Interceptor {

    private final ThreadLocal<List<String>> seen = new ThreadLocal<>();

    private StatementCount() {}

    /** From now on every session of the factory is watched. */
    public static StatementCount in(SqlSessionFactory factory) {
        return factory.getConfiguration().getInterceptors().stream()
                .filter(StatementCount.class::isInstance)
                .map(StatementCount.class::cast)
                .findFirst()
                .orElseGet(() -> {
                    var counter = new StatementCount();
                    factory.getConfiguration().addInterceptor(counter);
                    return counter;
                });
    }

    /** Ids of the statements, in the order in which they ran. */
    public List<String> of(Supplier<?> work) {
        var ids = new ArrayList<String>();
        seen.set(ids);
        try {
            work.get();
        } finally {
            seen.remove();
        }
        return ids;
    }

    @Override
    public Object intercept(Invocation call) throws Throwable {
        if (seen.get() != null) {
            var statement = (MappedStatement) SystemMetaObject.forObject(call.getTarget()).getValue("delegate.mappedStatement");
            seen.get().add(statement.getId());
        }
        return call.proceed();
    }
}
