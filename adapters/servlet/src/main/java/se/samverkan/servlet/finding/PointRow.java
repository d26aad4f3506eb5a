package se.samverkan.servlet.finding;

import se.samverkan.finding.Saturation;

/**
 * An interview in the saturation curve.
 *
 * @param number its place in the order of the interviews' days, from 1
 * @param point its figures
 * @param share its new codes as a part of the most that any interview gave, 0–1
 * @since 0.1.0
 */
public record PointRow(int number, Saturation.Point point, double share) {}
