package uk.seslip.ehecme.report.view;

import java.util.List;
import uk.seslip.ehecme.report.view.ArticleView.Section;

/** The accessibility statement: what was aimed at, what was tested, what is not known. */
final class AccessibilityArticle {

  private AccessibilityArticle() {}

  static ArticleView of(DocumentLabel label) {
    return new ArticleView(
        label,
        "Accessibility",
        "Everyone should be able to read these pages, whatever they read them with.",
        List.of(
            Section.of(
                "What you can do",
                "Use every page with a keyboard alone, with scripts off, and from a folder without"
                    + " a network. Enlarge to 400% without scrolling sideways, except within wide"
                    + " tables and pictures, which scroll by themselves. Read every chart as a"
                    + " description and as a table. Tell everything apart without colour.",
                "With scripts on, the arrow keys read a chart value by value, long tables can be"
                    + " filtered, and the page Compare draws what you choose. Without them the same"
                    + " figures stand on the pages of the measures."),
            Section.of(
                "How it was tested",
                "The pages aim at the Web Content Accessibility Guidelines 2.2, level AA. The tests"
                    + " run the axe-core rules in a browser over every page of a run on invented"
                    + " returns, at a wide and a narrow width and as printed, and check reflow at"
                    + " 200% and 400%, headings, links, table heads, keyboard focus, reduced motion"
                    + " and the pages without scripts. Contrast is measured on one page of each"
                    + " kind, on screen and as printed.",
                "PDFs are tagged and checked against PDF/UA-1 with veraPDF, and for reading order,"
                    + " descriptions of pictures, table heads, bookmarks, title and language.",
                "A program finds only some barriers. No audit by an independent person and no test"
                    + " with disabled readers or with screen readers has been done yet."),
            Section.of(
                "What is not accessible yet",
                "A long chart description is read as one text. Some tables are wide and need"
                    + " sideways scrolling on a phone. Pictures are shrunk or scroll sideways on a"
                    + " narrow screen. On the page Compare a picture is described by its like terms"
                    + " only; the table below it has every term. PDFs cannot be reflowed as well as"
                    + " pages: where that matters, use the pages."),
            Section.of(
                "If something is in your way",
                "Tell the regional data lead who sent you these pages, and say which page and what"
                    + " you needed. Any figure can be sent in another form.")));
  }
}
