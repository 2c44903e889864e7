package uk.seslip.ehecme.ingest.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DelimitedReaderTest {

  @TempDir private Path folder;

  @ParameterizedTest
  @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE", "UTF-16"})
  void aTextInAnyUnicodeEncodingIsRead(String charset) throws IOException {
    Grid grid = read("item,value\n£ – é,1\n", Charset.forName(charset));

    assertThat(grid.text(1, 0)).isEqualTo("£ – é");
    assertThat(grid.text(1, 1)).isEqualTo("1");
  }

  @Test
  void aByteOrderMarkIsNoPartOfTheFirstHeading() throws IOException {
    assertThat(read("\uFEFFitem,value\n", StandardCharsets.UTF_8).text(0, 0)).isEqualTo("item");
  }

  @Test
  void whatIsNotUtf8IsReadAsWindows1252AndSaid() throws IOException {
    SourceDocument document = document("item,value\n£ – ’,1\n", Charset.forName("windows-1252"));

    assertThat(document.grids().get(0).text(1, 0)).isEqualTo("£ – ’");
    assertThat(document.notes())
        .extracting(SourceNote::kind)
        .containsExactly(SourceNote.Kind.ENCODING_ASSUMED);
  }

  @ParameterizedTest
  @ValueSource(strings = {",", ";", "\t", "|"})
  void theSeparatorIsFoundEvenWhenTextsHoldCommas(String separator) throws IOException {
    String text =
        "item,a,b\n\"Education, health and care plan\",1,2\n\"Offered, not accepted\",3,4\n";
    Grid grid = read(text.replaceAll(",(?! )", "\\" + separator), StandardCharsets.UTF_8);

    assertThat(grid.rows().get(1)).containsExactly("Education, health and care plan", "1", "2");
  }

  @Test
  void aDeclaredSeparatorIsBelievedAndItsLineHoldsNothing() throws IOException {
    Grid grid = read("sep=;\na;b,c\n", StandardCharsets.UTF_8);

    assertThat(grid.isBlank(0)).isTrue();
    assertThat(grid.rows().get(1)).containsExactly("a", "b,c");
  }

  @Test
  void strayQuotesCostNoCellAndAreSaid() throws IOException {
    SourceDocument document =
        document(
            "item,value,note\na,1,\"see \"Elm\" house\"\nb,2,\"lost\nc,3,\"x, y\"\n",
            StandardCharsets.UTF_8);

    assertThat(document.grids().get(0).rows())
        .containsExactly(
            List.of("item", "value", "note"),
            List.of("a", "1", "see \"Elm\" house"),
            List.of("b", "2", "\"lost"),
            List.of("c", "3", "x, y"));
    assertThat(document.notes())
        .extracting(SourceNote::kind)
        .containsExactly(SourceNote.Kind.STRAY_QUOTES);
  }

  @Test
  void rowsKeepTheirOwnLengthAndTheirLine() throws IOException {
    Grid grid = read("a,b\n1\n\n1,2,3\n", StandardCharsets.UTF_8);

    assertThat(grid.width(1)).isEqualTo(1);
    assertThat(grid.isBlank(2)).isTrue();
    assertThat(grid.width(3)).isEqualTo(3);
    assertThat(grid.reference(3, 2).cell()).isEqualTo("C4");
  }

  @Test
  void oddSpacesAroundAndInsideATextBecomeOrdinaryOnes() throws IOException {
    assertThat(read("a,b\n\u00A0Year\u00A07\u200B , x\n", StandardCharsets.UTF_8).text(1, 0))
        .isEqualTo("Year 7");
  }

  private Grid read(String text, Charset charset) throws IOException {
    return document(text, charset).grids().get(0);
  }

  private SourceDocument document(String text, Charset charset) throws IOException {
    Path file = folder.resolve("return.csv");
    Files.write(file, text.getBytes(charset));
    return (SourceDocument) SourceReader.read(file);
  }
}
