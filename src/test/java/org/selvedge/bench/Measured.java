package org.selvedge.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.IntConsumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Times, as a table to read and a file to compare. */
final class Measured {
    private static final Logger LOG = LoggerFactory.getLogger(Measured.class);
    private static final double NANOS_PER_MILLI = 1_000_000;
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    private final List<String> lines = new ArrayList<>(List.of("metric,median,p95,unit,n"));

    /** Runs it {@code warm} times for nothing and {@code times} times for the clock; each call gets its number. */
    double time(String metric, int warm, int times, IntConsumer call) {
        for (int i = 0; i < warm; i++) {
            call.accept(i);
        }
        double[] millis = new double[times];
        long busy = THREADS.getCurrentThreadCpuTime();
        for (int i = 0; i < times; i++) {
            long start = System.nanoTime();
            call.accept(i);
            millis[i] = (System.nanoTime() - start) / NANOS_PER_MILLI;
        }
        busy = THREADS.getCurrentThreadCpuTime() - busy;
        Arrays.sort(millis);
        double median = millis[times / 2];
        add(metric, median, millis[Math.min(times - 1, (int) Math.ceil(times * 0.95) - 1)], "ms", times);
        LOG.info(String.format(Locale.ROOT, "%38s %10.2f ms of this thread", "", busy / NANOS_PER_MILLI / times));
        return median;
    }

    void add(String metric, double median, double p95, String unit, int n) {
        String line = String.format(Locale.ROOT, "%s,%.3f,%.3f,%s,%d", metric, median, p95, unit, n);
        lines.add(line);
        LOG.info(String.format(Locale.ROOT, "%-38s %10.2f %10.2f %-6s %5d", metric, median, p95, unit, n));
    }

    void save(Path file) {
        try {
            Files.createDirectories(file.getParent());
            Files.write(file, lines);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
