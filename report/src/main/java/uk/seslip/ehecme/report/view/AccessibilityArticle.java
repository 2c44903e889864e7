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
                    + " tables, which scroll by themselves. Read every chart as a description and"
                    + " as a table. Tell everything apart without colour."),
            Section.of(
                "How it was tested",
                "The pages aim at the Web Content Accessibility Guidelines 2.2, level AA. Each"
                    + " build runs the axe-core rules over the pages in a browser at a wide and a"
                    + " narrow width, and checks structure, links and charts by program. PDFs are"
                    + " tagged and are checked against PDF/UA-1.",
                "A program finds only some barriers. No audit by an independent person and no test"
                    + " with disabled readers has been done yet."),
            Section.of(
                "What is not accessible yet",
                "A long chart description is read as one text. Some tables are wide and need"
                    + " sideways scrolling on a phone."),
            Section.of(
                "If something is in your way",
                "Tell the regional data lead who sent you these pages, and say which page and what"
                    + " you needed. Any figure can be sent in another form.")));
  }
}
