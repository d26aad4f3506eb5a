package se.samverkan.selection;

import com.google.common.collect.ImmutableMap;
import java.util.List;
import java.util.Map;
import se.samverkan.municipality.MunicipalityCode;

/**
 * What a file of municipalities to draw from holds.
 *
 * @param municipalities the municipalities, in the order of the file, each once
 * @param facts what the file tells of them beside the catalogue: per code, per feature a value
 * @since 0.1.0
 */
public record MunicipalitySheet(List<MunicipalityCode> municipalities, Map<String, Map<String, String>> facts) {

    /** Copies the collections. */
    public MunicipalitySheet {
        municipalities = List.copyOf(municipalities);
        facts = ImmutableMap.copyOf(facts);
    }
}
