package se.samverkan.servlet.recruitment;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.samverkan.interest.CallForInterest;
import se.samverkan.interest.CallId;
import se.samverkan.interest.Calls;
import se.samverkan.municipality.Municipality;
import se.samverkan.municipality.MunicipalityCatalogue;
import se.samverkan.municipality.MunicipalityCode;
import se.samverkan.network.Actor;
import se.samverkan.record.Problem;
import se.samverkan.record.Result;
import se.samverkan.recruitment.PanelPlan;
import se.samverkan.recruitment.PlannedPool;
import se.samverkan.recruitment.PoolSource;
import se.samverkan.selection.Feature;
import se.samverkan.selection.MunicipalitySheet;
import se.samverkan.selection.OwnFeature;
import se.samverkan.selection.PanelFiles;
import se.samverkan.selection.Quota;
import se.samverkan.selection.QuotaSheet;
import se.samverkan.servlet.page.Choice;
import se.samverkan.servlet.page.Form;
import se.samverkan.servlet.page.Ids;
import se.samverkan.servlet.page.Installation;
import se.samverkan.servlet.page.Places;
import se.samverkan.servlet.page.SwedenMap;
import se.samverkan.servlet.page.View;
import se.samverkan.servlet.web.Request;
import se.samverkan.servlet.web.Response;
import se.samverkan.servlet.web.SentFile;

/** The first step of a plan: whom to draw from, by a filter, by names, from a call for interest or from a file. */
final class PoolPage {
    private static final List<Feature> FILTERS = List.of(Feature.AREA, Feature.COUNTY, Feature.GROUP, Feature.SIZE);
    private static final String CANDIDATES = "candidates";
    private static final String QUOTAS = "quotas";

    private final Installation installation;
    private final Planning planning;
    private final Calls calls;

    PoolPage(Installation installation) {
        this.installation = installation;
        this.planning = new Planning(installation);
        this.calls = installation.samverkan().calls();
    }

    Response show(Request request) {
        return show(request, planning.plan(request), Form.empty(Planning.AREA));
    }

    private Response show(Request request, PanelPlan plan, Form form) {
        Actor actor = request.coordinator();
        View view = planning.view(request, plan, "plan.pool.title", form);
        Map<String, List<Choice>> filters = new LinkedHashMap<>();
        FILTERS.forEach(feature -> filters.put(feature.key(), choices(view, feature)));
        List<Choice> open = new ArrayList<>();
        for (CallForInterest call : calls.all(actor)) {
            open.add(Choice.of(call.id().value().toString(), call.title()));
        }
        List<String> names = plan.pool().municipalities().stream()
                .flatMap(code -> MunicipalityCatalogue.bundled().find(code).stream())
                .map(Municipality::name)
                .toList();
        return view.with("filters", filters)
                .with("calls", open)
                .with("names", names)
                .with("map", SwedenMap.of(plan.pool().municipalities(), List.of()))
                .show("recruitment/pool");
    }

    private static List<Choice> choices(View view, Feature feature) {
        return feature.possible().stream()
                .map(value -> new Choice(
                        value,
                        feature.valueName(value, view.locale()),
                        MunicipalityCatalogue.bundled().all().stream()
                                .filter(each -> feature.of(each).equals(value))
                                .count()))
                .toList();
    }

    Response save(Request request) {
        PanelPlan plan = planning.plan(request);
        Form form = Form.of(Planning.AREA, request);
        return switch (form.value("from")) {
            case "call" -> fromCall(request, plan, form);
            case "names" -> fromNames(request, plan, form);
            default -> keep(request, plan, form, filtered(request, form), QuotaSheet.NONE);
        };
    }

    private PlannedPool filtered(Request request, Form form) {
        List<MunicipalityCode> codes = MunicipalityCatalogue.bundled().all().stream()
                .filter(each -> FILTERS.stream().allMatch(feature -> isChosen(form, feature, each)))
                .filter(each -> !form.has("joined", OwnFeature.NO)
                        || !planning.plans().joined(request.coordinator()).contains(each.code()))
                .map(Municipality::code)
                .toList();
        boolean all = codes.size() == MunicipalityCatalogue.bundled().all().size();
        return new PlannedPool(all ? PoolSource.COUNTRY : PoolSource.CHOSEN, codes, new LinkedHashMap<>());
    }

