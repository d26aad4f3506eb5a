package se.samverkan.servlet;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.Locale;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import se.samverkan.Samverkan;
import se.samverkan.record.PersonId;
import se.samverkan.record.Problem;
import se.samverkan.record.StorageUnavailableException;
import se.samverkan.servlet.login.Login;
import se.samverkan.servlet.login.Persons;
import se.samverkan.servlet.login.RefusedLoginException;
import se.samverkan.servlet.login.Register;
import se.samverkan.servlet.login.Visitor;
import se.samverkan.servlet.login.Visitors;
import se.samverkan.servlet.page.ErrorPages;
import se.samverkan.servlet.page.Installation;
import se.samverkan.servlet.page.Views;
import se.samverkan.servlet.settings.Settings;
import se.samverkan.servlet.web.Dispatcher;
import se.samverkan.servlet.web.RefusedRequestException;
import se.samverkan.servlet.web.Request;
import se.samverkan.servlet.web.RequestReader;
import se.samverkan.servlet.web.Response;
import se.samverkan.servlet.web.Routes;

/** The plugin at work on an open installation: from the container's request to a response. Safe for use by several threads. */
final class Plugin {
    private static final Logger LOG = LoggerFactory.getLogger(Plugin.class);
    private final RequestReader reader;
    private final Login login;
    private final Persons persons;
    private final Visitors visitors;
    private final Languages languages;
    private final Dispatcher dispatcher;
    private final LargestFile largest;

    Plugin(Samverkan samverkan, Settings settings, boolean framed) {
        Register register = new Register(samverkan);
        reader = new RequestReader(settings);
        login = new Login(settings);
        persons = register.persons();
        visitors = new Visitors(samverkan, register);
        languages = new Languages(settings);
        largest = new LargestFile(settings);
        dispatcher = new Dispatcher(routes(samverkan, settings, register, framed));
    }

    /** The views ask the routes which pages there are, and the routes show errors by views. */
    private static Routes routes(Samverkan samverkan, Settings settings, Register register, boolean framed) {
        Routes[] filled = new Routes[1];
        Views views = new Views(settings, register, framed, path -> filled[0].has(path));
        Routes routes = new Routes(new ErrorPages(views));
        filled[0] = routes;
        Areas.of(new Installation(samverkan, settings, register, views)).forEach(area -> area.addTo(routes));
        return routes;
    }

    Response answer(HttpServletRequest from) throws IOException {
        Request.Incoming head = reader.head(from);
        Locale locale = languages.of(from, head.session());
        Request unknown = new Request(head, Visitor.nobody(), locale);
        try {
            Visitor visitor = visitor(from, head);
            return dispatcher.answer(new Request(reader.read(from, largest.of(visitor)), visitor, locale));
        } catch (RefusedLoginException e) {
            return dispatcher.refused(unknown, refusedLogin(e));
        } catch (RefusedRequestException e) {
            return dispatcher.refused(unknown, e);
        } catch (StorageUnavailableException e) {
            throw e;
        } catch (RuntimeException e) {
            return dispatcher.failed(unknown, e);
        }
    }

    private Visitor visitor(HttpServletRequest from, Request.Incoming head) {
        Optional<String> subject = login.subject(from);
        boolean administrator = subject.isPresent() && login.administers(from, subject.get());
        Optional<PersonId> person = subject.map(who -> persons.of(who, administrator));
        Visitors.Wish wish =
                new Visitors.Wish(RequestReader.network(from), head.session().get("membership"));
        Visitor visitor = visitors.visitor(person, administrator, wish);
        if (wish.networkKey().isPresent() && visitor.network().isEmpty()) {
            throw RefusedRequestException.notFound();
        }
        return visitor;
    }

    private static RefusedRequestException refusedLogin(RefusedLoginException e) {
        LOG.warn("A log-in was refused: {}", e.getMessage());
        return new RefusedRequestException(Response.FORBIDDEN, Problem.forbidden("log-in-unusable"));
    }
}
