package cn.yinxian.audit;

import java.util.Collection;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Who the people are whose acts are recorded; answered by the module that knows them. */
public interface ActorNames {

    /** @param login null: without an account */
    record Known(String name, @Nullable String login) {}

    /** By actor as {@link Act} has it; who is unknown, as a login tried in vain, is left out. */
    Map<String, Known> of(Collection<String> actors);

    /** The actor behind a login, or the word itself where there is no such login. */
    String actorOf(String login);
}
