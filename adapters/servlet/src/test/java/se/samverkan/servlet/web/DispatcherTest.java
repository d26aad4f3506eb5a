package se.samverkan.servlet.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import se.samverkan.record.Problem;
import se.samverkan.servlet.login.Visitor;

final class DispatcherTest {
    private final Routes routes = new Routes((request, status, problem, number) ->
            Response.text("text/plain", problem.code() + " " + number.orElse("-")));
    private final Dispatcher dispatcher = new Dispatcher(routes);

    @Test
    void a_literal_part_wins_over_a_named_one() {
        routes.get("/teman/{key}", request -> Response.text("text/plain", "theme " + request.path("key")));
        routes.get("/teman/nytt", request -> Response.text("text/plain", "new"));

        assertThat(dispatcher.answer(get("/teman/nytt")).body()).isEqualTo("new");
        assertThat(dispatcher.answer(get("/teman/cykel")).body()).isEqualTo("theme cykel");
        assertThat(dispatcher.answer(get("/teman/")).status()).isEqualTo(404);
    }

    @Test
    void a_failure_is_told_by_a_short_number_and_nothing_else() {
        routes.get("/fel", request -> {
            throw new IllegalStateException("secret");
        });

        Response answer = dispatcher.answer(get("/fel"));

        assertThat(answer.status()).isEqualTo(500);
        assertThat(answer.body()).matches("ours [0-9A-F]{4}");
    }

    @Test
    void errors_under_a_prefix_are_told_in_another_way() {
        routes.errors("/api/", (request, status, problem, number) -> Response.text("application/json", "{}"));

        assertThat(dispatcher.answer(get("/api/finns-inte")).body()).isEqualTo("{}");
        assertThat(dispatcher.answer(get("/finns-inte")).body()).isEqualTo("not-found -");
    }

    @Test
    void a_refusal_has_the_status_of_its_first_problem() {
        assertThat(RefusedRequestException.of(List.of(Problem.conflict("key", "taken"), Problem.forbidden("x")))
                        .status())
                .isEqualTo(409);
    }

    @Test
    void an_address_is_answered_once() {
        routes.get("/a", request -> Response.empty(200));

        assertThatThrownBy(() -> routes.get("/a", request -> Response.empty(200)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void a_header_cannot_be_forged_through_a_value() {
        assertThatThrownBy(() -> Response.empty(303).header("Location", "/a\r\nSet-Cookie: x"))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void values_are_read_as_utf_8_and_broken_ones_refused() {
        assertThat(Parameters.parse("q=g%C3%A5ng+och+cykel&tema=a&tema=b", 10).first("q"))
                .contains("gång och cykel");
        assertThat(Parameters.parse("tema=a&tema=b", 10).all("tema")).containsExactly("a", "b");
        assertThatThrownBy(() -> Parameters.parse("q=%zz", 10)).isInstanceOf(RefusedRequestException.class);
        assertThatThrownBy(() -> Parameters.parse("a&b&c", 2)).isInstanceOf(RefusedRequestException.class);
    }

    private static Request get(String path) {
        Request.Incoming incoming = new Request.Incoming(
                Method.GET,
                "http://localhost",
                "/samverkan",
                path,
                Parameters.NONE,
                Parameters.NONE,
                Map.of(),
                "",
                Session.inMemory());
        return new Request(incoming, Visitor.nobody(), Locale.forLanguageTag("sv"));
    }
}
