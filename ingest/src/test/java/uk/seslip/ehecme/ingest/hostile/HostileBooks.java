package uk.seslip.ehecme.ingest.hostile;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.commons.compress.archivers.zip.Zip64Mode;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;

/** Writes files that are made to harm whoever opens them. */
final class HostileBooks {

  private static final String SHEET = "xl/worksheets/sheet1.xml";
  private static final int MILLION = 1_000_000;
  private static final int LARGEST_ROWS = 50_000;
  private static final String HEADER = "new_la_code,term,item_id,value,note\n";

  private final Path folder;
  private final Random random = new Random(7);

  HostileBooks(Path folder) {
    this.folder = folder;
  }

  /** Writes all of them. */
  void write() throws IOException {
    writeArchives();
    writeTexts();
    writeDamaged();
  }

  private void writeArchives() throws IOException {
    zip("bomb.xlsx", sheet("<x>" + " ".repeat(60 * MILLION) + "</x>"));
    zip64("bomb-with-long-sizes.xlsx", sheet("<x>" + " ".repeat(60 * MILLION) + "</x>"));
    zip("million-rows.xlsx", sheet("<s>" + "<row/>".repeat(MILLION) + "</s>"));
    zip("wide.xlsx", sheet("<s><row>" + "<c/>".repeat(16_384) + "</row></s>"));
    zip(
        "long-cell.xlsx",
        sheet("<s><row><c><is><t>" + noise(10 * MILLION) + "</t></is></c></row></s>"));
    zip(
        "merges.xlsx",
        sheet("<s>" + "<mergeCell ref=\"A1:XFD1048576\"/>".repeat(100_000) + "</s>"));
    zip("deep.xlsx", sheet("<a>".repeat(MILLION)));
    zip("entities.xlsx", sheet(laughs()));
    zip("entities.ods", Map.of("content.xml", laughs()));
    zip("outside.xlsx", Map.of("xl/workbook.xml", "<w/>", "../../etc/passwd", "<x/>"));
    zip("repeats.ods", Map.of("content.xml", repeats("number-rows-repeated", MILLION)));
    zip("repeated-columns.ods", Map.of("content.xml", repeats("number-columns-repeated", MILLION)));
    Map<String, String> many = new LinkedHashMap<>();
    for (int i = 0; i < 50_000; i++) {
      many.put("xl/part" + i + ".xml", "<x/>");
    }
    zip("many-parts.xlsx", many);
  }

  private static Map<String, String> sheet(String xml) {
    Map<String, String> parts = new LinkedHashMap<>();
    parts.put("xl/workbook.xml", "<workbook/>");
    parts.put(SHEET, xml);
    return parts;
  }

  /** An entity that stands for ten others, nine times over. */
  private static String laughs() {
    StringBuilder text = new StringBuilder("<!DOCTYPE x [<!ENTITY a0 \"ha\">");
    for (int i = 1; i < 10; i++) {
      text.append("<!ENTITY a").append(i).append(" \"");
      text.append(("&a" + (i - 1) + ";").repeat(10)).append("\">");
    }
    return text.append("<!ENTITY f SYSTEM \"file:///etc/passwd\">]><x>&a9;&f;</x>").toString();
  }

  private static String repeats(String attribute, int times) {
    String cell = "<t:table-cell t:number-columns-repeated='900'><p>1</p></t:table-cell>";
    String repeated = " t:" + attribute + "='" + times + "'";
    boolean rows = attribute.contains("rows");
    return "<d xmlns:t='t'><t:table t:name='S'><t:table-row"
        + (rows ? repeated : "")
        + ">"
        + (rows ? cell : cell.replace(" t:number-columns-repeated='900'", repeated))
        + "</t:table-row></t:table></d>";
  }

  private void writeTexts() throws IOException {
    text("million-rows.csv", HEADER + "E06000035,Autumn 2026/27,ehe_census,1,\n".repeat(400_000));
    text("unknown-items.csv", HEADER + unknownItems());
    text("unknown-labels.csv", "Authority,Medway\nTerm,Autumn 2026/27\n\nSex,EHE\n" + labels());
    text(
        "blank-labels.csv",
        "Authority,Medway\nTerm,Autumn 2026/27\n\nA,Sex,EHE\n"
            + ",Female,1\n".repeat(LARGEST_ROWS - 10));
    text("quotes.csv", "\"".repeat(5 * MILLION));
    text("long-cell.csv", HEADER + noise(10 * MILLION));
    text("commas.csv", ",".repeat(15 * MILLION));
  }

  private static String unknownItems() {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < LARGEST_ROWS - 10; i++) {
      text.append("E06000035,Autumn 2026/27,ehe_census/Reason/Some other reason ").append(i);
      text.append(",1,\n");
    }
    return text.toString();
  }

  private static String labels() {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < LARGEST_ROWS - 10; i++) {
      text.append("Femmale group of children number ").append(i).append(",1\n");
    }
    return text.toString();
  }

  private void writeDamaged() throws IOException {
    byte[] noise = new byte[2 * MILLION];
    random.nextBytes(noise);
    Files.write(folder.resolve("noise.xlsx"), noise);
    byte[] old = noise.clone();
    byte[] start = {
      (byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, (byte) 0xA1, (byte) 0xB1, 0x1A, (byte) 0xE1
    };
    System.arraycopy(start, 0, old, 0, start.length);
    Files.write(folder.resolve("noise.xls"), old);
    byte[] whole = Files.readAllBytes(folder.resolve("wide.xlsx"));
    Files.write(folder.resolve("cut.xlsx"), Arrays.copyOf(whole, whole.length / 2));
  }

  /** Text that does not pack well, so that no ratio gives it away. */
  private String noise(int characters) {
    StringBuilder text = new StringBuilder(characters);
    while (text.length() < characters) {
      text.append(Integer.toString(random.nextInt(Integer.MAX_VALUE), 36));
    }
    return text.toString();
  }

  private void text(String name, String text) throws IOException {
    Files.writeString(folder.resolve(name), text, StandardCharsets.UTF_8);
  }

  private void zip(String name, Map<String, String> parts) throws IOException {
    try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(folder.resolve(name)));
        ZipOutputStream zip = new ZipOutputStream(out)) {
      for (Map.Entry<String, String> part : parts.entrySet()) {
        zip.putNextEntry(new ZipEntry(part.getKey()));
        zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
      }
    }
  }

  /** As POI's streaming writer packs, with sizes of 64 bits for the smallest part. */
  private void zip64(String name, Map<String, String> parts) throws IOException {
    try (OutputStream out = Files.newOutputStream(folder.resolve(name));
        ZipArchiveOutputStream zip = new ZipArchiveOutputStream(out)) {
      zip.setUseZip64(Zip64Mode.Always);
      for (Map.Entry<String, String> part : parts.entrySet()) {
        zip.putArchiveEntry(new ZipArchiveEntry(part.getKey()));
        zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
        zip.closeArchiveEntry();
      }
    }
  }
}
