package uk.seslip.ehecme.model;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.zip.CRC32;

/**
 * The short name of a query, by which a reply finds it: the same from run to run, whatever the file
 * is called and wherever its cells stand.
 *
 * <p>Its first half stands for the question (term, kind, measure, item), its second for what was
 * found, so that a reply about one figure never excuses another.
 *
 * @param question eight hexadecimal digits
 * @param found four hexadecimal digits
 */
public record QueryReference(String question, String found) {

  private static final int HALF = 0xFFFF;

  /** The reference of a finding. */
  public static QueryReference of(Finding finding) {
    String place = finding.cell().sheet() + "!" + finding.cell().cell();
    String question =
        String.join(
            "|",
            finding.term().map(Term::slug).orElse(""),
            finding.type().code(),
            finding.measure().orElse(""),
            finding.item().isEmpty() ? place : finding.item());
    return new QueryReference(
        String.format(Locale.ROOT, "%08X", checksum(question)),
        String.format(Locale.ROOT, "%04X", checksum(finding.found()) & HALF));
  }

  /** The reference as a receipt prints it, such as {@code 7F3A91C2-1B4E}. */
  public String text() {
    return question + "-" + found;
  }

  private static long checksum(String text) {
    CRC32 sum = new CRC32();
    sum.update(text.getBytes(StandardCharsets.UTF_8));
    return sum.getValue();
  }
}
