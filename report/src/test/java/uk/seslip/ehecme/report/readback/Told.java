package uk.seslip.ehecme.report.readback;

import java.math.BigDecimal;
import java.util.Map;

/**
 * What the data say where a sentence speaks, worked out again.
 *
 * @param recount of the published files
 * @param newest the newest term
 */
record Told(Recount recount, String newest) {

  String total(Paragraph p, String term) {
    return recount.data().total(p.place(), p.measure(), term);
  }

  String before() {
    int year = Integer.parseInt(newest.substring(newest.length() - 7, newest.length() - 3));
    return newest.split(" ")[0] + " " + (year - 1) + "/" + String.valueOf(year).substring(2);
  }

  Map<String, BigDecimal> series(Paragraph p) {
    return recount.series(p.place(), p.measure());
  }

  /** The end of a range that has to lie on one side of the slope; what was said where it does. */
  static String around(String end, double slope, int side) {
    if (end == null) {
      return "";
    }
    double distance = Double.parseDouble(end.replace(",", "")) - slope;
    return distance * side >= -0.5 ? end.replace(",", "") : "not around " + slope;
  }
}
