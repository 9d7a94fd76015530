package cn.yinxian.workflow.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEnginePlugin;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanCreationException;
import org.springframework.beans.factory.InitializingBean;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.core.env.MapPropertySource;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.transaction.PlatformTransactionManager;

/** When the engine's timers run: from the end of a start that succeeds to the beginning of the stop, and never else. */
class EngineTimersTest {

    private static final long PATIENCE_SECONDS = 180;

    private final Set<Thread> before = threads();

    /** Not marked as configurations, so that no scan of a whole application finds them. */
    static class Surroundings {

        @Bean
        DataSource dataSource() {
            return new DriverManagerDataSource("jdbc:h2:mem:" + UUID.randomUUID() + ";MODE=MySQL;CASE_INSENSITIVE_IDENTIFIERS=TRUE;DB_CLOSE_DELAY=-1", "sa", "");
        }

        @Bean
        PlatformTransactionManager transactionManager(DataSource dataSource) {
            return new DataSourceTransactionManager(dataSource);
        }

        @Bean
        ProcessEnginePlugin noPlugin() {
            return new AbstractProcessEnginePlugin();
        }

        @Bean
        CountDownLatch rung() {
            return new CountDownLatch(1);
        }

        @Bean
        JavaDelegate ring(CountDownLatch rung) {
            return execution -> rung.countDown();
        }
    }

    /** Fails as a model does that cannot be deployed: the engine stands, but nobody has got it yet. */
    static class FaultyModel {

        @Bean
        ProcessEnginePlugin fault() {
            return new AbstractProcessEnginePlugin() {
                @Override
                public void postProcessEngineBuild(ProcessEngine engine) {
                    throw new ProcessEngineException("a model that cannot be read");
                }
            };
        }
    }

    static class FaultyLaterBean {

        @Bean
        InitializingBean fault(ProcessEngine engine) {
            return () -> {
                throw new IllegalStateException("fails behind " + engine.getName());
            };
        }
    }

    @Test
    void a_timer_rings_unless_it_is_told_not_to_and_stops_with_the_application() throws Exception {
        try (var application = start(Map.of())) {
            var engine = application.getBean(ProcessEngine.class);
            engine.getRepositoryService().createDeployment().addModelInstance("alarm.bpmn", alarm()).deploy();
            engine.getRuntimeService().startProcessInstanceByKey("alarm");

            assertThat(application.getBean(CountDownLatch.class).await(PATIENCE_SECONDS, TimeUnit.SECONDS)).isTrue();
        }
        assertNothingRuns();
    }

    @Test
    void no_timer_runs_where_the_setting_is_off() throws Exception {
        try (var application = start(Map.of("yinxian.engine.job-executor", "false"))) {
            assertThat(application.getBean(EngineTimers.class).isRunning()).isFalse();
            assertNothingRuns();
        }
    }

    @Test
    void a_start_that_fails_leaves_nothing_that_keeps_the_process_alive() throws Exception {
        assertThatThrownBy(() -> start(Map.of(), FaultyModel.class)).isInstanceOf(BeanCreationException.class).hasStackTraceContaining("cannot be read");
        assertNothingRuns();

        assertThatThrownBy(() -> start(Map.of(), FaultyLaterBean.class)).isInstanceOf(BeanCreationException.class).hasStackTraceContaining("fails behind");
        assertNothingRuns();
    }

    private static AnnotationConfigApplicationContext start(Map<String, Object> settings, Class<?>... faults) {
        var application = new AnnotationConfigApplicationContext();
        application.getEnvironment().getPropertySources().addFirst(new MapPropertySource("settings", settings));
        application.getEnvironment().getPropertySources().addLast(new MapPropertySource("schema", Map.of("yinxian.engine.schema", "true")));
        application.register(Surroundings.class, EngineConfiguration.class, EngineTimers.class);
        application.register(faults.length == 0 ? new Class<?>[] {Surroundings.class} : faults);
        application.refresh();
        return application;
    }

    private static BpmnModelInstance alarm() {
        return Bpmn.createExecutableProcess("alarm")
                .camundaHistoryTimeToLive(1)
                .startEvent()
                .intermediateCatchEvent()
                .timerWithDuration("PT0S")
                .serviceTask()
                .camundaDelegateExpression("${ring}")
                .endEvent()
                .done();
    }

    /** A thread that is about to end may do so. */
    private void assertNothingRuns() throws InterruptedException {
        var running = threads();
        running.removeAll(before);
        for (var thread : running) {
            thread.join(TimeUnit.SECONDS.toMillis(PATIENCE_SECONDS));
        }
        assertThat(running).noneMatch(Thread::isAlive);
    }

    /** Those that keep a process alive. */
    private static Set<Thread> threads() {
        return Thread.getAllStackTraces().keySet().stream().filter(thread -> thread.isAlive() && !thread.isDaemon()).collect(Collectors.toSet());
    }
}
