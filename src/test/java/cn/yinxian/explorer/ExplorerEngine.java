package cn.yinxian.explorer;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import cn.yinxian.modelcheck.WorkflowFile;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.cfg.StandaloneInMemProcessEngineConfiguration;
import org.camunda.bpm.engine.impl.persistence.StrongUuidGenerator;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.slf4j.LoggerFactory;

/** The real engine on a database that can go back; every delegate and listener of the models is a stub. */
final class ExplorerEngine implements AutoCloseable {

    private static final int ASYNC_STEPS_WITHIN_ONE_ACT = 100;
    private final SnapshotDatabase database = new SnapshotDatabase();
    private final Passages passages = new Passages();
    private final Choices choices = new Choices();
    private final Map<String, ProcessFacts> facts;
    private final ProcessEngine engine;
    private final boolean asynchronous;
    private final Logger log = (Logger) LoggerFactory.getLogger("org.camunda");
    private final Level logged = log.getLevel();

    ExplorerEngine(Collection<WorkflowFile> files) {
        log.setLevel(Level.OFF);                                    // a failing act is a finding, told with the way there
        var models = new HashMap<String, BpmnModelInstance>();
        files.forEach(it -> models.put(it.toString(), read(it)));
        facts = ProcessFacts.of(models.values());
        asynchronous = models.values().stream().map(Bpmn::convertToString).anyMatch(it -> it.contains("camunda:async"));
        var values = new VariableValues(facts);
        var configuration = new StandaloneInMemProcessEngineConfiguration();
        configuration.setDataSource(database.dataSource());
        configuration.setDatabaseSchemaUpdate("true");
        configuration.setProcessEngineName("explorer-" + System.identityHashCode(this));
        configuration.setIdGenerator(new StrongUuidGenerator());
        configuration.setJobExecutorActivate(false);
        configuration.setHistory("none");
        configuration.setCmmnEnabled(false);
        configuration.setStandaloneTasksEnabled(false);
        configuration.setEnforceHistoryTimeToLive(true);
        configuration.setMetricsEnabled(false);
        configuration.setTaskMetricsEnabled(false);
        configuration.setGeneralResourceWhitelistPattern("[A-Za-z0-9_@.-]+");
        configuration.setJavaSerializationFormatEnabled(true);
        configuration.setCustomPostBPMNParseListeners(new ArrayList<>(List.of(passages)));
        var beans = new HashMap<Object, Object>(StubDelegate.forAll(models.values(), new StubDelegate(facts, values, choices)));
        beans.put("votes", new StubVotes());
        configuration.setBeans(beans);
        engine = configuration.buildProcessEngine();
        deploy(models);
    }

    private void deploy(Map<String, BpmnModelInstance> models) {
        var deployment = engine.getRepositoryService().createDeployment().name("models");
        models.forEach(deployment::addModelInstance);
        deployment.deploy();
    }

    private static BpmnModelInstance read(WorkflowFile file) {
        try (InputStream in = Files.newInputStream(file.path())) {
            return Bpmn.readModelFromStream(in);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** Runs what the engine would do by itself now: asynchronous continuations, but no timer. */
    void settle() {
        if (!asynchronous) {
            return;
        }
        List<Job> jobs = engine.getManagementService().createJobQuery().messages().list();
        for (int step = 0; !jobs.isEmpty(); step++) {
            if (step > ASYNC_STEPS_WITHIN_ONE_ACT) {
                throw new Passages.Circling();
            }
            engine.getManagementService().executeJob(jobs.get(0).getId());
            jobs = engine.getManagementService().createJobQuery().messages().list();
        }
    }

    ProcessEngine engine() {
        return engine;
    }

    SnapshotDatabase database() {
        return database;
    }

    Passages passages() {
        return passages;
    }

    Choices choices() {
        return choices;
    }

    Map<String, ProcessFacts> facts() {
        return facts;
    }

    @Override
    public void close() throws SQLException {
        engine.close();
        database.close();
        log.setLevel(logged);
    }
}
