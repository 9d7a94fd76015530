package cn.yinxian.testing;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.apache.ibatis.executor.Executor;
import org.apache.ibatis.mapping.MappedStatement;
import org.apache.ibatis.plugin.Interceptor;
import org.apache.ibatis.plugin.Intercepts;
import org.apache.ibatis.plugin.Invocation;
import org.apache.ibatis.plugin.Signature;
import org.apache.ibatis.session.ResultHandler;
import org.apache.ibatis.session.RowBounds;
import org.apache.ibatis.session.SqlSessionFactory;

/** Which mapped statements a piece of work runs in this thread. */
@Intercepts({
    @Signature(type = Executor.class, method = "query", args = {MappedStatement.class, Object.class, RowBounds.class, ResultHandler.class}),
    @Signature(type = Executor.class, method = "update", args = {MappedStatement.class, Object.class})
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
            seen.get().add(((MappedStatement) call.getArgs()[0]).getId());
        }
        return call.proceed();
    }
}