    private static boolean isChosen(Form form, Feature feature, Municipality each) {
        List<String> wanted = form.values(feature.key());
        return wanted.isEmpty() || wanted.contains(feature.of(each));
    }

    private Response fromNames(Request request, PanelPlan plan, Form form) {
        List<String> typed = new Places(installation.register(), request.coordinator()).codes(form.value("names"));
        List<Problem> unknown = Codes.unknown("names", typed);
        if (typed.isEmpty()) {
            unknown = List.of(Problem.invalid("names", "missing"));
        }
        return unknown.isEmpty()
                ? keep(
                        request,
                        plan,
                        form,
                        new PlannedPool(PoolSource.CHOSEN, Codes.of(typed), new LinkedHashMap<>()),
                        QuotaSheet.NONE)
                : show(request, plan, form.refused(unknown));
    }

    private Response fromCall(Request request, PanelPlan plan, Form form) {
        Actor actor = request.coordinator();
        Optional<CallForInterest> call = calls.find(actor, new CallId(Ids.read(form.value("call"))));
        if (call.isEmpty()) {
            return show(request, plan, form.refused(List.of(Problem.invalid("call", "missing"))));
        }
        PlannedPool pool = PlannedPool.ofCall(call.get(), calls.answers(actor, call.get()));
        return pool.municipalities().isEmpty()
                ? show(request, plan, form.refused(List.of(Problem.invalid("call", "no-answers"))))
                : keep(request, plan, form, pool, QuotaSheet.NONE);
    }

    Response upload(Request request) {
        PanelPlan plan = planning.plan(request);
        Form form = Form.of(Planning.AREA, request);
        Optional<SentFile> candidates = request.file(CANDIDATES);
        if (candidates.isEmpty()) {
            return show(request, plan, form.refused(List.of(Problem.invalid(CANDIDATES, "missing"))));
        }
        Result<QuotaSheet> quotas = request.file(QUOTAS)
                .map(sent -> read(sent, in -> PanelFiles.quotas(sent.name(), in)))
                .orElse(Result.done(QuotaSheet.NONE));
        List<Quota> known =
                quotas instanceof Result.Done<QuotaSheet> done ? done.value().quotas() : List.of();
        Result<MunicipalitySheet> pool = read(
                candidates.get(),
                in -> PanelFiles.municipalities(candidates.get().name(), in, known, MunicipalityCatalogue.bundled()));
        if (quotas instanceof Result.Done<QuotaSheet> wanted && pool instanceof Result.Done<MunicipalitySheet> read) {
            return keep(request, plan, form, PlannedPool.ofFile(read.value()), wanted.value());
        }
        List<Problem> problems = new ArrayList<>(problems(CANDIDATES, pool));
        problems.addAll(problems(QUOTAS, quotas));
        return show(request, plan, form.refused(problems));
    }

    /** Reads a file that was sent. */
    private interface Reading<T> {
        Result<T> of(InputStream in) throws IOException;
    }

    private static <T> Result<T> read(SentFile file, Reading<T> reading) {
        try (InputStream in = file.content().open()) {
            return reading.of(in);
        } catch (IOException e) {
            throw new UncheckedIOException("The sent file " + file.name() + " could not be read", e);
        }
    }

    /** Beside the field that the file was sent by. */
    private static List<Problem> problems(String field, Result<?> result) {
        return result instanceof Result.Refused<?> refused
                ? refused.problems().stream()
                        .map(each -> new Problem(each.kind(), field, each.code(), each.arguments()))
                        .toList()
                : List.of();
    }

    private Response keep(Request request, PanelPlan plan, Form form, PlannedPool pool, QuotaSheet quotas) {
        Result<PanelPlan> kept = planning.plans().drawFrom(request.coordinator(), plan, pool, quotas);
        return kept.isDone()
                ? request.redirect(Planning.path(plan), "plan.pool.saved")
                : show(request, plan, form.refused(Planning.problems(kept)));
    }
}
