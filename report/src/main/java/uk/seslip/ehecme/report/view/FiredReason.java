package uk.seslip.ehecme.report.view;

import uk.seslip.ehecme.model.CaveatSeverity;

/**
 * One reason, found in the figures shown, why their differences may not be differences.
 *
 * @param weight how far it limits use
 * @param whose the authorities it was found for: their names, or how many where they are many
 * @param words the caveat, with why it fired where one authority is set apart or stands alone
 */
public record FiredReason(CaveatSeverity weight, String whose, String words) {}
