package jp.banso.demo.story;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.springframework.context.annotation.Profile;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/** Asks whoever comes while the city moves in to wait: the clock shows the story's time, and half a city is none. */
@Component
@Profile("demo")
@Order(Ordered.HIGHEST_PRECEDENCE)
class EarlyVisitors extends OncePerRequestFilter {

    private final Sayings sayings;
    private volatile boolean waiting;

    EarlyVisitors(Sayings sayings) {
        this.sayings = sayings;
    }

    /** From now on nobody is let in, or everybody again. */
    void letWait(boolean untilItIsOver) {
        waiting = untilItIsOver;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !waiting || request.getRequestURI().startsWith("/actuator/");
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        response.setStatus(HttpStatus.SERVICE_UNAVAILABLE.value());
        response.setHeader("Refresh", "3");
        response.setHeader("Retry-After", "5");
        response.setContentType("text/plain;charset=UTF-8");
        response.getOutputStream().write(sayings.of("wait").getBytes(StandardCharsets.UTF_8));
    }
}
