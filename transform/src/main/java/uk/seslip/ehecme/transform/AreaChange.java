package uk.seslip.ehecme.transform;

import uk.seslip.ehecme.model.CaveatType;
import uk.seslip.ehecme.model.Succession;

/**
 * That one authority with a page takes over from another with a page, on a day that may not have
 * come yet.
 *
 * @param succession who takes over from whom, and when
 * @param limit the caveat on comparing figures across the change
 */
public record AreaChange(Succession succession, CaveatType limit) {}
