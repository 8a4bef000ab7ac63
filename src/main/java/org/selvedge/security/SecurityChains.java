package org.selvedge.security;

import com.vaadin.flow.spring.security.VaadinSecurityConfigurer;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.security.authentication.AuthenticationManager;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configuration.EnableWebSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.annotation.web.configurers.AuthorizeHttpRequestsConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.security.web.context.SecurityContextHolderFilter;
import org.springframework.security.web.context.SecurityContextRepository;
import org.springframework.security.web.csrf.CookieCsrfTokenRepository;
import org.springframework.security.web.savedrequest.NullRequestCache;

/** Two worlds: public pages and sign-in, which make no session, and the zone, which nobody enters without one. */
@Configuration
@EnableWebSecurity
class SecurityChains {
    /** What mail programs send to: they bring no token of ours, the signed link speaks for itself. */
    private static final String[] SIGNED = {"/mails/stop", "/fr/mails/stop"};

    /** What strangers may ask for outside the zone; any other path answers 404. */
    private static final String[] STRANGERS = {
        "/",
        "/fr",
        "/fr/",
        "/practices/**",
        "/fr/practices/**",
        "/practices.atom",
        "/fr/practices.atom",
        "/collections/*",
        "/fr/collections/*",
        "/join/**",
        "/fr/join/**",
        "/privacy",
        "/fr/privacy",
        "/accessibility",
        "/fr/accessibility",
        "/legal",
        "/fr/legal",
        "/login/**",
        "/fr/login/**",
        "/mails/stop",
        "/fr/mails/stop",
        "/logout",
        "/fr/logout",
        "/public/**",
        "/media/**",
        "/styles/**",
        "/aura/**",
        "/favicon.ico",
        "/favicon.svg",
        "/robots.txt",
        "/sitemap.xml",
        "/actuator/health/**",
        "/error"
    };

    @Bean
    SecurityContextRepository securityContexts() {
        return new HttpSessionSecurityContextRepository();
    }

    /** Nobody signs in through Spring's own forms: {@code people} does it, with throttles and factors. */
    @Bean
    AuthenticationManager nobody() {
        return authentication -> {
            throw new BadCredentialsException("sign in at /login");
        };
    }

    @Bean
    @Order(1)
    SecurityFilterChain publicPages(
            HttpSecurity http,
            SecurityContextRepository contexts,
            CookieCsrfTokenRepository csrfTokens,
            SessionGuard guard) {
        return http.securityMatcher(request -> !inTheZone(request))
                .authorizeHttpRequests(requests -> requests.dispatcherTypeMatchers(
                                DispatcherType.ERROR, DispatcherType.FORWARD, DispatcherType.ASYNC)
                        .permitAll()
                        .requestMatchers(STRANGERS)
                        .permitAll()
                        .anyRequest()
                        .denyAll())
                .securityContext(context -> context.securityContextRepository(contexts))
                .sessionManagement(sessions -> sessions.sessionCreationPolicy(SessionCreationPolicy.IF_REQUIRED))
                .requestCache(cache -> cache.requestCache(new NullRequestCache()))
                .csrf(csrf -> csrf.csrfTokenRepository(csrfTokens).ignoringRequestMatchers(SIGNED))
                .exceptionHandling(refusals -> refusals.authenticationEntryPoint(
                                (request, response, refused) -> response.sendError(HttpStatus.NOT_FOUND.value()))
                        .accessDeniedHandler(new PublicRefusals()))
                .formLogin(AbstractHttpConfigurer::disable)
                .httpBasic(AbstractHttpConfigurer::disable)
                .logout(AbstractHttpConfigurer::disable)
                .headers(AbstractHttpConfigurer::disable)
                .addFilterBefore(guard, SecurityContextHolderFilter.class)
                .build();
    }

    @Bean
    @Order(2)
    SecurityFilterChain zone(
            HttpSecurity http,
            SecurityContextRepository contexts,
            SessionGuard guard,
            CookieCsrfTokenRepository csrfTokens,
            StaySignedIn stays,
            SessionGate gate,
            BaseUrl base) {
        return http.securityMatcher(SecurityChains::inTheZone)
                .authorizeHttpRequests(
                        requests -> requests.requestMatchers("/zone/styles/**").permitAll())
                .securityContext(context -> context.securityContextRepository(contexts))
                .with(
                        VaadinSecurityConfigurer.vaadin(),
                        vaadin -> vaadin.enableLogoutConfiguration(false)
                                .anyRequest(AuthorizeHttpRequestsConfigurer.AuthorizedUrl::authenticated))
                .csrf(csrf -> csrf.csrfTokenRepository(csrfTokens))
                .requestCache(cache -> cache.requestCache(new NullRequestCache()))
                .exceptionHandling(refusals -> refusals.authenticationEntryPoint(new ToSignIn()))
                .logout(AbstractHttpConfigurer::disable)
                .headers(AbstractHttpConfigurer::disable)
                .addFilterBefore(guard, SecurityContextHolderFilter.class)
                .addFilterAfter(new ComesBack(stays, gate), SecurityContextHolderFilter.class)
                .addFilterAfter(new BeginsAfterSignIn(), ComesBack.class)
                .addFilterAfter(new OwnOrigin(base), SecurityContextHolderFilter.class)
                .build();
    }

    /** Part of both chains, and of nothing else. */
    @Bean
    SessionGuard sessionGuard(Sessions sessions, ObjectProvider<AccountLookup> accounts, Clock clock) {
        return new SessionGuard(sessions, person -> accounts.getObject().of(person), clock);
    }

    @Bean
    FilterRegistrationBean<SessionGuard> notByItself(SessionGuard guard) {
        FilterRegistrationBean<SessionGuard> registration = new FilterRegistrationBean<>(guard);
        registration.setEnabled(false);
        return registration;
    }

    @Bean
    CookieCsrfTokenRepository csrfTokens(BaseUrl base) {
        CookieCsrfTokenRepository tokens = new CookieCsrfTokenRepository();
        tokens.setCookieCustomizer(cookie ->
                cookie.httpOnly(true).sameSite("Lax").secure(base.secure()).path("/"));
        return tokens;
    }

    static boolean inTheZone(HttpServletRequest request) {
        String path = request.getRequestURI().substring(request.getContextPath().length());
        return path.equals("/zone") || path.startsWith("/zone/") || path.startsWith("/VAADIN/");
    }
}
