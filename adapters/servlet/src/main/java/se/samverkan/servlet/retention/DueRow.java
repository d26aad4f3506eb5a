package se.samverkan.servlet.retention;

import java.util.List;

/**
 * A record that is due, as it is shown.
 *
 * @param title the record's title, or what stands for it
 * @param type the type's name in words
 * @param rule how long records of the type are kept
 * @param decision the decision behind the rule
 * @param reached the day it was due
 * @param hanging what goes with it, one line for each type; empty if nothing does
 * @param kept what keeps it back; empty if it goes
 * @param path the address of its history; empty if the coordinator may not see it
 * @since 0.1.0
 */
public record DueRow(
        String title,
        String type,
        String rule,
        String decision,
        String reached,
        List<String> hanging,
        String kept,
        String path) {}
