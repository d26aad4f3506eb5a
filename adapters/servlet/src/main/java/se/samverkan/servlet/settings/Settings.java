package se.samverkan.servlet.settings;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.toMap;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;

/**
 * The values of all settings, read once at start. Immutable.
 *
 * @since 0.1.0
 */
public final class Settings {
    private static final String OURS = "samverkan.";
    private static final String DATABASE = "samverkan.jdbc.";
    private static final String OURS_IN_ENVIRONMENT = "SAMVERKAN_";

    private final Map<String, String> given;
    private final Map<Setting, String> values = new EnumMap<>(Setting.class);
    private final List<String> problems = new ArrayList<>();

    private Settings(Map<String, String> given) {
        this.given = given;
        for (Setting setting : Setting.values()) {
            String value = given.getOrDefault(setting.key(), setting.fallback()).strip();
            setting.complaint(value)
                    .ifPresent(remedy -> problems.add(setting.key() + " is '" + value + "': " + remedy));
            values.put(setting, value);
        }
        if (!get(Setting.LOGIN_HEADER).isEmpty() && list(Setting.LOGIN_PROXIES).isEmpty()) {
            problems.add(Setting.LOGIN_HEADER.key() + " is '" + get(Setting.LOGIN_HEADER) + "' but "
                    + Setting.LOGIN_PROXIES.key() + " is empty: list the addresses that may give the header");
        }
    }

    /**
     * Reads all settings.
     *
     * @param properties system properties, which win
     * @param environment environment variables, which come second
     * @param context context parameters of the web application, which come third
     * @return the settings, wrong ones included
     */
    public static Settings read(Properties properties, Map<String, String> environment, Map<String, String> context) {
        Map<String, String> given = new TreeMap<>();
        context.forEach((name, value) -> putOurs(given, name, value));
        environment.entrySet().stream()
                .filter(entry -> entry.getKey().startsWith(OURS_IN_ENVIRONMENT))
                .forEach(entry ->
                        given.put(entry.getKey().toLowerCase(Locale.ROOT).replace('_', '.'), entry.getValue()));
        properties.stringPropertyNames().forEach(name -> putOurs(given, name, properties.getProperty(name)));
        return new Settings(given);
    }

    private static void putOurs(Map<String, String> given, String name, String value) {
        if (name.startsWith(OURS)) {
            given.put(name, value);
        }
    }

    /**
     * A value.
     *
     * @param setting the setting
     * @return its value, possibly empty
     */
    public String get(Setting setting) {
        return requireNonNull(values.get(setting));
    }

    /**
     * A value that is a whole number.
     *
     * @param setting the setting
     * @return its value
     */
    public int number(Setting setting) {
        return Integer.parseInt(get(setting));
    }

    /**
     * A value that is a number of bytes.
     *
     * @param setting the setting
     * @return its value
     */
    public long bytes(Setting setting) {
        return Long.parseLong(get(setting));
    }

    /**
     * A value that is a list with commas between.
     *
     * @param setting the setting
     * @return its parts, without empty ones
     */
    public List<String> list(Setting setting) {
        return parts(get(setting));
    }

    static List<String> parts(String value) {
        return Arrays.stream(value.split(",", -1))
                .map(String::strip)
                .filter(part -> !part.isEmpty())
                .toList();
    }

    /**
     * What is wrong.
     *
     * @return one line for each wrong setting, with its name, its value and what to do
     */
    public List<String> problems() {
        return List.copyOf(problems);
    }

    /**
     * Names that were set and are most likely slips. Those of the database are left to its adapter, which refuses what it does not know.
     *
     * @return the names that no setting has and that resemble one, in order
     */
    public List<MisspeltSetting> misspelt() {
        return given.keySet().stream()
                .filter(name -> !name.startsWith(DATABASE))
                .filter(name -> Arrays.stream(Setting.values())
                        .noneMatch(each -> each.key().equals(name)))
                .flatMap(name -> MisspeltSetting.of(name).stream())
                .toList();
    }

    /**
     * Every setting that was given a value or has a default, with those of storages and other providers, and the data folder filled in.
     *
     * @return values by name
     */
    public Map<String, String> all() {
        Map<String, String> all = new TreeMap<>(
                values.entrySet().stream().collect(toMap(entry -> entry.getKey().key(), Map.Entry::getValue)));
        all.putAll(given);
        if (get(Setting.DATA).isEmpty()) {
            all.put(
                    Setting.DATA.key(),
                    Path.of(System.getProperty("user.home", "."), "samverkan").toString());
        }
        return all;
    }
}
