package uk.seslip.ehecme.report.html;

/** The page of every authority. */
class EveryAuthorityPageTest extends PagesInABrowser {

  @Override
  boolean isAsked(String page) {
    return page.startsWith(AUTHORITIES);
  }
}
