package se.samverkan.servlet.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.util.Optional;

/** The container's session, begun when something must be remembered and not before. */
final class ContainerSession implements Session {
    private static final String OURS = "se.samverkan.";
    private final HttpServletRequest request;

    ContainerSession(HttpServletRequest request) {
        this.request = request;
    }

    @Override
    public Optional<String> get(String name) {
        HttpSession session = request.getSession(false);
        return session == null
                ? Optional.empty()
                : Optional.ofNullable(session.getAttribute(OURS + name)).map(Object::toString);
    }

    @Override
    public void put(String name, String value) {
        request.getSession(true).setAttribute(OURS + name, value);
    }

    @Override
    public Optional<String> remove(String name) {
        Optional<String> value = get(name);
        value.ifPresent(found -> request.getSession(true).removeAttribute(OURS + name));
        return value;
    }
}
