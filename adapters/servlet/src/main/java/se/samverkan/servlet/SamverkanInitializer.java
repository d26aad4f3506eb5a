package se.samverkan.servlet;

import jakarta.servlet.ServletContainerInitializer;
import jakarta.servlet.ServletContext;
import jakarta.servlet.ServletRegistration;
import java.util.Collections;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import se.samverkan.servlet.settings.Setting;
import se.samverkan.servlet.settings.Settings;

/**
 * Registers the plugin in whatever application has it among its libraries, also where {@code web.xml} says that it is complete. Containers
 * find it by themselves.
 *
 * @since 0.1.0
 */
public final class SamverkanInitializer implements ServletContainerInitializer {
    private static final Logger LOG = LoggerFactory.getLogger(SamverkanInitializer.class);
    private static final String NAME = "samverkan";

    /** Made by the container. */
    public SamverkanInitializer() {}

    @Override
    public void onStartup(@Nullable Set<Class<?>> classes, ServletContext context) {
        Settings settings = settings(context);
        settings.problems().forEach(line -> LOG.error("Samverkan setting {}", line));
        settings.misspelt().forEach(each -> LOG.warn("Samverkan setting {}", each.warning()));
        String prefix = settings.problems().isEmpty() ? settings.get(Setting.PREFIX) : Setting.PREFIX.fallback();
        ServletRegistration.@Nullable Dynamic servlet = context.addServlet(NAME, new FrontController(settings));
        if (servlet == null) {
            return; // The application has registered the plugin by itself.
        }
        servlet.setMultipartConfig(LargestFile.limits(settings));
        Set<String> taken = servlet.addMapping(prefix.equals("/") ? "/*" : prefix + "/*");
        if (taken.isEmpty()) {
            servlet.setLoadOnStartup(1);
        } else {
            LOG.error(
                    "Samverkan setting {} is '{}': the application answers there already, choose another path",
                    Setting.PREFIX.key(),
                    prefix);
        }
    }

    private static Settings settings(ServletContext context) {
        Map<String, String> parameters = new TreeMap<>();
        Collections.list(context.getInitParameterNames())
                .forEach(name -> parameters.put(name, context.getInitParameter(name)));
        return Settings.read(System.getProperties(), System.getenv(), parameters);
    }
}
