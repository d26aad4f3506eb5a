/**
 * The intranet plugin: an existing Java web application adds it as a dependency and finds it under one path. What a host may need is
 * {@link se.samverkan.servlet.Embedding}.
 */
@NullMarked
package se.samverkan.servlet;

import org.jspecify.annotations.NullMarked;
