package uk.seslip.ehecme.ingest.mess;

import static uk.seslip.ehecme.ingest.mess.MessBook.sheet;

import java.util.List;

/** Wordings of headings and labels. */
final class LabelMesses {

  private static final MessBook.MessSheet COVER =
      sheet("Cover", "Authority|Medway", "Term|Autumn 2026/27");

  private LabelMesses() {}

  static List<Mess> all() {
    return List.of(
        Mess.book(
                "year groups R, NCY 7, Y8, 9",
                COVER,
                sheet("EHE", "Year group|Number", "R|1", "NCY 7|2", "Y8|3", "9|4"))
            .reads("ehe_census/Year group/Reception=1", "ehe_census/Year group/Year 7=2")
            .reads("ehe_census/Year group/Year 8=3", "ehe_census/Year group/Year 9=4"),
        Mess.book(
                "year group 0 is Reception",
                COVER,
                sheet("EHE", "Year group|Number", "0|21", "1|32", "2|43"))
            .reads("ehe_census/Year group/Reception=21", "ehe_census/Year group/Year 1=32")
            .reads("ehe_census/Year group/Year 2=43"),
        Mess.book(
                "year groups Rec, 1 to 11 as headings",
                COVER,
                sheet("EHE", "NCY|Rec|1|2|3|4|5|6|7", "EHE|9|8|7|6|5|4|3|2"))
            .reads("ehe_census/Year group/Reception=9", "ehe_census/Year group/Year 1=8")
            .reads("ehe_census/Year group/Year 2=7", "ehe_census/Year group/Year 3=6")
            .reads("ehe_census/Year group/Year 4=5", "ehe_census/Year group/Year 5=4")
            .reads("ehe_census/Year group/Year 6=3", "ehe_census/Year group/Year 7=2"),
        Mess.book(
                "YR and N2: a nursery year is no year group of the return",
                COVER,
                sheet("EHE", "Year group|Number", "YR|1", "N2|2"))
            .reads("ehe_census/Year group/Reception=1")
            .says("outside_school_age EHE B3"),
        Mess.book(
                "Y12/13 present (not CSA)",
                COVER,
                sheet("EHE", "Year group|Number", "Y11|4", "Y12|1", "13|2"))
            .reads("ehe_census/Year group/Year 11=4")
            .says("outside_school_age EHE B3", "outside_school_age EHE B4"),
        Mess.book(
                "Y12+ and post-16 as headings between two lists, one of them without a child",
                COVER,
                sheet("EHE", "|Y10|Y11|Y12+|Post-16|Unknown", "EHE|8|4|3|0|2"))
            .reads("ehe_census/Year group/Year 10=8", "ehe_census/Year group/Year 11=4")
            .reads("ehe_census/Year group/Unknown=2")
            .says("outside_school_age EHE D2"),
        Mess.book(
                "sex M/F/Male/Boys/U/Unknown/Other",
                COVER,
                sheet("Figures", "Sex|EHE|CME", "F|205|", "Boys|190|", "U|5|", "Other|1|"))
            .reads("ehe_census/Sex/Female=205", "ehe_census/Sex/Male=190")
            .reads("ehe_census/Sex/Unknown=5")
            .says("unknown_item Figures B5"),
        Mess.book(
                "duplicated LA row (v1 and v2)",
                sheet(
                    "Data",
                    "Term|Autumn 2026/27",
                    "",
                    "Authority|EHE|CME",
                    "Medway|400|80",
                    "Medway|401|80"))
            .reads("ehe_census=400", "cme_census=80")
            .says("duplicate_row Data B5"),
        Mess.book(
                "column order changed",
                COVER,
                sheet("Data", "CME|Sex|EHE", "38|Female|205", "41|Male|190"))
            .reads("ehe_census/Sex/Female=205", "ehe_census/Sex/Male=190")
            .says("unclear_figure Data A2"),
        Mess.book(
                "reason labels from an older list",
                COVER,
                sheet("EHE", "Reason|Number", "Mental health|9", "Health (COVID)|4"))
            .reads("ehe_census/Reason/Mental health=9")
            .says("unknown_label EHE A3"),
        Mess.book(
                "a reason that its term did not have yet",
                sheet("Cover", "Authority|Medway", "Term|Autumn 2022/23"),
                sheet(
                    "EHE",
                    "Reason|Number",
                    "Mental health|9",
                    "School suggestion|1",
                    "Did not apply for school place at compulsory school age|4"))
            .reads("ehe_census/Reason/Mental health@Autumn 2022/23=9")
            .reads("ehe_census/Reason/School suggestion@Autumn 2022/23=1")
            .says("unknown_item EHE B4"),
        Mess.book(
                "breakdown sums are not the total",
                COVER,
                sheet("EHE", "Sex|Number", "Female|205", "Male|190", "Unknown|5", "Total|500"))
            .reads("ehe_census/Sex/Female=205", "ehe_census/Sex/Male=190")
            .reads("ehe_census/Sex/Unknown=5", "ehe_census=500")
            .says("total_not_sum_of_parts EHE B5"),
        Mess.book(
                "EHE+CME in one column, one below the other",
                COVER,
                sheet(
                    "Data",
                    "Group|Number",
                    "EHE",
                    "Female|205",
                    "Male|190",
                    "",
                    "CME",
                    "Female|38"))
            .reads("ehe_census/Sex/Female=205", "ehe_census/Sex/Male=190")
            .reads("cme_census/Sex/Female=38"),
        Mess.book(
                "EHE+CME in one column, added up",
                COVER,
                sheet("Data", "Sex|EHE+CME", "Female|243"))
            .says("unknown_label Data B1"),
        Mess.book(
                "Unknown between two lists belongs to neither",
                COVER,
                sheet("EHE", "|Number", "Female|205", "Male|190", "Unknown|5", "Y7|4", "Y8|3"))
            .reads("ehe_census/Sex/Female=205", "ehe_census/Sex/Male=190")
            .reads("ehe_census/Year group/Year 7=4", "ehe_census/Year group/Year 8=3")
            .says("unclear_figure EHE B4"),
        Mess.book(
                "a table of other children than its heading says",
                COVER,
                sheet("EHE", "Children with a social worker", "", "Sex|EHE", "Female|12", "Male|9"))
            .says("unknown_label EHE A1"),
        Mess.book(
                "last year's figures beside this year's",
                COVER,
                sheet("EHE", "Sex|Autumn 2025/26|Autumn 2026/27", "Female|199|205", "Male|180|190"))
            .reads("ehe_census/Sex/Female=205", "ehe_census/Sex/Male=190")
            .says("column_not_read EHE B1"));
  }
}
