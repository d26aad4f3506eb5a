package se.samverkan.servlet.privacy;

/**
 * A membership of a person, as it is shown.
 *
 * @param name the name shown to others
 * @param organisation the organisation
 * @param roles the roles in words
 * @param state whether it is in force
 * @param path the address of the form that corrects the name; empty if it may not be
 * @since 0.1.0
 */
public record MemberFact(String name, String organisation, String roles, String state, String path) {}
