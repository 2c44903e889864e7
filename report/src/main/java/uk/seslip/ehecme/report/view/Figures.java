package uk.seslip.ehecme.report.view;

import java.util.OptionalInt;
import uk.seslip.ehecme.model.ExternalFigure;
import uk.seslip.ehecme.model.ObservedValue;
import uk.seslip.ehecme.model.PublishedFigure;
import uk.seslip.ehecme.model.PublishedValue;
import uk.seslip.ehecme.model.Shorthand;
import uk.seslip.ehecme.transform.Rate;

/** Writes published figures: a rounded number, or a symbol with its meaning; never a blank. */
final class Figures {

  /** What stands for a figure that the dataset does not hold at all. */
  static final FigureText NOT_ASKED =
      new FigureText("z", "not applicable: not asked for", PointState.NOT_APPLICABLE);

  private Figures() {}

  static FigureText of(PublishedFigure figure) {
    if (figure.value() instanceof PublishedValue.Rounded rounded) {
      return number(rounded.number(), figure.revised() ? PointState.REVISED : PointState.REPORTED);
    }
    PublishedValue.NotShown notShown = (PublishedValue.NotShown) figure.value();
    return symbol(notShown.shorthand(), notShown.reason());
  }

  /** A rounded number, revised or not. */
  static FigureText number(int number, PointState state) {
    String meaning = state == PointState.REVISED ? "revised since an earlier release" : "";
    return new FigureText(Formats.count(number), meaning, state);
  }

  static FigureText of(ExternalFigure figure) {
    if (figure.value() instanceof ObservedValue.Reported reported) {
      return FigureText.plain(Formats.count(reported.number().intValue()));
    }
    return symbol(((ObservedValue.Withheld) figure.value()).shorthand(), "");
  }

  /** A rate per 10,000; {@code low} where it rounds to zero and the count is not zero. */
  static FigureText of(Rate rate, FigureText count) {
    return rate.per10000().signum() == 0 && !count.text().equals("0")
        ? new FigureText("low", "rounds to zero but is not zero", PointState.LOW)
        : FigureText.plain(rate.per10000().toPlainString());
  }

  /** The rounded number of a figure; empty when a symbol stands instead. */
  static OptionalInt number(PublishedFigure figure) {
    return figure.value() instanceof PublishedValue.Rounded rounded
        ? OptionalInt.of(rounded.number())
        : OptionalInt.empty();
  }

  static FigureText symbol(Shorthand shorthand, String reason) {
    PointState state = state(shorthand);
    return new FigureText(shorthand.symbol(), reason.isBlank() ? state.label() : reason, state);
  }

  private static PointState state(Shorthand shorthand) {
    return switch (shorthand) {
      case LOW -> PointState.LOW;
      case CONFIDENTIAL -> PointState.WITHHELD;
      case UNAVAILABLE -> PointState.MISSING;
      case NOT_APPLICABLE -> PointState.NOT_APPLICABLE;
    };
  }
}
