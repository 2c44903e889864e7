package uk.seslip.ehecme.transform.statistics;

import java.util.OptionalDouble;

/**
 * The verdict on a series since its last declared break, with the evidence it rests on.
 *
 * @param verdict what may be said
 * @param terms how many terms with a figure it rests on
 * @param firstTerm index of the first of them on the endless line of terms
 * @param seasonalP exact two-sided p of the seasonal Kendall test (condition A)
 * @param wholeYearP exact two-sided p of the whole-year permutation (condition C)
 * @param childrenPerYear seasonal Sen slope in children a year (condition B)
 * @param percentPerYear seasonal Sen slope in per cent a year (condition B)
 */
public record Trend(
    Verdict verdict,
    int terms,
    int firstTerm,
    OptionalDouble seasonalP,
    OptionalDouble wholeYearP,
    OptionalDouble childrenPerYear,
    OptionalDouble percentPerYear) {}
