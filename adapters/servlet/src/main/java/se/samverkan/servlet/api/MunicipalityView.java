package se.samverkan.servlet.api;

import java.util.List;
import se.samverkan.municipality.County;
import se.samverkan.municipality.Municipality;

/** A municipality as the API tells it. The population is that of the end of 2025, the area without water, the position in WGS 84. */
record MunicipalityView(
        String code,
        String name,
        String officialName,
        CountyView county,
        String group,
        int population,
        double landKm2,
        double latitude,
        double longitude,
        List<String> traits) {

    /** A county by its number, its name and its codes in ISO 3166-2 and NUTS 3. */
    record CountyView(String code, String name, String iso, String nuts) {
        static CountyView of(County county) {
            return new CountyView(county.code(), county.name(), county.iso(), county.nuts());
        }
    }

    static MunicipalityView of(Municipality one) {
        return new MunicipalityView(
                one.code().value(),
                one.name(),
                one.officialName(),
                CountyView.of(one.county()),
                one.group().name(),
                one.population(),
                one.landKm2(),
                one.position().latitude(),
                one.position().longitude(),
                one.traits().stream().map(Enum::name).toList());
    }
}
