package uk.seslip.ehecme.report.view;

/**
 * How an authority says it counts: one question with its answer.
 *
 * @param question the question
 * @param answer the chosen option, or that none was given
 * @param why why it matters for reading the figures
 */
public record PracticeView(String question, String answer, String why) {}
