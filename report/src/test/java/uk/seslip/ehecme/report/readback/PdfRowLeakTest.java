package uk.seslip.ehecme.report.readback;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;
import uk.seslip.ehecme.cli.SampleRun;
import uk.seslip.ehecme.report.html.Html;

/** Rows of several numbers in a PDF are rows of the pages, whose figures are scanned one by one. */
class PdfRowLeakTest {

  private static final String CELL = "(?: (?:[\\d,]+|[cxz]|low|–))";
  private static final Pattern LABELLED = Pattern.compile(".*[A-Za-z/].*?" + CELL + "{2,}");
  private static final Pattern BARE = Pattern.compile("[\\d,]+" + CELL + "+");
  private static final int BASE = 5;

  @Test
  void everyRowOfNumbersIsARowOfThePages() throws Exception {
    Path tree = SampleRun.sharedTree();
    List<String> all = new ArrayList<>();
    for (String page : List.of("index", "measures/ehe_census", "measures/cme_census")) {
      all.addAll(rows(tree.resolve(page + ".html")));
    }
    List<String> strangers = new ArrayList<>();
    int read = 0;
    for (Path pdf : pdfs(tree)) {
      String name = pdf.getFileName().toString().replace("-2026-27-autumn.pdf", "");
      List<String> known = new ArrayList<>(all);
      known.addAll(
          name.equals("region") ? all : rows(tree.resolve("authorities/" + name + ".html")));
      String together = String.join("|", known);
      for (String line : lines(pdf)) {
        boolean labelled = LABELLED.matcher(line).matches();
        read += labelled ? 1 : 0;
        if ((labelled && !together.contains(squeezed(line))) || isOfUnroundedNumbers(line)) {
          strangers.add(name + ": " + line);
        }
      }
    }
    assertThat(strangers).isEmpty();
    assertThat(read).isGreaterThan(1_500);
  }

  /** Numbers alone are labels of points, which are rounded, or of an axis, which begins at 0. */
  private static boolean isOfUnroundedNumbers(String line) {
    return BARE.matcher(line).matches()
        && !line.startsWith("0 ")
        && Stream.of(line.split(" "))
            .filter(part -> part.matches("[\\d,]+"))
            .anyMatch(part -> Integer.parseInt(part.replace(",", "")) % BASE != 0);
  }

  private static List<Path> pdfs(Path tree) throws Exception {
    try (Stream<Path> files = Files.list(tree.resolve("pdf"))) {
      return files.sorted().toList();
    }
  }

  private static List<String> lines(Path pdf) throws Exception {
    try (PDDocument document = Loader.loadPDF(pdf.toFile())) {
      return new PDFTextStripper().getText(document).lines().map(String::strip).toList();
    }
  }

  private static List<String> rows(Path page) throws Exception {
    return Html.all(Html.parse(Files.readString(page)), "tr").stream()
        .map(PdfRowLeakTest::seen)
        .toList();
  }

  /** What is seen of a row, without what only a screen reader says. */
  private static String seen(Element row) {
    String text = row.getTextContent();
    for (Element span : Html.all(row, "span")) {
      if (span.getAttribute("class").equals("hidden")) {
        text = text.replace(span.getTextContent(), "");
      }
    }
    return squeezed(text);
  }

  private static String squeezed(String text) {
    return text.chars()
        .filter(c -> !Character.isWhitespace(c))
        .mapToObj(Character::toString)
        .collect(Collectors.joining());
  }
}
