/**
 * The JSON API: resources under {@code /api/v1}, lists with pages and links, versions as entity tags, and a problem document for every error.
 * What it promises stands in {@code openapi.yaml}, against which a test holds every answer.
 */
@NullMarked
package se.samverkan.servlet.api;

import org.jspecify.annotations.NullMarked;
