package uk.seslip.ehecme.transform;

/**
 * A figure as a release showed it, with what a reader must know of the sum behind it.
 *
 * @param figure what was shown
 * @param counted how many authorities it counts
 * @param expected how many it should count
 */
public record ShownFigure(ReleasedFigure figure, int counted, int expected) {}
