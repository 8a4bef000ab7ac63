package org.selvedge.site;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/**
 * A few strangers search at a time, some wait a moment, and those beyond are asked to come back: however many they are, processors
 * and database are left to members and to all other pages. Knows nobody's address, as half a town may share one.
 */
@Component
class SearchPlaces implements HandlerInterceptor, WebMvcConfigurer {
    private static final String[] SEARCHES = {"/practices", "/practices.atom", "/*/practices", "/*/practices.atom"};
    private static final int FEWEST = 4;
    /** Well below the threads of the server, so that members always find a free one. */
    private static final int MOST_WAITING = 120;

    private static final Duration PATIENCE = Duration.ofSeconds(2);
    private static final String COME_BACK_S = "5";

    private final Semaphore places;
    private final int mostWaiting;
    private final Duration patience;

    @Autowired
    SearchPlaces() {
        this(Math.max(FEWEST, 2 * Runtime.getRuntime().availableProcessors()), MOST_WAITING, PATIENCE);
    }

    SearchPlaces(int places, int mostWaiting, Duration patience) {
        this.places = new Semaphore(places, true);
        this.mostWaiting = mostWaiting;
        this.patience = patience;
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(this).addPathPatterns(SEARCHES);
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler)
            throws Exception {
        boolean enters = places.tryAcquire()
                || places.getQueueLength() < mostWaiting
                        && places.tryAcquire(patience.toMillis(), TimeUnit.MILLISECONDS);
        if (!enters) {
            response.setHeader(HttpHeaders.RETRY_AFTER, COME_BACK_S);
            response.sendError(HttpStatus.TOO_MANY_REQUESTS.value());
        }
        return enters;
    }

    @Override
    public void afterCompletion(
            HttpServletRequest request, HttpServletResponse response, Object handler, @Nullable Exception failed) {
        places.release();
    }
}
