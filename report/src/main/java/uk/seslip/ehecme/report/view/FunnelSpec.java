package uk.seslip.ehecme.report.view;

import java.util.List;

/**
 * Rates of all authorities against their size, with the range seen across the region.
 *
 * @param id an id unique on its page
 * @param title what it shows, of whom and when
 * @param description what there is to see
 * @param hue the family's colour
 * @param axisMaximum the top of the axis of rates; the bottom is zero
 * @param points the authorities with a rate
 * @param curves the range by size, smallest first
 * @param table the same figures
 */
public record FunnelSpec(
    String id,
    String title,
    String description,
    ChartHue hue,
    int axisMaximum,
    List<Dot> points,
    List<Limits> curves,
    TableView table)
    implements ChartSpec {

  /**
   * One authority.
   *
   * @param name the authority
   * @param population resident children aged 5 to 16
   * @param per10000 its rate
   * @param style how it is drawn
   */
  public record Dot(String name, int population, int per10000, Style style) {

    /** The authority and its rate in words, for a pointer or the keyboard. */
    public String words() {
      return "%s: %d per 10,000, %s resident children"
          .formatted(name, per10000, Formats.count(population));
    }
  }

  /** How a dot is drawn. */
  public enum Style {
    /** Outside the range: named. */
    NAMED,
    /** Within the range: a dot alone. */
    PLAIN,
    /** Do not compare: an open dot. */
    OPEN
  }

  /**
   * The range at one size, in children per 10,000.
   *
   * @param population the size
   * @param innerLower lower end of the range of 95%
   * @param innerUpper its upper end
   * @param outerLower lower end of the range of 99.8%
   * @param outerUpper its upper end
   */
  public record Limits(
      int population, double innerLower, double innerUpper, double outerLower, double outerUpper) {}

  /** Copies the points and the curves. */
  public FunnelSpec {
    points = List.copyOf(points);
    curves = List.copyOf(curves);
  }
}
