package org.selvedge.testing;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import javax.sql.DataSource;
import org.springframework.beans.factory.config.BeanPostProcessor;

/** Hears every statement that goes to the database, so that tests can count those of a call or of a screen. */
public final class Statements implements BeanPostProcessor {
    private static final List<Ear> EARS = new CopyOnWriteArrayList<>();

    /** How many statements this thread sends while it runs the call. */
    public static int count(Call call) {
        return of(call).size();
    }

    /** The statements that this thread sends while it runs the call. */
    public static List<String> of(Call call) {
        return hear(new Ear(Thread.currentThread(), new ArrayList<>()), call);
    }

    /** The statements of all threads, for a call that goes through HTTP. */
    public static List<String> ofEveryThread(Call call) {
        return hear(new Ear(null, new CopyOnWriteArrayList<>()), call);
    }

    private static List<String> hear(Ear ear, Call call) {
        EARS.add(ear);
        try {
            call.run();
        } catch (Exception failed) {
            throw new IllegalStateException(failed);
        } finally {
            EARS.remove(ear);
        }
        return List.copyOf(ear.heard());
    }

    @Override
    public Object postProcessAfterInitialization(Object bean, String name) {
        return bean instanceof DataSource source
                ? proxy(
                        DataSource.class,
                        source,
                        (method, result, arguments) ->
                                result instanceof Connection connection ? listening(connection) : result)
                : bean;
    }

    private static Connection listening(Connection connection) {
        return proxy(Connection.class, connection, (method, result, arguments) -> switch (result) {
            case PreparedStatement prepared ->
                proxy(PreparedStatement.class, prepared, heard(String.valueOf(arguments[0])));
            case Statement statement -> proxy(Statement.class, statement, heard(null));
            case null, default -> result;
        });
    }

    private static Seen heard(String sql) {
        return (method, result, arguments) -> {
            if (method.startsWith("execute")) {
                String text = arguments != null && arguments.length > 0 ? String.valueOf(arguments[0]) : sql;
                EARS.forEach(ear -> ear.hear(text));
            }
            return result;
        };
    }

    private static <T> T proxy(Class<T> type, T target, Seen seen) {
        InvocationHandler handler = (self, method, arguments) -> {
            try {
                return seen.after(method.getName(), method.invoke(target, arguments), arguments);
            } catch (InvocationTargetException thrown) {
                throw thrown.getCause();
            }
        };
        return type.cast(Proxy.newProxyInstance(Statements.class.getClassLoader(), new Class<?>[] {type}, handler));
    }

    /** Something a test does. */
    @FunctionalInterface
    public interface Call {
        void run() throws Exception;
    }

    private interface Seen {
        Object after(String method, Object result, Object[] arguments);
    }

    private record Ear(Thread thread, List<String> heard) {
        void hear(String sql) {
            if (thread == null || thread == Thread.currentThread()) {
                heard.add(String.valueOf(sql));
            }
        }
    }
}
