package uk.seslip.ehecme.ingest.mess;

import static uk.seslip.ehecme.ingest.mess.MessBook.sheet;

import java.util.List;
import org.apache.poi.ss.util.CellRangeAddress;

/** Untidy layouts. */
final class LayoutMesses {

  private static final String AUTHORITY = "Authority|Medway";
  private static final String TERM = "Term|Autumn 2026/27";
  private static final MessBook.MessSheet COVER = sheet("Cover", AUTHORITY, TERM);
  private static final String[] SEX = {
    "ehe_census/Sex/Female=205", "ehe_census/Sex/Male=190", "ehe_census/Sex/Unknown=5"
  };
  private static final String[] SEX_OF_CME = {
    "cme_census/Sex/Female=38", "cme_census/Sex/Male=41", "cme_census/Sex/Unknown=1"
  };

  private LayoutMesses() {}

  static List<Mess> all() {
    return List.of(
        Mess.book(
                "title and \"as at 02/10/2025\" rows above the header",
                COVER,
                sheet(
                    "Figures",
                    "Medway: EHE and CME termly return",
                    "as at 01/10/2026",
                    "",
                    "Sex|EHE|CME",
                    "Female|205|38",
                    "Male|190|41",
                    "Unknown|5|1"))
            .reads(SEX)
            .reads(SEX_OF_CME),
        Mess.book(
                "two-row headers with merged group cells",
                MessBook.of(
                        COVER,
                        sheet(
                            "Figures",
                            "|EHE|||CME||",
                            "|Female|Male|Unknown|Female|Male|Unknown",
                            "Children|205|190|5|38|41|1"))
                    .then(
                        book -> {
                          book.getSheet("Figures")
                              .addMergedRegion(new CellRangeAddress(0, 0, 1, 3));
                          book.getSheet("Figures")
                              .addMergedRegion(new CellRangeAddress(0, 0, 4, 6));
                        }))
            .reads(SEX)
            .reads(SEX_OF_CME),
        Mess.book(
                "three-row headers",
                COVER,
                sheet(
                    "Figures",
                    "|EHE||||CME",
                    "|Sex|||Total|Total",
                    "|Female|Male|Unknown||",
                    "Number|205|190|5|400|80"))
            .reads(SEX)
            .reads("ehe_census=400", "cme_census=80"),
        Mess.book(
                "header not in row 1",
                COVER,
                sheet(
                    "EHE",
                    "",
                    "",
                    "",
                    "",
                    "",
                    "",
                    "",
                    "|||Gender|Number",
                    "|||Girls|205",
                    "|||Boys|190",
                    "|||U|5"))
            .reads(
                "ehe_census/Sex/Female=205", "ehe_census/Sex/Male=190", "ehe_census/Sex/Unknown=5"),
        Mess.book(
                "blank spacer rows/columns",
                COVER,
                sheet(
                    "Figures",
                    "Sex||EHE||CME",
                    "",
                    "Female||205||38",
                    "",
                    "Male||190||41",
                    "",
                    "Total||395||79"))
            .reads("ehe_census/Sex/Female=205", "ehe_census/Sex/Male=190", "ehe_census=395")
            .reads("cme_census/Sex/Female=38", "cme_census/Sex/Male=41", "cme_census=79"),
        Mess.book(
                "totals rows (\"Total\", \"TOTAL SE\", \"Grand total\") inside data",
                sheet(
                    "Figures",
                    TERM,
                    "",
                    "Local authority|EHE|CME",
                    "Medway|400|80",
                    "TOTAL SE|9999|888",
                    "Grand total|9999|888"))
            .reads("ehe_census=400", "cme_census=80")
            .says("totals_row Figures A5", "totals_row Figures A6"),
        Mess.book(
                "footnotes below (\"* fewer than 5\")",
                COVER,
                sheet(
                    "EHE",
                    "Sex|Number",
                    "Female|205",
                    "Male|190",
                    "Unknown|*",
                    "* fewer than 5",
                    "",
                    "Source: case management system"))
            .reads(
                "ehe_census/Sex/Female=205",
                "ehe_census/Sex/Male=190",
                "ehe_census/Sex/Unknown=c *"),
        Mess.book(
                "two tables side by side",
                COVER,
                sheet(
                    "Figures",
                    "Sex|EHE||Sex|CME",
                    "Female|205||Female|38",
                    "Male|190||Male|41",
                    "Unknown|5||Unknown|1"))
            .reads(SEX)
            .reads(SEX_OF_CME),
        Mess.book(
                "two tables stacked",
                COVER,
                sheet(
                    "Figures",
                    "EHE by sex",
                    "Sex|Number",
                    "Female|205",
                    "Male|190",
                    "Unknown|5",
                    "",
                    "CME by sex",
                    "Sex|Number",
                    "Female|38",
                    "Male|41",
                    "Unknown|1"))
            .reads(SEX)
            .reads(SEX_OF_CME));
  }
}
