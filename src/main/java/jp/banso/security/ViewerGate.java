package jp.banso.security;

import jakarta.annotation.security.RolesAllowed;
import java.lang.reflect.Method;
import java.util.Arrays;
import org.aopalliance.intercept.MethodInterceptor;
import org.aopalliance.intercept.MethodInvocation;
import org.jspecify.annotations.Nullable;
import org.springframework.aop.support.AopUtils;
import org.springframework.aop.support.StaticMethodMatcherPointcutAdvisor;
import org.springframework.beans.factory.config.BeanDefinition;
import org.springframework.context.annotation.Role;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Service;

/**
 * Stands before every public service method whose first parameter is a {@link Viewer}: the method's (or class's)
 * {@link RolesAllowed} must name the viewer's role, else {@link NotAllowed} is thrown before anything is read. A method
 * without the annotation lets nobody in.
 */
@Component
@Role(BeanDefinition.ROLE_INFRASTRUCTURE)
class ViewerGate extends StaticMethodMatcherPointcutAdvisor implements MethodInterceptor {

    private static final long serialVersionUID = 1L;

    ViewerGate() {
        setAdvice(this);
        setClassFilter(type -> AnnotatedElementUtils.hasAnnotation(type, Service.class));
    }

    @Override
    public boolean matches(Method method, Class<?> targetClass) {
        return method.getParameterCount() > 0 && Viewer.class.isAssignableFrom(method.getParameterTypes()[0]);
    }

    @Override
    public @Nullable Object invoke(MethodInvocation call) throws Throwable {
        var target = call.getThis();
        var type = target == null ? call.getMethod().getDeclaringClass() : AopUtils.getTargetClass(target);
        var method = AopUtils.getMostSpecificMethod(call.getMethod(), type);
        if (!(call.getArguments()[0] instanceof Viewer viewer) || !allowed(method, type, viewer)) {
            throw new NotAllowed();
        }
        return call.proceed();
    }

    private static boolean allowed(Method method, Class<?> type, Viewer viewer) {
        var annotation = AnnotatedElementUtils.findMergedAnnotation(method, RolesAllowed.class);
        if (annotation == null) {
            annotation = AnnotatedElementUtils.findMergedAnnotation(type, RolesAllowed.class);
        }
        return annotation != null
                && Arrays.asList(annotation.value()).contains(viewer.role().name());
    }
}
