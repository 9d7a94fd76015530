package cn.yinxian.testing;

import org.apache.ibatis.executor.Executor;
import org.apache.ibatis.mapping.MappedStatement;
import org.apache.ibatis.plugin.Interceptor;
import org.apache.ibatis.plugin.Intercepts;
import org.apache.ibatis.plugin.Invocation;
import org.apache.ibatis.plugin.Signature;
import org.springframework.boot.test.context.TestComponent;

/** Lets our n-th writing statement succeed and then fails, as if the machine had stopped there. */
@TestComponent
@Intercepts(@Signature(type = Executor.class, method = "update", args = {MappedStatement.class, Object.class}))
public class FailingWrites implements Interceptor {

    private int writesLeft;
    private String last = "";

    /** @param writes after how many writes to fail; 0: never */
    public void failAfter(int writes) {
        writesLeft = writes;
        last = "";
    }

    /** Statement behind which it failed; empty if it has not. */
    public String failedAfter() {
        return last;
    }

    @Override
    public Object intercept(Invocation invocation) throws Throwable {
        Object result = invocation.proceed();
        if (writesLeft > 0 && --writesLeft == 0) {
            last = ((MappedStatement) invocation.getArgs()[0]).getId();
            throw new Failure();
        }
        return result;
    }

    /** What the test makes happen. */
    public static final class Failure extends RuntimeException {

        private static final long serialVersionUID = 1L;
    }
}
