// Keeps a draft while somebody writes. Without this script the button "Spara som utkast" does the same.
(() => {
  "use strict";
  const PAUSE = 2500;
  const form = document.querySelector("form[data-keep]");
  if (!form || !window.fetch || !window.URLSearchParams) {
    return;
  }
  const saved = document.getElementById("sparat");
  const similar = document.getElementById("liknande");
  let timer = 0;
  let sending = null;
  let stopped = false;

  const typed = () => {
    const fields = new URLSearchParams();
    for (const [name, value] of new FormData(form)) {
      if (typeof value === "string") {
        fields.append(name, value);
      }
    }
    return fields;
  };
  const content = () => {
    const fields = typed();
    ["manuscript", "manuscriptVersion", "sharing"].forEach((name) => fields.delete(name));
    return fields.toString();
  };
  let last = content();

  const tell = (text) => {
    if (saved && text) {
      saved.hidden = false;
      saved.textContent = text;
    }
  };

  const take = async (response) => {
    const piece = new DOMParser().parseFromString(await response.text(), "text/html");
    const told = piece.querySelector("[data-told]");
    if (!told) {
      throw new Error("The answer is no piece of a page");
    }
    tell(told.textContent);
    if (!response.ok) {
      stopped = response.status !== 422;
      return;
    }
    form.elements.manuscript.value = told.dataset.manuscript;
    form.elements.manuscriptVersion.value = told.dataset.version;
    if (similar) {
      similar.replaceChildren(...piece.querySelectorAll("[data-similar] > *"));
    }
    if (form.dataset.place) {
      history.replaceState(null, "", form.dataset.place + "/" + told.dataset.manuscript + location.hash);
    }
  };

  const keep = async (leaving) => {
    clearTimeout(timer);
    const now = content();
    if (stopped || sending || now === last) {
      return sending;
    }
    const before = last;
    last = now;
    sending = fetch(form.dataset.keep, { method: "POST", body: typed(), keepalive: leaving, redirect: "error" })
      .then(take)
      .catch(() => {
        last = before;
        tell(form.dataset.failed);
      })
      .finally(() => {
        sending = null;
        if (!stopped && content() !== last) {
          later();
        }
      });
    return sending;
  };

  const later = () => {
    clearTimeout(timer);
    timer = setTimeout(() => keep(false), PAUSE);
  };

  form.addEventListener("input", later);
  form.addEventListener("change", later);
  document.addEventListener("visibilitychange", () => {
    if (document.visibilityState === "hidden") {
      keep(true);
    }
  });
  // A draft on its way would make the form's own version an old one: wait for it, then send.
  form.addEventListener("submit", (event) => {
    clearTimeout(timer);
    const button = event.submitter;
    stopped = true;
    if (sending) {
      event.preventDefault();
      sending.finally(() => form.requestSubmit(button || undefined));
    }
  });
  window.addEventListener("pageshow", () => {
    stopped = false;
  });
})();
