/**
 * From nothing to an invited panel: a {@link se.samverkan.recruitment.PanelPlan} gathers the choices, a {@link se.samverkan.recruitment.Trial} shows
 * what they lead to before anything is drawn, an {@link se.samverkan.recruitment.AnnouncedDraw} lets nobody steer the draw, and personal links let those who
 * were drawn answer.
 */
@NullMarked
package se.samverkan.recruitment;

import org.jspecify.annotations.NullMarked;
