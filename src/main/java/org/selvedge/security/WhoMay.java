package org.selvedge.security;

import java.lang.reflect.Modifier;
import org.aopalliance.intercept.MethodInvocation;
import org.springframework.aop.support.ComposablePointcut;
import org.springframework.aop.support.annotation.AnnotationMatchingPointcut;
import org.springframework.beans.factory.config.BeanDefinition;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Role;
import org.springframework.security.authorization.AuthorizationDecision;
import org.springframework.security.authorization.AuthorizationManager;
import org.springframework.security.authorization.AuthorizationResult;
import org.springframework.security.authorization.method.AuthorizationManagerBeforeMethodInterceptor;
import org.springframework.security.authorization.method.Jsr250AuthorizationManager;
import org.springframework.stereotype.Service;

/**
 * Services decide, and deny by default: a public method without {@code @RolesAllowed} or {@code @PermitAll} is closed to
 * everybody. Only services are advised; views carry the same annotations, but the navigation checks those.
 */
@Configuration(proxyBeanMethods = false)
class WhoMay {
    @Bean
    @Role(BeanDefinition.ROLE_INFRASTRUCTURE)
    static AuthorizationManagerBeforeMethodInterceptor whoMayCallAService() {
        Jsr250AuthorizationManager annotations = new Jsr250AuthorizationManager();
        AuthorizationManager<MethodInvocation> closedByDefault = (actor, call) -> {
            AuthorizationResult said = annotations.authorize(actor, call);
            boolean insider = !Modifier.isPublic(call.getMethod().getModifiers());
            return said == null && !insider ? new AuthorizationDecision(false) : said;
        };
        return new AuthorizationManagerBeforeMethodInterceptor(
                new ComposablePointcut(AnnotationMatchingPointcut.forClassAnnotation(Service.class)), closedByDefault);
    }
}
