/** Requests, responses and the way from an address to a handler, over Jakarta Servlet and without it in handlers' sight. */
@NullMarked
package se.samverkan.servlet.web;

import org.jspecify.annotations.NullMarked;
