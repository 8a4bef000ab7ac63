import java.util.logging.LogManager;
import org.codelibs.opensearch.runner.OpenSearchRunner;

/** One OpenSearch node on the loopback: folder and port as arguments; it ends when its standard input does. */
public class Node {
    public static void main(String[] arguments) throws Exception {
        LogManager.getLogManager().reset();
        int port = Integer.parseInt(arguments[1]);
        OpenSearchRunner runner = new OpenSearchRunner();
        runner.onBuild((number, settings) -> {
                    settings.put("discovery.type", "single-node");
                    settings.put("network.host", "127.0.0.1");
                    settings.put("http.port", port);
                    settings.put("transport.port", Integer.parseInt(arguments[2]));
                    settings.put("action.auto_create_index", false);
                })
                .build(OpenSearchRunner.newConfigs()
                        .clusterName("selvedge-test")
                        .numOfNode(1)
                        .basePath(arguments[0]));
        runner.ensureYellow();
        System.out.println("ready on " + runner.node().settings().get("http.port"));
        while (System.in.read() >= 0) {
            // until whoever started it ends
        }
        runner.close();
        System.exit(0);
    }
}
