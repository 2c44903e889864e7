package uk.seslip.ehecme.ingest.mess;

import static uk.seslip.ehecme.ingest.mess.MessBook.sheet;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.util.List;
import java.util.function.Consumer;
import org.apache.poi.hssf.record.crypto.Biff8EncryptionKey;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.crypt.Encryptor;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;

/** Kinds of file. */
final class FileMesses {

  private static final MessBook BOOK =
      MessBook.of(
          sheet("Cover", "Authority|Medway", "Term|Autumn 2026/27"),
          sheet("EHE", "Sex|Number", "Female|205", "Male|190"));
  private static final String TEXT =
      "Authority,Medway\nTerm,Autumn 2026/27\n\nSex,EHE,Note\n"
          + "Female,205,“all known” – £\nMale,190,\n";
  private static final String[] FIGURES = {"ehe_census/Sex/Female=205", "ehe_census/Sex/Male=190"};

  private FileMesses() {}

  static List<Mess> all() {
    return List.of(
        Mess.book(
                "several sheets (Guidance, Data, Lists, hidden Sheet2)",
                MessBook.of(
                        BOOK.sheets().get(0),
                        sheet("Guidance", "Fill in each cell", "Sex|EHE", "Female|1"),
                        sheet("Data", "Sex|EHE", "Female|205", "Male|190"),
                        sheet("Lists", "Female", "Male", "Unknown"),
                        sheet("Sheet2", "", "CME|80"))
                    .then(book -> book.setSheetHidden(4, true)))
            .reads(FIGURES)
            .reads("cme_census=80")
            .says("figures_not_read Guidance B3")
            .says("hidden_sheet Sheet2"),
        Mess.book(".xlsx", BOOK).reads(FIGURES),
        Mess.book(".xls", BOOK).named("medway.xls").reads(FIGURES),
        Mess.book(".xlsm", BOOK).named("medway.xlsm").reads(FIGURES),
        Mess.book(".ods", BOOK).named("medway.ods").reads(FIGURES),
        text("semicolon CSV", TEXT.replace(',', ';'), StandardCharsets.UTF_8).reads(FIGURES),
        text("Windows-1252 pound/dash/curly apostrophe", TEXT, Charset.forName("windows-1252"))
            .reads(FIGURES)
            .says("encoding_assumed"),
        text("UTF-16", "\uFEFF" + TEXT, StandardCharsets.UTF_16LE).reads(FIGURES),
        text("a byte order mark", "\uFEFF" + TEXT, StandardCharsets.UTF_8).reads(FIGURES),
        file("password-protected .xlsx", "medway.xlsx", FileMesses::protect)
            .says("unreadable_file"),
        file("password-protected .xls", "medway.xls", FileMesses::protectOld)
            .says("unreadable_file"));
  }

  private static Mess file(String words, String name, Consumer<Path> write) {
    return new Mess(words, name, write, List.of(), List.of());
  }

  private static Mess text(String words, String text, Charset charset) {
    return file(
        words,
        "medway.csv",
        file -> {
          try {
            Files.write(file, text.getBytes(charset));
          } catch (IOException failed) {
            throw new UncheckedIOException(failed);
          }
        });
  }

  private static void protect(Path file) {
    BOOK.write(file);
    try (POIFSFileSystem files = new POIFSFileSystem();
        OutputStream out = new ByteArrayOutputStream()) {
      byte[] plain = Files.readAllBytes(file);
      Encryptor encryptor = new EncryptionInfo(EncryptionMode.agile).getEncryptor();
      encryptor.confirmPassword("not a secret");
      try (OutputStream secret = encryptor.getDataStream(files)) {
        secret.write(plain);
      }
      files.writeFilesystem(out);
      Files.write(file, ((ByteArrayOutputStream) out).toByteArray());
    } catch (IOException | GeneralSecurityException failed) {
      throw new IllegalStateException(failed);
    }
  }

  private static void protectOld(Path file) {
    Biff8EncryptionKey.setCurrentUserPassword("not a secret");
    try {
      BOOK.write(file);
    } finally {
      Biff8EncryptionKey.setCurrentUserPassword(null);
    }
  }
}
