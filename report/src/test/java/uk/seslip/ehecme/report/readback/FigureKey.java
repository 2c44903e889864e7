package uk.seslip.ehecme.report.readback;

/**
 * What names one count in every file.
 *
 * @param place an authority or the region
 * @param measure its key in the register
 * @param period such as {@code Autumn 2026/27} or {@code 2025/26}
 * @param topic of the breakdown, or {@code Total}
 * @param category within it, or {@code Total}
 */
record FigureKey(String place, String measure, String period, String topic, String category) {}
