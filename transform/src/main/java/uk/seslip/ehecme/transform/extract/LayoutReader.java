package uk.seslip.ehecme.transform.extract;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.Path;
import uk.seslip.ehecme.ingest.extract.CsvScanner;
import uk.seslip.ehecme.ingest.extract.ExtractEncoding;
import uk.seslip.ehecme.ingest.extract.ExtractPlan;
import uk.seslip.ehecme.ingest.extract.Fields;
import uk.seslip.ehecme.ingest.extract.HeaderSearch;
import uk.seslip.ehecme.ingest.extract.Records;
import uk.seslip.ehecme.ingest.extract.TextRecords;
import uk.seslip.ehecme.ingest.extract.WorkbookRecords;

/** Looks at the beginning of each file and cuts it into parts. */
final class LayoutReader {

  private static final int HEAD_BYTES = 256 * 1024;
  private static final String REMEDY =
      "use the headings of config/extract.yml, or add yours to config/mappings/extract";

  private final ExtractPlan plan;
  private final Configuration configuration;
  private final long partBytes;

  LayoutReader(ExtractPlan plan, Configuration configuration, long partBytes) {
    this.plan = plan;
    this.configuration = configuration;
    this.partBytes = partBytes;
  }

  /** The parts of a text or workbook file, numbered from 0. */
  List<ExtractSplit> parts(ExtractFile file) throws IOException {
    return file.kind() == ExtractFile.Kind.WORKBOOK ? sheets(file) : text(file);
  }

  private List<ExtractSplit> sheets(ExtractFile file) throws IOException {
    List<ExtractSplit> parts = new ArrayList<>();
    HeaderSearch last = null;
    List<Records> sheets =
        WorkbookRecords.open(java.nio.file.Path.of(new Path(file.uri()).toUri()));
    for (int sheet = 0; sheet < sheets.size(); sheet++) {
      HeaderSearch search = HeaderSearch.in(plan, sheets.get(sheet));
      last = search;
      if (search.header().isPresent()) {
        FileLayout layout =
            new FileLayout(
                search.header().get(), search.row(), 0, ',', ExtractEncoding.BYTES, sheet, false);
        parts.add(
            new ExtractSplit(
                parts.size(), file, ExtractSplit.Way.SHEET, layout, 0, file.bytes(), false));
      }
    }
    if (parts.isEmpty()) {
      throw new ExtractException(
          file.name(), last == null ? "it has no sheet" : last.because(), REMEDY);
    }
    return parts;
  }

  private List<ExtractSplit> text(ExtractFile file) throws IOException {
    byte[] head = head(file);
    ExtractEncoding encoding = ExtractEncoding.of(head, head.length);
    char separator = separator(head, encoding);
    if (encoding.isBytes()) {
      CsvScanner scanner =
          new CsvScanner(
              head,
              encoding.markBytes(),
              head.length,
              head.length == file.bytes(),
              (byte) separator);
      HeaderSearch search = HeaderSearch.in(plan, scanned(scanner));
      if (search.header().isPresent()) {
        return ranges(
            file,
            new FileLayout(
                search.header().get(),
                search.row(),
                scanner.position(),
                separator,
                encoding,
                0,
                hasQuotes(head)));
      }
    }
    return List.of(whole(file, encoding, separator));
  }

  private ExtractSplit whole(ExtractFile file, ExtractEncoding encoding, char separator)
      throws IOException {
    Path path = new Path(file.uri());
    try (InputStream in = path.getFileSystem(configuration).open(path);
        Records records = TextRecords.open(in, encoding, separator)) {
      HeaderSearch search = HeaderSearch.in(plan, records);
      if (search.header().isEmpty()) {
        throw new ExtractException(file.name(), search.because(), REMEDY);
      }
      FileLayout layout =
          new FileLayout(search.header().get(), search.row(), 0, separator, encoding, 0, true);
      return new ExtractSplit(0, file, ExtractSplit.Way.WHOLE_TEXT, layout, 0, file.bytes(), false);
    }
  }

  private List<ExtractSplit> ranges(ExtractFile file, FileLayout layout) {
    List<ExtractSplit> parts = new ArrayList<>();
    long from = layout.firstByte();
    do {
      long to = Math.min(file.bytes(), from + partBytes);
      to = file.bytes() - to < partBytes / 4 ? file.bytes() : to;
      parts.add(
          new ExtractSplit(parts.size(), file, ExtractSplit.Way.RANGE, layout, from, to, false));
      from = to;
    } while (from < file.bytes());
    return parts;
  }

  private byte[] head(ExtractFile file) throws IOException {
    Path path = new Path(file.uri());
    try (InputStream in = path.getFileSystem(configuration).open(path)) {
      byte[] head = in.readNBytes(HEAD_BYTES);
      if (head.length == 0) {
        throw new ExtractException(file.name(), "it is empty", "export it again");
      }
      return head;
    }
  }

  /** Whichever of the usual separators the first rows have most of. */
  private static char separator(byte[] head, ExtractEncoding encoding) {
    String text =
        new String(
            head,
            0,
            Math.min(head.length, 4_096),
            encoding.isBytes() ? StandardCharsets.ISO_8859_1 : StandardCharsets.UTF_16LE);
    char best = ',';
    long most = 0;
    for (char candidate : new char[] {',', ';', '\t', '|'}) {
      long count = text.chars().filter(c -> c == candidate || (c >>> 8) == candidate).count();
      if (count > most) {
        best = candidate;
        most = count;
      }
    }
    return best;
  }

  private static boolean hasQuotes(byte[] head) {
    for (byte b : head) {
      if (b == '"') {
        return true;
      }
    }
    return false;
  }

  private static Records scanned(CsvScanner scanner) {
    return new Records() {
      @Override
      public boolean next(Fields fields) {
        return scanner.next(fields);
      }

      @Override
      public void close() {
        // The bytes are all in memory.
      }
    };
  }
}
