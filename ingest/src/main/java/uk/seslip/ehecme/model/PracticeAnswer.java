package uk.seslip.ehecme.model;

/**
 * How an authority says it counts, in one term: the answer to one practice question.
 *
 * @param authority GSS code
 * @param term the term it was given in
 * @param question id of the practice question
 * @param answer the chosen option; free text is kept apart and published only when approved
 * @param comment the free text; empty when none
 */
public record PracticeAnswer(
    String authority, Term term, String question, String answer, String comment) {}
