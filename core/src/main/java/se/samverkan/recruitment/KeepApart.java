package se.samverkan.recruitment;

import java.util.List;
import se.samverkan.municipality.MunicipalityCode;

/**
 * Municipalities of which only some may be in the panel together, such as neighbours that work as one.
 *
 * @param municipalities the municipalities
 * @param atMost how many of them may be in the panel, 0 or more
 * @since 0.1.0
 */
public record KeepApart(List<MunicipalityCode> municipalities, int atMost) {

    /** Copies the list. */
    public KeepApart {
        municipalities = List.copyOf(municipalities);
    }
}
