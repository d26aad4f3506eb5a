package se.samverkan.examples.intranet.network;

import se.samverkan.municipality.MunicipalityCode;
import se.samverkan.municipality.MunicipalityGroup;
import se.samverkan.network.Actor;
import se.samverkan.record.OrganisationId;

/**
 * An invented municipality in the place of a drawn one, with one official.
 *
 * @param title its name, such as {@code Exempelkommun A}
 * @param code a code that no municipality has
 * @param group the group of the drawn municipality
 * @param organisation the organisation
 * @param official who acts for it
 */
record StandIn(
        String title, MunicipalityCode code, MunicipalityGroup group, OrganisationId organisation, Actor official) {}
