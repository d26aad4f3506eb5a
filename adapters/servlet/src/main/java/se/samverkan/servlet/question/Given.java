package se.samverkan.servlet.question;

import se.samverkan.question.Answer;

/**
 * What an organisation did with a question, as a page shows it.
 *
 * @param answer the answer
 * @param name the organisation
 * @param did what it did, in words; empty for an answer
 * @param mine whether the reader may make an experience of it
 * @since 0.1.0
 */
public record Given(Answer answer, String name, String did, boolean mine) {}
