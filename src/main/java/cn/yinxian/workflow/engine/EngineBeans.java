package cn.yinxian.workflow.engine;

import cn.yinxian.workflow.signing.Votes;
import java.util.AbstractMap;
import java.util.Set;
import java.util.TreeMap;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.context.ApplicationContext;

/**
 * The beans a model may name: delegates, listeners and the votes of a 会签, nothing else of the application. Looked up when they are needed,
 * because delegates depend on use cases, and these on the engine.
 */
class EngineBeans extends AbstractMap<Object, Object> {

    private final ApplicationContext context;

    EngineBeans(ApplicationContext context) {
        this.context = context;
    }

    @Override
    public boolean containsKey(Object key) {
        return key instanceof String name
                && (context.containsBean(name)
                        && (context.isTypeMatch(name, JavaDelegate.class)
                                || context.isTypeMatch(name, ExecutionListener.class)
                        || context.isTypeMatch(name, Votes.class)));
    }

    @Override
    public Object get(Object key) {
        return containsKey(key) ? context.getBean((String) key) : null;
    }

    @Override
    public Set<Entry<Object, Object>> entrySet() {
        var beans = new TreeMap<Object, Object>();
        for (String name : context.getBeanNamesForType(JavaDelegate.class)) {
            beans.put(name, context.getBean(name));
        }
        return beans.entrySet();
    }
}
