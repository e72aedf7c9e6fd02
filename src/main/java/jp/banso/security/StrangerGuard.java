package jp.banso.security;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Answers requests that only an open page can mean, but that come without its session, before Vaadin would make a session
 * for them: files that do not exist, the channel of a page nobody opened. And refuses what another site posts.
 */
class StrangerGuard extends OncePerRequestFilter {

    private static final List<String> FILE_ROOTS = List.of("META-INF/VAADIN/webapp", "META-INF/resources");
    private static final Set<String> OTHER_SITES = Set.of("cross-site", "same-site");
    private static final Pattern FILES = Pattern.compile(
            "/VAADIN|/(VAADIN|css|images|icons|themes)/.*|/(favicon\\.ico|sw\\.js|offline\\.html|robots\\.txt)"
                    + "|/manifest\\.webmanifest|/[^/]*\\.css");
    private static final Pattern CHANNEL = Pattern.compile("(^|.*&)v-r=(init|push|webcomponent-resync)(&.*|$)");
    private static final String OVER = "for(;;);[{\"meta\":{\"async\":true,\"sessionExpired\":true}}]";

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (isPostOfAnotherSite(request)) {
            response.setStatus(HttpServletResponse.SC_FORBIDDEN);
        } else if (request.getSession(false) != null) {
            chain.doFilter(request, response);
        } else if (isChannel(request)) {
            sayItIsOver(request, response);
        } else if (FILES.matcher(request.getRequestURI()).matches() && !isFile(request.getRequestURI())) {
            response.setStatus(HttpServletResponse.SC_NOT_FOUND);
        } else {
            chain.doFilter(request, response);
        }
    }

    private static boolean isPostOfAnotherSite(HttpServletRequest request) {
        var from = request.getHeader("Sec-Fetch-Site");
        return "POST".equals(request.getMethod()) && from != null && OTHER_SITES.contains(from);
    }

    private static boolean isChannel(HttpServletRequest request) {
        var query = request.getQueryString();
        return query != null && CHANNEL.matcher(query).matches()
                || request.getRequestURI().startsWith("/VAADIN/push");
    }

    private static void sayItIsOver(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (request.getHeader("Upgrade") != null) {
            response.setStatus(HttpServletResponse.SC_FORBIDDEN);
            return;
        }
        response.setContentType("application/json");
        response.setCharacterEncoding(StandardCharsets.UTF_8);
        response.getWriter().write(OVER);
    }

    private static boolean isFile(String path) {
        var loader = StrangerGuard.class.getClassLoader();
        var name = path.substring(path.lastIndexOf('/') + 1);
        return name.contains(".") && FILE_ROOTS.stream().anyMatch(root -> loader.getResource(root + path) != null);
    }
}
