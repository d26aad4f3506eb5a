package se.samverkan.servlet.network;

/**
 * A setting as it is shown to an administrator.
 *
 * @param name its name
 * @param description what it is for
 * @param value what it is now, possibly empty
 * @since 0.1.0
 */
public record SettingRow(String name, String description, String value) {}
