package se.samverkan.servlet.page;

import static java.util.Objects.requireNonNull;

import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import se.samverkan.servlet.settings.Setting;
import se.samverkan.servlet.settings.Settings;
import se.samverkan.servlet.web.Response;

/**
 * A page of words alone in the look of the others, for when nothing can be read from the storage: it knows no visitor and needs none.
 * Immutable.
 *
 * @since 0.1.0
 */
public final class PlainPage {
    private final Settings settings;
    private final boolean framed;

    /**
     * Makes pages.
     *
     * @param settings the settings, also wrong ones
     * @param framed whether a host puts its own frame around
     */
    public PlainPage(Settings settings, boolean framed) {
        this.settings = requireNonNull(settings, "settings");
        this.framed = framed;
    }

    /**
     * Makes the page.
     *
     * @param locale the reader's language
     * @param key what the keys of its words begin with: {@code .title} and {@code .text}
     * @param address where the plugin lies in the host
     * @param again whether the same address can be asked for again, as nothing was sent to it
     * @return the response, 200
     */
    public Response show(Locale locale, String key, String address, boolean again) {
        Messages messages = Messages.of(locale);
        String language = locale.getLanguage().equals("en") ? "en" : "sv";
        Map<String, Object> values = new TreeMap<>();
        values.put("messages", messages);
        values.put("language", language);
        values.put("key", key);
        values.put("address", address);
        values.put("again", again);
        values.put("css", address + Assets.path("samverkan.css"));
        values.put("icon", address + Assets.path("samverkan.svg"));
        values.put("stylesheet", settings.get(Setting.STYLESHEET));
        values.put("styleClass", settings.get(Setting.STYLE_CLASS));
        return Response.text("text/html", Templates.render(framed ? "plain/host" : "plain/own", values))
                .header("Content-Language", language)
                .titled(messages.text(key + ".title") + " – " + messages.text("frame.name"));
    }
}
