package se.samverkan.servlet.peers;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import se.samverkan.servlet.page.Choice;
import se.samverkan.servlet.page.Form;
import se.samverkan.servlet.page.View;
import se.samverkan.servlet.web.Parameters;
import se.samverkan.similarity.Aspect;
import se.samverkan.similarity.Weights;

/** The weights as an address holds them, one field for each aspect. What cannot be read counts as usual. */
final class WeightForm {
    private static final List<String> STEPS = List.of("0", "0.5", "1", "2");
    private static final Map<Aspect, String> FIELDS = fields();

    private WeightForm() {}

    private static Map<Aspect, String> fields() {
        Map<Aspect, String> names = new EnumMap<>(Aspect.class);
        names.put(Aspect.POPULATION, "storlek");
        names.put(Aspect.DENSITY, "tathet");
        names.put(Aspect.GROUP, "grupp");
        names.put(Aspect.LABOUR_MARKET, "arbetsmarknad");
        names.put(Aspect.NEIGHBOUR, "granne");
        names.put(Aspect.URBANISATION, "stadland");
        names.put(Aspect.UNIVERSITY, "hogskola");
        names.put(Aspect.TRAITS, "kannetecken");
        names.put(Aspect.THEMES, "teman");
        return names;
    }

    static List<String> names() {
        return List.copyOf(FIELDS.values());
    }

    static Form form(Parameters query) {
        Form form = Form.empty("peers").with("med", query.first("med").orElse(""));
        for (Map.Entry<Aspect, String> field : FIELDS.entrySet()) {
            form = form.with(field.getValue(), value(query, field.getKey(), field.getValue()));
        }
        return form;
    }

    private static String value(Parameters query, Aspect aspect, String field) {
        return query.first(field).filter(STEPS::contains).orElseGet(() -> usual(aspect));
    }

    private static String usual(Aspect aspect) {
        return STEPS.stream()
                .filter(step -> Double.parseDouble(step) == aspect.weight())
                .findFirst()
                .orElse("1");
    }

    static Weights weights(Form form) {
        Weights weights = Weights.USUAL;
        for (Map.Entry<Aspect, String> field : FIELDS.entrySet()) {
            weights = weights.with(field.getKey(), Double.parseDouble(form.value(field.getValue())));
        }
        return weights;
    }

    static List<Choice> steps(View view) {
        return STEPS.stream()
                .map(step -> Choice.of(step, view.text("peers.weight." + step.replace(".", ""))))
                .toList();
    }
}
