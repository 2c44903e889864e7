package uk.seslip.ehecme.ingest.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files that somebody else is still writing: what was read of them is never used. */
class ChangingFilesTest {

  private static final String TEXT = "item,value\nehe_census,400\n";

  @TempDir private Path folder;
  private Path file;

  @BeforeEach
  void writeAFile() throws IOException {
    file = Files.writeString(folder.resolve("return.csv"), TEXT, StandardCharsets.UTF_8);
    Files.setLastModifiedTime(file, FileTime.fromMillis(1_000));
  }

  /** What somebody does to the file after it was opened. */
  @FunctionalInterface
  private interface Interference {
    void happen(Path file) throws IOException;
  }

  @Test
  void aFileThatNobodyTouchesIsRead() throws Exception {
    assertThat(read(path -> {}).bytes()).asString(StandardCharsets.UTF_8).isEqualTo(TEXT);
  }

  @Test
  void aFileThatShrinksIsRefused() {
    assertChanged(path -> Files.writeString(path, "item,value\n"));
  }

  @Test
  void aFileThatGrowsIsRefused() {
    assertChanged(path -> Files.writeString(path, "cme_census,80\n", StandardOpenOption.APPEND));
  }

  @Test
  void aFileThatIsRewrittenInTheSameLengthIsRefused() {
    assertChanged(path -> Files.writeString(path, TEXT.replace("400", "401")));
  }

  @Test
  void aFileThatIsReplacedByAnotherOfTheSameLengthAndTimeIsRefused() {
    assertChanged(
        path -> {
          Path other = Files.writeString(folder.resolve("other"), TEXT.replace("400", "401"));
          Files.setLastModifiedTime(other, FileTime.fromMillis(1_000));
          Files.move(other, path, StandardCopyOption.REPLACE_EXISTING);
        });
  }

  @Test
  void aFileThatIsReplacedByALinkIsRefused() {
    assertChanged(
        path -> {
          Files.delete(path);
          Files.createSymbolicLink(path, folder.resolve("elsewhere.csv"));
        });
  }

  @Test
  void aFileThatVanishesIsRefused() {
    assertThatExceptionOfType(NoSuchFileException.class).isThrownBy(() -> read(Files::delete));
  }

  @Test
  void aFileThatVanishedBeforeItWasOpenedIsSaidToBeGone() throws IOException {
    Files.delete(file);

    assertThat(SourceReader.read(file))
        .isEqualTo(
            new UnreadableSource("return.csv", "it is no longer there", "copy it here again"));
  }

  private void assertChanged(Interference interference) {
    assertThatExceptionOfType(UnreadableException.class)
        .isThrownBy(() -> read(interference))
        .withMessage("it changed while it was read");
  }

  private FileContent read(Interference interference) throws IOException, UnreadableException {
    return FileContent.read(file, path -> interfering(path, interference));
  }

  private static InputStream interfering(Path path, Interference interference) throws IOException {
    InputStream whole = Files.newInputStream(path);
    return new FilterInputStream(whole) {
      private boolean opened;

      @Override
      public int read(byte[] bytes, int offset, int length) throws IOException {
        if (!opened) {
          opened = true;
          interference.happen(path);
        }
        return super.read(bytes, offset, length);
      }
    };
  }
}
