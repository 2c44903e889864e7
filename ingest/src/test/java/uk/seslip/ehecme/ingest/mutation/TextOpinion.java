package uk.seslip.ehecme.ingest.mutation;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads separated text in each way in which it may be meant: with any separator, and with quotes
 * that run over line ends or quotes that do not. All figures must stand in one and the same of
 * them.
 */
final class TextOpinion {

  private static final char[] SEPARATORS = {',', ';', '\t', '|'};

  private TextOpinion() {}

  static List<SecondOpinion> read(byte[] file) {
    String text = new String(file, StandardCharsets.UTF_8);
    List<SecondOpinion> opinions = new ArrayList<>();
    for (char separator : SEPARATORS) {
      opinions.add(quoted(text, separator));
      opinions.add(lineByLine(text, separator));
    }
    return opinions;
  }

  private static SecondOpinion quoted(String text, char separator) {
    SecondOpinion opinion = new SecondOpinion();
    StringBuilder cell = new StringBuilder();
    boolean inside = false;
    int row = 0;
    int column = 0;
    for (int at = 0; at < text.length(); at++) {
      char next = text.charAt(at);
      if (next == '"') {
        inside = !inside;
      } else if (!inside && (next == separator || next == '\n' || next == '\r')) {
        opinion.add("", row, column, cell.toString());
        cell.setLength(0);
        column = next == separator ? column + 1 : 0;
        boolean half = next == '\r' && at + 1 < text.length() && text.charAt(at + 1) == '\n';
        row += next == separator || half ? 0 : 1;
      } else {
        cell.append(next);
      }
    }
    opinion.add("", row, column, cell.toString());
    return opinion;
  }

  private static SecondOpinion lineByLine(String text, char separator) {
    SecondOpinion opinion = new SecondOpinion();
    String mark = Pattern.quote(Character.toString(separator));
    Pattern cells = Pattern.compile("\\G(?:\"(.*?)\"(?=" + mark + "|$)|([^" + separator + "]*))");
    List<String> lines = text.lines().toList();
    for (int row = 0; row < lines.size(); row++) {
      Matcher matcher = cells.matcher(lines.get(row));
      int at = 0;
      int column = 0;
      while (at <= lines.get(row).length() && matcher.find(at)) {
        boolean quoted = matcher.group(1) != null;
        opinion.add("", row, column++, quoted ? matcher.group(1) : matcher.group(2));
        at = matcher.end() + 1;
      }
    }
    return opinion;
  }
}
