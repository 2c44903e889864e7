package uk.seslip.ehecme.report.html;

import static org.assertj.core.api.Assertions.assertThat;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import org.junit.jupiter.api.Test;

class TemplatesTest {

  @Test
  void templatesAreCompiledAtBuildAndEscapeWhatTheyPrint() {
    var engine =
        TemplateEngine.createPrecompiled(
            null, ContentType.Html, null, "uk.seslip.ehecme.report.html.template");
    var page = new StringOutput();

    engine.render("blank.jte", "Children < 5", page);

    assertThat(page.toString()).contains("<h1>Children &lt; 5</h1>");
  }
}
