package uk.seslip.ehecme.report.pdf;

import com.openhtmltopdf.extend.FSTextBreaker;
import java.text.BreakIterator;

/** Lets a line end after a space or a hyphen only, so that {@code 2026/27} is never torn apart. */
final class WordBreaker implements FSTextBreaker {

  private String text = "";
  private int position;

  @Override
  public void setText(String newText) {
    text = newText;
    position = 0;
  }

  @Override
  public int next() {
    if (position >= text.length()) {
      return BreakIterator.DONE;
    }
    position++;
    while (position < text.length() && !endsWord(text.charAt(position - 1))) {
      position++;
    }
    return position;
  }

  private static boolean endsWord(char last) {
    return last == ' ' || last == '-';
  }
}
