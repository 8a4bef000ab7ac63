package org.selvedge.guard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.selvedge.security.Role;
import org.selvedge.testing.PortalTest;
import org.springframework.aop.support.AopUtils;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.AnonymousAuthenticationToken;
import org.springframework.security.authentication.AuthenticationCredentialsNotFoundException;
import org.springframework.security.authentication.TestingAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Service;

/** Who may call what: the written table, the annotations and real calls agree. */
@PortalTest
class WhoMayCallTest {
    private static final String EVERYBODY = "everybody";

    @Autowired
    private ApplicationContext portal;

    @AfterEach
    void signOut() {
        SecurityContextHolder.clearContext();
    }

    @Test
    void theTableSaysWhatTheAnnotationsSay() {
        Map<String, String> annotated = new TreeMap<>();
        services()
                .forEach(service -> methods(service)
                        .forEach(method -> annotated.merge(name(service, method), allowed(method), (one, other) -> {
                            assertThat(one).as(name(service, method)).isEqualTo(other);
                            return one;
                        })));
        assertThat(annotated).isEqualTo(WrittenTable.read("methods.tsv"));
    }

    @TestFactory
    Stream<DynamicTest> nobodyElseGetsThrough() {
        return services()
                .flatMap(service -> methods(service)
                        .filter(method -> !method.isAnnotationPresent(PermitAll.class))
                        .map(method -> DynamicTest.dynamicTest(name(service, method), () -> {
                            Set<String> allowed = Set.of(
                                    method.getAnnotation(RolesAllowed.class).value());
                            for (Authentication actor : actorsWithout(allowed)) {
                                SecurityContextHolder.getContext().setAuthentication(actor);
                                assertThatThrownBy(() -> call(service, method))
                                        .as("%s calls %s", actor.getName(), name(service, method))
                                        .isInstanceOfAny(
                                                AccessDeniedException.class,
                                                AuthenticationCredentialsNotFoundException.class);
                            }
                        })));
    }

    private Stream<Object> services() {
        return portal.getBeansWithAnnotation(Service.class).values().stream()
                .filter(bean -> AopUtils.getTargetClass(bean).getName().startsWith("org.selvedge"));
    }

    private static Stream<Method> methods(Object service) {
        return Arrays.stream(AopUtils.getTargetClass(service).getDeclaredMethods())
                .filter(method -> Modifier.isPublic(method.getModifiers()) && !method.isSynthetic());
    }

    private static String name(Object service, Method method) {
        return AopUtils.getTargetClass(service).getSimpleName() + "." + method.getName();
    }

    private static String allowed(Method method) {
        RolesAllowed roles = method.getAnnotation(RolesAllowed.class);
        return roles == null ? EVERYBODY : WrittenTable.roles(roles.value());
    }

    private static List<Authentication> actorsWithout(Set<String> allowed) {
        Stream<Authentication> roles = Arrays.stream(Role.values())
                .filter(role -> !allowed.contains(role.name()))
                .map(role -> new TestingAuthenticationToken(role.name(), "", role.authority()));
        return Stream.concat(
                        Stream.of(new AnonymousAuthenticationToken(
                                "key", "anonymous", AuthorityUtils.createAuthorityList("ROLE_ANONYMOUS"))),
                        roles)
                .collect(Collectors.toList());
    }

    private static void call(Object service, Method method) throws Throwable {
        Object[] nothing = Arrays.stream(method.getParameterTypes())
                .map(WhoMayCallTest::nothing)
                .toArray();
        try {
            service.getClass()
                    .getMethod(method.getName(), method.getParameterTypes())
                    .invoke(service, nothing);
        } catch (InvocationTargetException thrown) {
            throw thrown.getCause();
        }
    }

    private static Object nothing(Class<?> type) {
        if (type == boolean.class) {
            return false;
        }
        if (type == long.class) {
            return 0L;
        }
        return type == int.class ? (Object) 0 : null;
    }
}
