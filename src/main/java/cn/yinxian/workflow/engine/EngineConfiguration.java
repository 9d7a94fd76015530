package cn.yinxian.workflow.engine;

import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.camunda.bpm.engine.DecisionService;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.impl.cfg.ProcessEnginePlugin;
import org.camunda.bpm.engine.spring.ProcessEngineFactoryBean;
import org.camunda.bpm.engine.spring.SpringProcessEngineConfiguration;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.sql.init.dependency.DependsOnDatabaseInitialization;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.io.Resource;
import org.springframework.transaction.PlatformTransactionManager;

/**
 * Configures the engine on the one data source and the one transaction manager, so that its step commits with our rows.
 * No starter, no REST, no web application. The reasons for the single settings stand in ADR 0002.
 */
@Configuration(proxyBeanMethods = false)
class EngineConfiguration {

    private static final String[] MODELS = {"classpath*:workflows/**/*.bpmn", "classpath*:workflows/**/*.dmn"};

    @Bean
    SpringProcessEngineConfiguration engineSettings(
            DataSource dataSource,
            PlatformTransactionManager transactionManager,
            ApplicationContext context,
            List<ProcessEnginePlugin> plugins,
            @Value("${yinxian.engine.schema:false}") String schemaUpdate)
            throws IOException {
        var settings = new SpringProcessEngineConfiguration();
        settings.setProcessEngineName("yinxian");
        settings.setDataSource(dataSource);
        settings.setTransactionManager(transactionManager);
        settings.setDatabaseSchemaUpdate(schemaUpdate);
        settings.setDeploymentResources(models(context));
        settings.setDeploymentName("yinxian");
        settings.setDeployChangedOnly(true);
        settings.setProcessEnginePlugins(plugins);
        settings.setBeans(new EngineBeans(context));
        timing(settings);
        hardening(settings);
        return settings;
    }

    private static Resource[] models(ApplicationContext context) throws IOException {
        return Stream.of(MODELS)
                .flatMap(pattern -> {
                    try {
                        return Stream.of(context.getResources(pattern));
                    } catch (IOException unreadable) {
                        throw new java.io.UncheckedIOException(unreadable);
                    }
                })
                .toArray(Resource[]::new);
    }

    /** The engine does not start its own job executor: {@link EngineTimers} does, once everything else is up. */
    private static void timing(SpringProcessEngineConfiguration settings) {
        settings.setHistory("audit");
        settings.setJobExecutorActivate(false);
        settings.setJobExecutorAcquireByDueDate(true);
        settings.setEnsureJobDueDateNotNull(true);
        settings.setFailedJobRetryTimeCycle("R5/PT5M");
        settings.setMetricsEnabled(false);
        settings.setTaskMetricsEnabled(false);
    }

    private static void hardening(SpringProcessEngineConfiguration settings) {
        settings.setCmmnEnabled(false);
        settings.setStandaloneTasksEnabled(false);
        settings.setQueryMaxResultsLimit(500);
        settings.setEnableExpressionsInAdhocQueries(false);
        settings.setEnableExpressionsInStoredQueries(false);
        settings.setDeserializationTypeValidationEnabled(true);
        settings.setGeneralResourceWhitelistPattern("[A-Za-z0-9_@.-]+");
    }

    /** Flyway goes first: it refuses a schema that the engine has already filled. */
    @Bean
    @DependsOnDatabaseInitialization
    ProcessEngineFactoryBean processEngine(SpringProcessEngineConfiguration engineSettings) {
        var factory = new ProcessEngineFactoryBean();
        factory.setProcessEngineConfiguration(engineSettings);
        return factory;
    }

    @Bean
    RuntimeService runtimeService(ProcessEngine engine) {
        return engine.getRuntimeService();
    }

    @Bean
    TaskService taskService(ProcessEngine engine) {
        return engine.getTaskService();
    }

    @Bean
    RepositoryService repositoryService(ProcessEngine engine) {
        return engine.getRepositoryService();
    }

    @Bean
    ManagementService managementService(ProcessEngine engine) {
        return engine.getManagementService();
    }

    @Bean
    DecisionService decisionService(ProcessEngine engine) {
        return engine.getDecisionService();
    }
}
