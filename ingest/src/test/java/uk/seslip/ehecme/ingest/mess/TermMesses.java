package uk.seslip.ehecme.ingest.mess;

import static uk.seslip.ehecme.ingest.mess.MessBook.sheet;

import java.util.ArrayList;
import java.util.List;

/** Ways to write whose return it is and for which term. */
final class TermMesses {

  private static final List<String> AUTUMN_2023 =
      List.of("Aut 23/24", "Autumn 2023", "A23", "Autumn Term 2023-24", "autumn term 2023/2024");
  private static final List<String> NO_TERM = List.of("T1", "Term 1", "202324", "S24", "Autumn");

  private TermMesses() {}

  static List<Mess> all() {
    List<Mess> all = new ArrayList<>();
    for (String term : AUTUMN_2023) {
      all.add(
          Mess.book("the term as " + term, cover("Medway", term), figures())
              .reads("ehe_census@Autumn 2023/24=400"));
    }
    for (String term : NO_TERM) {
      all.add(
          Mess.book("the term as " + term, cover("Medway", term), figures())
              .says("unclear_term Cover B2"));
    }
    all.add(
        Mess.book(
                "a six-term authority by configuration", cover("Kent", "Term 2 2026/27"), figures())
            .named("kent.xlsx")
            .reads("ehe_census=400"));
    all.add(
        Mess.book("a term number of a year that is not said", cover("Kent", "Term 2"), figures())
            .named("kent.xlsx")
            .says("unclear_term Cover B2"));
    all.addAll(dates());
    all.addAll(authorities());
    return all;
  }

  private static List<Mess> dates() {
    return List.of(
        Mess.book("an Excel date serial", dated("46296"), figures()).reads("ehe_census=400"),
        Mess.book("a date serial of the 1904 calendar", dated("44834"), figures())
            .reads("ehe_census=400"),
        Mess.book("a date as text", dated("1 October 2026"), figures()).reads("ehe_census=400"),
        Mess.book("a date in US order", dated("10/01/2026"), figures())
            .reads("ehe_census=400")
            .says("cover_not_understood Cover B3"));
  }

  private static List<Mess> authorities() {
    return List.of(
        Mess.book(
                "LA on the sheet name only", sheet("Medway", "Term|Autumn 2026/27", "", "EHE|400"))
            .named("return.xlsx")
            .says("unknown_authority Medway"),
        Mess.book("LA only in the file name", sheet("Data", "Term|Autumn 2026/27", "", "EHE|400"))
            .says("unknown_authority Data"),
        Mess.book("a short name of two councils", cover("SCC", "Autumn 2026/27"), figures())
            .named("return.xlsx")
            .says("ambiguous_authority Cover B1"),
        Mess.book(
                "the code that Buckinghamshire has since 2020",
                cover("825", "Autumn 2026/27"),
                figures())
            .named("return.xlsx")
            .reads("ehe_census=400"),
        Mess.book(
                "a table of another authority than the cover's",
                cover("Medway", "Autumn 2026/27"),
                sheet("Data", "Authority|EHE|CME", "Kent|400|80"))
            .says("ambiguous_authority Cover B1"));
  }

  private static MessBook.MessSheet cover(String authority, String term) {
    return sheet("Cover", "Authority|'" + authority, "Term|'" + term);
  }

  private static MessBook.MessSheet dated(String day) {
    return sheet("Cover", "Authority|Medway", "Term|Autumn 2026/27", "Census date|" + day);
  }

  private static MessBook.MessSheet figures() {
    return sheet("EHE", "|Number", "EHE|400");
  }
}
