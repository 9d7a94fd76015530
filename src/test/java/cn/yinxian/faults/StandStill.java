package cn.yinxian.faults;

import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.concurrent.CountDownLatch;
import org.apache.ibatis.executor.Executor;
import org.apache.ibatis.mapping.MappedStatement;
import org.apache.ibatis.plugin.Interceptor;
import org.apache.ibatis.plugin.Intercepts;
import org.apache.ibatis.plugin.Invocation;
import org.apache.ibatis.plugin.Signature;

/**
 * In the application that is going to be killed: a request that says so by its header stands still behind its n-th write,
 * or, where it writes less often, behind its commit and before its answer. Tells on the console where it stands.
 */
@Intercepts(@Signature(type = Executor.class, method = "update", args = {MappedStatement.class, Object.class}))
public class StandStill implements Interceptor, Filter {

    static final String HEADER = "Stand-Still-After";
    static final String STANDING = "standing still after ";
    static final String WROTE = "writes of this request: ";

    private final ThreadLocal<Integer> stop = new ThreadLocal<>();
    private final ThreadLocal<Integer> writes = ThreadLocal.withInitial(() -> 0);

    /** 0 in the header: nothing stops, only the writes are counted. */
    @Override
    public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain) throws IOException, ServletException {
        String after = ((HttpServletRequest) request).getHeader(HEADER);
        if (after == null) {
            chain.doFilter(request, response);
            return;
        }
        stop.set(Integer.valueOf(after));
        chain.doFilter(request, response);
        if (stop.get() > 0) {
            stand("the commit");
        }
        stop.remove();
        say(WROTE + writes.get());
    }

    @Override
    public Object intercept(Invocation invocation) throws Throwable {
        Object result = invocation.proceed();
        if (stop.get() != null) {
            writes.set(writes.get() + 1);
            if (writes.get().equals(stop.get())) {
                stand(((MappedStatement) invocation.getArgs()[0]).getId());
            }
        }
        return result;
    }

    private static void stand(String where) {
        say(STANDING + where);
        try {
            new CountDownLatch(1).await();
        } catch (InterruptedException ended) {
            Thread.currentThread().interrupt();
        }
    }

    private static void say(String words) {
        System.out.println(words);
    }
}
