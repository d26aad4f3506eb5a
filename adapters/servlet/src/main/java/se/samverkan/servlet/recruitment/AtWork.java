package se.samverkan.servlet.recruitment;

/**
 * How far a trial has come.
 *
 * @param panels how many panels have been found, or draws been counted
 * @param seconds how long it has been at work
 * @since 0.1.0
 */
public record AtWork(int panels, long seconds) {}
