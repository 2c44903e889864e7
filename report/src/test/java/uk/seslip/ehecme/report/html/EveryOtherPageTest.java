package uk.seslip.ehecme.report.html;

/** Every page that is not an authority's. */
class EveryOtherPageTest extends PagesInABrowser {

  @Override
  boolean isAsked(String page) {
    return !page.startsWith(AUTHORITIES);
  }
}
