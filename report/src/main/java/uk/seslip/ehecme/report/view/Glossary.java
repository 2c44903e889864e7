package uk.seslip.ehecme.report.view;

import java.util.List;
import uk.seslip.ehecme.report.view.DefinitionText.Fact;

/** The words used on the pages, in one place, alphabetical. */
final class Glossary {

  private static final List<Fact> ENTRIES =
      List.of(
          new Fact(
              "95% range",
              "How far a count of this size moves by chance alone, rounding included."),
          new Fact(
              "Break",
              "A declared change in how figures are recorded. Figures on either side are not compared."),
          new Fact(
              "Caveat",
              "What a reader needs to know beside a figure. It appears because the data or the authority’s own answers call for it."),
          new Fact(
              "Census day",
              "The one day of a term on which children are counted: the same day as the school census."),
          new Fact(
              "CME",
              "Children missing education: of compulsory school age, on no school’s roll and not receiving suitable education otherwise, as recorded by the authority. It is not every child out of school."),
          new Fact(
              "EHE",
              "Elective home education: parents choose to educate their child otherwise than at school."),
          new Fact(
              "Median authority",
              "The authority in the middle when rates are put in order. Three authorities hold most of the region’s recorded CME, so the middle one says more of a typical authority than the region’s total does."),
          new Fact(
              "Per 10,000",
              "Recorded children for each 10,000 residents aged 5 to 16, from one release of the population estimates, which lags."),
          new Fact(
              "Rounded",
              "Counts are rounded before anything else is worked out, so that no child can be singled out. Rounded parts need not add up to their rounded total."),
          new Fact(
              "Same term",
              "Autumn with autumn, spring with spring, summer with summer. Numbers follow the school year, so only like terms are set against each other."),
          new Fact(
              "Stock and flow",
              "A stock is counted on one day, a flow over a term or a year. The two are never added."));

  private Glossary() {}

  static List<Fact> entries() {
    return ENTRIES;
  }
}
