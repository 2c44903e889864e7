package uk.seslip.ehecme.transform;

import java.util.Optional;
import uk.seslip.ehecme.model.PublishedFigure;

/**
 * One figure of a series with what is computed from it alone.
 *
 * @param figure what is shown
 * @param rate its rate; empty for annual, unrated or withheld figures
 * @param segment which stretch between declared breaks it lies in, from 0
 */
public record SeriesPoint(PublishedFigure figure, Optional<Rate> rate, int segment) {}
