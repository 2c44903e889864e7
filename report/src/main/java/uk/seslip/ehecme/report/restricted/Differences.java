package uk.seslip.ehecme.report.restricted;

import java.util.List;
import java.util.Optional;
import uk.seslip.ehecme.model.Authority;
import uk.seslip.ehecme.model.Correction;
import uk.seslip.ehecme.model.ExternalFigure;
import uk.seslip.ehecme.model.ObservedValue;
import uk.seslip.ehecme.model.ObservedValue.Reported;
import uk.seslip.ehecme.report.restricted.Difference.Verdict;
import uk.seslip.ehecme.transform.StoredObservation;
import uk.seslip.ehecme.transform.StoredTerm;

/** Explains each difference from what is known, and asks about the others. */
final class Differences {

  private final StoredTerm stored;

  Differences(StoredTerm stored) {
    this.stored = stored;
  }

  /** First the return against the pack, then the pack against what DfE published. */
  Difference ofAuthority(
      Authority authority,
      DfeItem item,
      Optional<StoredObservation> given,
      Optional<StoredObservation> packed,
      Optional<ExternalFigure> known) {
    Optional<Difference> within = withinRegion(authority, item, given, packed);
    if (within.filter(d -> d.verdict() == Verdict.ASK).isPresent()) {
      return within.get();
    }
    Difference outside = outside(authority, item, packed, known);
    boolean saysMore = outside.verdict() == Verdict.ASK || within.isEmpty();
    return saysMore ? outside : within.get();
  }

  private Optional<Difference> withinRegion(
      Authority authority,
      DfeItem item,
      Optional<StoredObservation> given,
      Optional<StoredObservation> packed) {
    if (given
        .map(StoredObservation::observation)
        .map(o -> o.value())
        .equals(packed.map(StoredObservation::observation).map(o -> o.value()))) {
      return Optional.empty();
    }
    Optional<Correction> agreed = findCorrection(authority, item);
    if (agreed.isPresent()) {
      return Optional.of(
          new Difference(
              Verdict.EXPLAINED,
              "Corrected by agreement with the %s: %s."
                  .formatted(agreed.get().agreedWith(), agreed.get().reason())));
    }
    boolean isRestated =
        packed.filter(figure -> !figure.submission().contains(stored.term().slug())).isPresent();
    return Optional.of(
        isRestated
            ? new Difference(Verdict.EXPLAINED, "Restated in the return of a later term.")
            : new Difference(
                Verdict.ASK,
                "What was returned last is not in use, because something in it is still to be"
                    + " corrected."));
  }

  private Difference outside(
      Authority authority,
      DfeItem item,
      Optional<StoredObservation> packed,
      Optional<ExternalFigure> known) {
    Optional<ObservedValue> published =
        known.map(ExternalFigure::value).filter(PublishedRounding::isStatement);
    if (published.isEmpty()) {
      return new Difference(Verdict.NOT_PUBLISHED, unpublished(known));
    }
    if (packed.isEmpty()) {
      return new Difference(
          Verdict.ASK, "DfE published a figure, and none was returned to the region.");
    }
    ObservedValue own = packed.get().observation().value();
    if (!(own instanceof Reported)) {
      return new Difference(Verdict.NOT_COMPARABLE, "A symbol was returned in place of a number.");
    }
    return PublishedRounding.fits(own, published.get())
        ? new Difference(Verdict.AGREES, "Within DfE's rounding to the nearest 10.")
        : asked(authority, item);
  }

  private Difference asked(Authority authority, DfeItem item) {
    List<String> answers =
        stored.findings().stream()
            .flatMap(finding -> finding.explanation().stream())
            .filter(answer -> answer.authority().equals(authority.code()))
            .filter(answer -> answer.measure().equals(item.measure().id()))
            .map(answer -> answer.text())
            .distinct()
            .toList();
    return answers.isEmpty()
        ? new Difference(
            Verdict.ASK,
            "More than rounding apart. Was another figure given in COLLECT, or was it changed"
                + " afterwards?")
        : new Difference(Verdict.EXPLAINED, "The authority says: " + String.join(" ", answers));
  }

  /** The region's sum against DfE's regional figure, where the two count the same. */
  Difference ofRegion(
      DfeItem item, Optional<ObservedValue> sum, int counted, Optional<ExternalFigure> known) {
    int expected = stored.definitions().region().authorities().size();
    if (known.map(ExternalFigure::value).filter(PublishedRounding::isStatement).isEmpty()) {
      return new Difference(Verdict.NOT_PUBLISHED, unpublished(known));
    }
    if (Uprating.applies(item.measure(), item.measure().periodIn(stored.term()))) {
      return new Difference(
          Verdict.NOT_COMPARABLE,
          "DfE raised its regional figure for authorities that had not returned; ours is never"
              + " raised.");
    }
    if (counted < expected) {
      return new Difference(
          Verdict.NOT_COMPARABLE, "Ours counts %d of %d authorities.".formatted(counted, expected));
    }
    return sum.filter(own -> PublishedRounding.fits(own, known.get().value())).isPresent()
        ? new Difference(Verdict.AGREES, "Within DfE's rounding to the nearest 10.")
        : new Difference(
            Verdict.ASK, "More than rounding apart. The authorities' rows say where it lies.");
  }

  private Optional<Correction> findCorrection(Authority authority, DfeItem item) {
    return stored.definitions().corrections().stream()
        .filter(correction -> correction.authority().equals(authority.code()))
        .filter(correction -> correction.measure().equals(item.measure().id()))
        .filter(correction -> correction.breakdown().equals(item.breakdown()))
        .filter(c -> c.period().equals(item.measure().periodIn(stored.term())))
        .findFirst();
  }

  private static String unpublished(Optional<ExternalFigure> known) {
    return known.isPresent()
        ? "DfE published x: not available."
        : "Not in the published files that the program has.";
  }
}
