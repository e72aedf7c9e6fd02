package jp.banso.security;

import static jakarta.servlet.http.HttpServletResponse.SC_BAD_REQUEST;
import static jakarta.servlet.http.HttpServletResponse.SC_NOT_FOUND;

import com.vaadin.flow.server.auth.NavigationAccessControl;
import com.vaadin.flow.spring.security.RequestUtil;
import com.vaadin.flow.spring.security.UidlRedirectStrategy;
import com.vaadin.flow.spring.security.VaadinSecurityConfigurer;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.tomcat.ConfigurableTomcatWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.security.authentication.ProviderManager;
import org.springframework.security.config.ObjectPostProcessor;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configuration.EnableWebSecurity;
import org.springframework.security.config.annotation.web.configurers.CsrfConfigurer;
import org.springframework.security.config.annotation.web.configurers.RequestCacheConfigurer;
import org.springframework.security.core.context.SecurityContextHolderStrategy;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.logout.SimpleUrlLogoutSuccessHandler;
import org.springframework.security.web.context.SecurityContextHolderFilter;
import org.springframework.security.web.firewall.HttpFirewall;
import org.springframework.security.web.firewall.RequestRejectedHandler;
import org.springframework.security.web.firewall.StrictHttpFirewall;
import org.springframework.security.web.header.HeaderWriterFilter;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.springframework.security.web.util.matcher.RequestMatcher;

/**
 * One filter chain: the sign-in page, what Vaadin needs, health, calendars by their secret link, the public's pages and the
 * casebook; all else
 * asks to sign in. Views and services then decide by role. Posts are taken by the sign-in page, by Vaadin's own channel and by
 * what lies below {@code /api/}, each of which carries and compares its own token, by the public's forms, which act for
 * nobody, and by nothing else.
 */
@Configuration(proxyBeanMethods = false)
@EnableWebSecurity
@EnableScheduling
class SecurityConfiguration {

    private static final String[] OPEN = {
        "/actuator/health",
        "/actuator/health/liveness",
        "/actuator/health/readiness",
        "/css/**",
        "/calendar/*",
        "/portal",
        "/portal/**",
        "/cases",
        "/cases/*",
        "/cases/editions/*",
        "/cases/photos/*"
    };

    private static final String API = "/api/";

    /** What the public sends from its pages: read by nobody as somebody's who is signed in, so no token is needed. */
    private static final Set<String> PUBLIC_POSTS =
            Set.of("/portal/ask", "/portal/briefings/apply", "/portal/check", "/portal/check/call");

    @Bean
    SecurityFilterChain web(
            HttpSecurity http,
            SignIn signIn,
            SignedInSessions sessions,
            AccountStates accounts,
            SessionViewer viewer,
            SecurityContextHolderStrategy contexts,
            RequestUtil vaadin,
            NavigationAccessControl navigation) {
        var page = new SignInPage(sessions, accounts);
        var signedOut = new SimpleUrlLogoutSuccessHandler();
        signedOut.setRedirectStrategy(new UidlRedirectStrategy());
        signedOut.setDefaultTargetUrl(SignInPage.PATH);
        navigation.setLoginView(SignInPage.PATH);
        RequestMatcher strangePost = request -> "POST".equals(request.getMethod())
                && !vaadin.isFrameworkInternalRequest(request)
                && !SignInPage.PATH.equals(request.getRequestURI())
                && !request.getRequestURI().startsWith(API)
                && !(PUBLIC_POSTS.contains(request.getRequestURI()) && isShortForm(request));
        // A manager of its own: the default one has a parent that would try, and count, a second time.
        return http.authenticationManager(new ProviderManager(signIn))
                .authorizeHttpRequests(requests -> requests.dispatcherTypeMatchers(
                                DispatcherType.ERROR, DispatcherType.FORWARD, DispatcherType.ASYNC)
                        .permitAll()
                        .requestMatchers(strangePost)
                        .denyAll()
                        .requestMatchers(OPEN)
                        .permitAll()
                        .requestMatchers("/actuator/**", "/vaadinServlet/**", "/HILLA/**")
                        .denyAll())
                .with(VaadinSecurityConfigurer.vaadin(), views -> views.enableCsrfConfiguration(false)
                        .enableRequestCacheConfiguration(false)
                        .enableExceptionHandlingConfiguration(false)
                        .logoutSuccessHandler(signedOut)
                        .anyRequest(rule -> rule.authenticated()))
                .formLogin(form -> form.loginPage(SignInPage.PATH)
                        .loginProcessingUrl(SignInPage.PATH)
                        .successHandler(page)
                        .failureHandler(page)
                        .permitAll())
                .logout(logout -> logout.logoutRequestMatcher(request -> false))
                .csrf(CsrfConfigurer::disable)
                .requestCache(RequestCacheConfigurer::disable)
                .exceptionHandling(problems -> problems.authenticationEntryPoint(page)
                        .accessDeniedHandler((request, response, why) -> response.sendError(SC_NOT_FOUND)))
                .sessionManagement(session -> session.sessionFixation(fixation -> fixation.changeSessionId()))
                // Vaadin answers inside a forward, which ends the answer before late headers would be written.
                .headers(headers -> headers.withObjectPostProcessor(writeAtOnce())
                        .frameOptions(frame -> frame.deny())
                        .contentSecurityPolicy(policy -> policy.policyDirectives(SecurityHeaders.CONTENT_POLICY))
                        .permissionsPolicyHeader(policy -> policy.policy(SecurityHeaders.PERMISSIONS_POLICY))
                        .referrerPolicy(policy -> policy.policy(ReferrerPolicy.NO_REFERRER)))
                .addFilterAfter(new SessionGuard(sessions, viewer, contexts), SecurityContextHolderFilter.class)
                .addFilterAfter(new StrangerGuard(), HeaderWriterFilter.class)
                .build();
    }

    /** What a person typed into a page of the public: no file, and at most 200,000 bytes. */
    private static boolean isShortForm(HttpServletRequest request) {
        var kind = String.valueOf(request.getContentType());
        return kind.startsWith("application/x-www-form-urlencoded") && request.getContentLengthLong() <= 200_000;
    }

    /** Reading and the two kinds of posts only; with {@code banso.hosts} set, other host names are refused. */
    @Bean
    HttpFirewall firewall(@Value("${banso.hosts:}") List<String> hosts) {
        var firewall = new StrictHttpFirewall();
        firewall.setAllowedHttpMethods(Set.of("GET", "HEAD", "POST"));
        var known = Set.copyOf(hosts.stream()
                .map(host -> host.strip().toLowerCase(Locale.ROOT))
                .filter(host -> !host.isEmpty())
                .toList());
        firewall.setAllowedHostnames(host -> known.isEmpty() || known.contains(host.toLowerCase(Locale.ROOT)));
        return firewall;
    }

    @Bean
    RequestRejectedHandler rejected() {
        return (request, response, why) -> response.setStatus(SC_BAD_REQUEST);
    }

    @Bean
    WebServerFactoryCustomizer<ConfigurableTomcatWebServerFactory> headersFirst() {
        return server -> server.addEngineValves(new HeadersFirst());
    }

    private static ObjectPostProcessor<HeaderWriterFilter> writeAtOnce() {
        return new ObjectPostProcessor<>() {
            @Override
            public <F extends HeaderWriterFilter> F postProcess(F filter) {
                filter.setShouldWriteHeadersEagerly(true);
                return filter;
            }
        };
    }
}
