package se.samverkan.servlet.page;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.util.Map;

/** The templates, compiled with the jar. */
final class Templates {
    private static final TemplateEngine ENGINE = TemplateEngine.createPrecompiled(
            null, ContentType.Html, Templates.class.getClassLoader(), "gg.jte.generated.servlet");

    private Templates() {}

    static String render(String name, Map<String, Object> parameters) {
        StringOutput output = new StringOutput();
        ENGINE.render(name + ".jte", parameters, output);
        return output.toString();
    }
}
