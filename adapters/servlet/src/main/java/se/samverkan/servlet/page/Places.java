package se.samverkan.servlet.page;

import java.util.List;
import se.samverkan.municipality.Municipality;
import se.samverkan.municipality.MunicipalityCatalogue;
import se.samverkan.municipality.MunicipalityCode;
import se.samverkan.network.Actor;
import se.samverkan.servlet.login.Register;

/**
 * The names of municipalities that records mention: those of the catalogue, and those that a network invented as examples. For one request.
 *
 * @since 0.1.0
 */
public final class Places {
    private final Register register;
    private final Actor actor;

    /**
     * Looks up names for a reader.
     *
     * @param register where invented municipalities are found
     * @param actor the reader
     */
    public Places(Register register, Actor actor) {
        this.register = register;
        this.actor = actor;
    }

    /**
     * A municipality's everyday name.
     *
     * @param code its code
     * @return the name, or the code if nothing has it
     */
    public String name(MunicipalityCode code) {
        return MunicipalityCatalogue.bundled()
                .find(code)
                .map(Municipality::name)
                .or(() -> register.municipality(actor, code))
                .orElse(code.value());
    }

    /**
     * Several municipalities' everyday names.
     *
     * @param codes their codes
     * @return the names in the same order
     */
    public List<String> names(List<MunicipalityCode> codes) {
        return codes.stream().map(this::name).toList();
    }

    /**
     * The codes of municipalities as people write them.
     *
     * @param typed names or codes, with commas, semicolons or line breaks between
     * @return codes; what is no municipality's name stays as it was typed
     */
    public List<String> codes(String typed) {
        return List.of(typed.split("[,;\n]")).stream()
                .map(String::strip)
                .filter(text -> !text.isEmpty())
                .map(this::code)
                .distinct()
                .toList();
    }

    private String code(String name) {
        return MunicipalityCatalogue.bundled()
                .byName(name)
                .map(found -> found.code().value())
                .or(() -> register.municipality(actor, name).map(MunicipalityCode::value))
                .orElse(name);
    }
}
