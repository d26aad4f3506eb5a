package se.samverkan.servlet.transfer;

import se.samverkan.transfer.Progress;

/**
 * How far an import has come.
 *
 * @param step what is being done
 * @param done how many of it are done
 * @param total how many there are; 0 if that is not known
 * @since 0.1.0
 */
public record Stage(Progress.Step step, long done, long total) {}
